package org.secondment.roi.report.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Looks for values that a table suppresses and its totals give away: the one part of a total that is not printed. */
final class Totals {

    private static final Pattern TOTAL = Pattern.compile("(?i)(all|total|together|sum)( \\p{L}+)?");

    /** What is no sum of its parts. */
    private static final Pattern AVERAGE = Pattern.compile(
            "(.*_)?(mean|median|average|share|rate|ratio|pct|percent|growth|low|high|per_.*|[pq]_value)(_.*)?");

    private final Table table;
    private final Set<Integer> numeric;

    private Totals(Table table) {
        this.table = table;
        this.numeric = table.numeric();
    }

    static void check(Table table) {
        Totals totals = new Totals(table);
        for (int words = 0; words < table.headings().size(); words++) {
            if (!totals.numeric.contains(words)) {
                totals.check(words);
            }
        }
    }

    /** The parts of a total are the rows that agree with it in all columns before the one that calls it a total. */
    private void check(int words) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (TOTAL.matcher(table.cell(row, words)).matches()) {
                int total = row;
                List<Integer> parts = IntStream.range(0, table.rows().size())
                        .filter(other ->
                                !TOTAL.matcher(table.cell(other, words)).matches())
                        .filter(other -> before(other, words).equals(before(total, words)))
                        .boxed()
                        .toList();
                numeric.stream()
                        .filter(column ->
                                !AVERAGE.matcher(table.headings().get(column)).matches())
                        .forEach(column -> check(total, parts, column));
            }
        }
    }

    private List<String> before(int row, int column) {
        return table.rows().get(row).subList(0, column);
    }

    private void check(int total, List<Integer> parts, int column) {
        List<Integer> unknown = parts.stream()
                .filter(part -> Double.isNaN(table.number(part, column)))
                .toList();
        boolean told = !Double.isNaN(table.number(total, column));
        if (told && parts.size() > 1 && unknown.size() == 1 && table.isSuppressed(unknown.get(0), column)) {
            table.place()
                    .problem(
                            Rule.SUPPRESSED,
                            table.words(unknown.get(0), column)
                                    + " is what its total leaves: no other part is suppressed");
        }
    }
}
