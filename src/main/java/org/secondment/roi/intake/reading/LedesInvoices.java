package org.secondment.roi.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.value.Amounts;
import org.secondment.roi.table.Problem;

/** Compares the lines of each invoice of a LEDES file with the total that each of them repeats. */
public final class LedesInvoices implements Rows {

    private static final int MOST_NAMED = 5;
    private static final String NUMBER = "INVOICE_NUMBER";
    private static final String TOTAL = "INVOICE_TOTAL";
    private static final String LINE = "LINE_ITEM_TOTAL";

    private final Map<String, Invoice> invoices = new TreeMap<>();
    private final Amounts amounts = new Amounts(Notation.CANONICAL);
    private final LedesRows lines;

    /** The totals that an invoice's lines repeat, and the sum of the lines; only one total is right. */
    private static final class Invoice {
        private final TreeSet<BigDecimal> totals = new TreeSet<>();
        private BigDecimal sum = BigDecimal.ZERO;

        boolean differs() {
            return totals.size() != 1 || totals.first().compareTo(sum) != 0;
        }

        String told(String number) {
            return number + " (" + sum.toPlainString() + " against "
                    + totals.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" and ")) + ")";
        }
    }

    private LedesInvoices(Source source) {
        this.lines = new LedesRows(source.name(), this, refused -> {});
        RangeReading.readWhole(source, lines);
    }

    /** A notice if the lines of an invoice do not add up to its total. */
    public static List<Problem> notices(Source source) {
        if (!source.layout().framing().isLedes()) {
            return List.of();
        }
        var read = new LedesInvoices(source);
        List<String> differing = read.invoices.entrySet().stream()
                .filter(invoice -> invoice.getValue().differs())
                .map(invoice -> invoice.getValue().told(Fault.shown(invoice.getKey())))
                .toList();
        return differing.isEmpty() ? List.of() : List.of(read.notice(source, differing));
    }

    private Problem notice(Source source, List<String> differing) {
        String named = differing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return Problem.ofFile(
                source.name(),
                "ledes-totals",
                differing.size() + " of " + invoices.size() + " invoices: the lines (" + LINE + ", "
                        + lines.version().totals() + ") do not add up to " + TOTAL + ": " + named
                        + (differing.size() > MOST_NAMED ? ", …" : "")
                        + "; the lines are what is read, so look for lines that were rejected or left out");
    }

    @Override
    public void add(RecordText record) {
        Optional<String> number = text(record, NUMBER);
        if (number.isPresent()) {
            Invoice invoice = invoices.computeIfAbsent(number.get(), key -> new Invoice());
            text(record, TOTAL).flatMap(amounts::read).ifPresent(invoice.totals::add);
            invoice.sum =
                    invoice.sum.add(text(record, LINE).flatMap(amounts::read).orElse(BigDecimal.ZERO));
        }
    }

    @Override
    public void addUnended(RecordText record) {
        add(record);
    }

    private Optional<String> text(RecordText record, String heading) {
        int place = lines.headings().indexOf(heading);
        return place < 0 ? Optional.empty() : Optional.of(Blanks.trimmed(record.value(place)));
    }
}
