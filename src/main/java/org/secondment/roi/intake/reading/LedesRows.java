package org.secondment.roi.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** Takes the marks of LEDES off the lines of a file, and rejects lines that cannot be told apart into values. */
public final class LedesRows implements FileRows {

    static final String END = "[]";

    private static final Set<String> NUMBERS = Set.of(
            "INVOICE_TOTAL",
            "LINE_ITEM_NUMBER_OF_UNITS",
            "LINE_ITEM_ADJUSTMENT_AMOUNT",
            "LINE_ITEM_TOTAL",
            "LINE_ITEM_UNIT_COST",
            "INVOICE_TAX_TOTAL",
            "INVOICE_NET_TOTAL",
            "LINE_ITEM_TAX_RATE",
            "LINE_ITEM_TAX_TOTAL",
            "INVOICE_REPORTED_TAX_TOTAL");

    /** Numbers as LEDES writes them, such as 1250. and .5 */
    private static final Pattern BARE_MARK = Pattern.compile("(-?)([0-9]*)\\.([0-9]*)");

    private static final String NULL = "NULL";

    private final String file;
    private final Rows rows;
    private final Consumer<Refused> refused;
    private final RecordText plain = new RecordText(1);
    private Optional<LedesVersion> version = Optional.empty();
    private List<String> headings = List.of();
    private long count;

    /**
     * Hands on the rows of one file.
     *
     * @param refused told of what is no row
     */
    public LedesRows(String file, Rows rows, Consumer<Refused> refused) {
        this.file = file;
        this.rows = rows;
        this.refused = refused;
    }

    @Override
    public void add(RecordText record) {
        FileRecord row = record.copy();
        if (version.isEmpty()) {
            version = Optional.of(LedesVersion.of(file, row));
            count++;
            refuse(row, Verdict.DROPPED, "ledes-marker", "the line names the format");
        } else if (headings.isEmpty()) {
            headings = unmarked(row).orElseThrow(() -> unmarkedHeading(row));
        } else {
            count++;
            line(row);
        }
    }

    /** Refuses the file if it ends within a line. */
    @Override
    public void addUnended(RecordText record) {
        FileRecord row = record.copy();
        if (!row.isBlank() && unmarked(row).isEmpty()) {
            throw refusal(
                    row,
                    "cut-off-file",
                    "the file ends in the middle of a line, without " + END
                            + ", so it was cut off and more may be missing; deliver it again");
        }
        add(record);
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public long further() {
        return rows.further();
    }

    /** The headings, once they were added. */
    public List<String> headings() {
        return headings;
    }

    /** Whether amounts are net or gross of tax; asked once the first line was added. */
    LedesVersion version() {
        return version.orElseThrow();
    }

    private void line(FileRecord row) {
        Optional<List<String>> values = unmarked(row);
        if (row.isBlank()) {
            refuse(row, Verdict.DROPPED, "blank-line", "the line is blank");
        } else if (values.isEmpty()) {
            refuse(
                    row,
                    Verdict.REJECTED,
                    "line-without-end",
                    "the line does not end with " + END
                            + "; a line break within a narrative breaks its line in two: take"
                            + " it out where the narrative was written");
        } else if (values.get().size() != headings.size()) {
            refuse(
                    row,
                    Verdict.REJECTED,
                    "ragged-row",
                    "has " + values.get().size() + " values; the heading has " + headings.size()
                            + "; LEDES knows no quotes, so a | within a narrative breaks its line: take it out where the"
                            + " narrative was written");
        } else {
            plain.set(row.line(), plain(values.get()));
            rows.add(plain);
        }
    }

    private List<String> plain(List<String> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            String text = Blanks.trimmed(values.get(i));
            var number = BARE_MARK.matcher(text);
            if (text.equals(NULL)) {
                texts.add("");
            } else if (NUMBERS.contains(headings.get(i)) && text.length() > 1 && number.matches()) {
                String part = number.group(3).isEmpty() ? "" : "." + number.group(3);
                texts.add(number.group(1) + (number.group(2).isEmpty() ? "0" : number.group(2)) + part);
            } else {
                texts.add(values.get(i));
            }
        }
        return texts;
    }

    /** The values of a line without the mark at its end; empty if it has none. */
    static Optional<List<String>> unmarked(FileRecord row) {
        List<String> values = new ArrayList<>(row.values());
        String last = values.isEmpty() ? "" : Blanks.trimmed(values.get(values.size() - 1));
        if (!last.endsWith(END)) {
            return Optional.empty();
        }
        values.set(values.size() - 1, last.substring(0, last.length() - END.length()));
        return Optional.of(values);
    }

    private InputRefused unmarkedHeading(FileRecord row) {
        return refusal(
                row,
                "no-header",
                "the second line of a LEDES file holds its headings and ends with " + END + "; export the file again");
    }

    private InputRefused refusal(FileRecord row, String rule, String message) {
        return InputRefused.of(new Problem(file, row.line(), rule, "", "", message));
    }

    private void refuse(FileRecord row, Verdict verdict, String rule, String message) {
        refused.accept(Fault.ofRecord(rule, message).refused(file, row.line(), verdict));
    }
}
