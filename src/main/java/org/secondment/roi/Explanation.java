package org.secondment.roi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Evidence;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.staging.DroppedRows;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Tables;

/**
 * What became of each file: how it was found to be written, its rows, what was taken for granted, what was rejected.
 *
 * @param accounts one for each source, in the same order
 * @param evidence of each source that is no copy of another
 */
record Explanation(
        List<Source> sources,
        List<Accounting> accounts,
        Map<Source, Evidence> evidence,
        List<DroppedRows> dropped,
        Map<String, ExplainedRows> found) {

    Explanation {
        sources = List.copyOf(sources);
        accounts = List.copyOf(accounts);
        evidence = Map.copyOf(evidence);
        dropped = List.copyOf(dropped);
        found = Map.copyOf(found);
    }

    static Explanation of(Exports exports, Store store) {
        Map<Source, Evidence> evidence = exports.sources().parallelStream()
                .filter(source -> !source.isDuplicate())
                .collect(Collectors.toConcurrentMap(source -> source, Evidence::of));
        return new Explanation(
                exports.sources(),
                Accounts.of(exports, store.tallies()),
                evidence,
                store.dropped(),
                ExplainedRows.of(store.problems()));
    }

    /** File by file in name order; a file that gives several tables has a part for each. */
    String text() {
        Map<String, List<Integer>> files = new TreeMap<>();
        for (int i = 0; i < sources.size(); i++) {
            files.computeIfAbsent(sources.get(i).name(), name -> new ArrayList<>())
                    .add(i);
        }
        var text = new StringBuilder();
        files.forEach((name, places) -> {
            text.append(name).append('\n');
            places.forEach(place -> table(sources.get(place), accounts.get(place), text));
            line("orphans", found(name).orphans(), text);
            line("rejected", found(name).first(), text);
            text.append('\n');
        });
        return text.toString();
    }

    /** Such as "1,204 rows". */
    static String rows(long count) {
        return String.format(Locale.ROOT, count == 1 ? "%,d row" : "%,d rows", count);
    }

    private ExplainedRows found(String file) {
        return found.getOrDefault(file, new ExplainedRows());
    }

    private void table(Source source, Accounting account, StringBuilder text) {
        String by = source.mapping().isEmpty() ? "headings as they are" : "by " + source.mapping();
        line("table", List.of(source.table() + ", " + by), text);
        line("read as", List.of(source.readAs()), text);
        if (source.isDuplicate()) {
            String same = "the same bytes as " + source.duplicateOf() + ": its " + rows(account.scanned())
                    + " are counted there";
            line("rows", List.of(same), text);
            return;
        }
        line("rows", List.of(balance(account)), text);
        line("dropped", droppedFrom(source), text);
        line("amounts", amounts(account), text);
        line("control total", controlTotal(source), text);
        var assumed = new Assumptions(evidence.getOrDefault(source, new Evidence(List.of(), List.of())));
        line("dates", assumed.dates(), text);
        line("defaults", assumed.defaults(), text);
    }

    private static String balance(Accounting a) {
        return String.format(
                Locale.ROOT,
                "%,d scanned = %,d accepted + %,d rejected + %,d dropped + %,d duplicate",
                a.scanned(),
                a.accepted(),
                a.rejected(),
                a.dropped(),
                a.duplicates());
    }

    private List<String> droppedFrom(Source source) {
        String rules = dropped.stream()
                .filter(one -> one.file().equals(source.name()) && one.table().equals(source.table()))
                .map(one -> String.format(Locale.ROOT, "%,d %s", one.rows(), one.rule()))
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? List.of() : List.of(rules);
    }

    private static List<String> amounts(Accounting account) {
        return account
                .writtenAmount()
                .flatMap(written -> account.acceptedAmount()
                        .map(accepted -> money(written) + " written, " + money(accepted) + " accepted, difference "
                                + money(written.subtract(accepted))))
                .stream()
                .toList();
    }

    /** What is printed below a column of pay stays in its file. */
    private static List<String> controlTotal(Source source) {
        boolean pay = Tables.PAY.stream().anyMatch(table -> table.name().equals(source.table()));
        return source.controlTotal().isEmpty() || pay ? List.of() : List.of(source.controlTotal());
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
    }

    private static void line(String label, List<String> values, StringBuilder text) {
        for (int i = 0; i < values.size(); i++) {
            text.append(String.format(Locale.ROOT, "  %-14s %s", i == 0 ? label : "", values.get(i)))
                    .append('\n');
        }
    }
}
