package org.secondment.roi.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for values that a table suppresses and its other columns give away: a sum, difference, product or ratio of columns
 * that holds in every row which is printed in full.
 */
final class Relations {

    private static final int FEWEST_ROWS = 3;

    /** Of what a relation explains; a handful of small counts may agree by chance. */
    private static final int FEWEST_DIGITS = 6;

    private static final double CLOSE = 1e-6;

    private enum Form {
        SUM,
        PRODUCT
    }

    private final Table table;
    private final List<Integer> numeric;

    private Relations(Table table) {
        this.table = table;
        this.numeric = table.numeric().stream().sorted().toList();
    }

    /** Differences and ratios are sums and products read backwards. */
    static void check(Table table) {
        Relations relations = new Relations(table);
        relations.pairs();
        relations.runs();
    }

    private void pairs() {
        for (int a = 0; a < numeric.size(); a++) {
            for (int b = a + 1; b < numeric.size(); b++) {
                List<Integer> parts = List.of(numeric.get(a), numeric.get(b));
                for (int whole : numeric) {
                    if (!parts.contains(whole)) {
                        check(Form.SUM, parts, whole);
                        check(Form.PRODUCT, parts, whole);
                    }
                }
            }
        }
    }

    /** Three columns and more that stand side by side and add up to one beside them. */
    private void runs() {
        for (int from = 0; from < numeric.size(); from++) {
            for (int to = from + FEWEST_ROWS; to <= numeric.size(); to++) {
                List<Integer> parts = numeric.subList(from, to);
                if (from > 0) {
                    check(Form.SUM, parts, numeric.get(from - 1));
                }
                if (to < numeric.size()) {
                    check(Form.SUM, parts, numeric.get(to));
                }
            }
        }
    }

    private void check(Form form, List<Integer> parts, int whole) {
        List<Integer> all = new ArrayList<>(parts);
        all.add(whole);
        List<Integer> gaps = IntStream.range(0, table.rows().size())
                .filter(row ->
                        all.stream().filter(c -> table.isSuppressed(row, c)).count() == 1
                                && all.stream()
                                                .filter(c -> Double.isNaN(table.number(row, c)))
                                                .count()
                                        == 1)
                .boxed()
                .toList();
        if (!gaps.isEmpty() && holds(form, parts, whole)) {
            gaps.forEach(row -> found(form, row, all));
        }
    }

    private void found(Form form, int row, List<Integer> columns) {
        int hidden = columns.stream()
                .filter(column -> table.isSuppressed(row, column))
                .findFirst()
                .orElseThrow();
        List<String> others = columns.stream()
                .filter(column -> column != hidden)
                .map(table.headings()::get)
                .toList();
        table.place()
                .problem(
                        Rule.SUPPRESSED,
                        table.words(row, hidden) + " follows from " + String.join(", ", others) + ", which as a "
                                + (form == Form.SUM ? "sum" : "product") + " agree in every other row");
    }

    private boolean holds(Form form, List<Integer> parts, int whole) {
        int rows = 0;
        int digits = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            double expected = combined(form, parts, row);
            double told = table.number(row, whole);
            if (!Double.isNaN(expected) && !Double.isNaN(told)) {
                if (Math.abs(expected - told) > CLOSE * Math.max(1, Math.abs(told))) {
                    return false;
                }
                boolean telling = told != 0 && isTelling(form, parts, row);
                rows += telling ? 1 : 0;
                digits += telling ? digits(table.cell(row, whole)) : 0;
            }
        }
        return rows >= FEWEST_ROWS && digits >= FEWEST_DIGITS;
    }

    private double combined(Form form, List<Integer> parts, int row) {
        double all = form == Form.SUM ? 0 : 1;
        for (int part : parts) {
            all = form == Form.SUM ? all + table.number(row, part) : all * table.number(row, part);
        }
        return all;
    }

    /** Nothing is learnt from a row in which one part says all. */
    private boolean isTelling(Form form, List<Integer> parts, int row) {
        double neutral = form == Form.SUM ? 0 : 1;
        return parts.stream().filter(part -> table.number(row, part) != neutral).count() > 1;
    }

    private static int digits(String number) {
        return number.replaceAll("^-?0*\\.?0*|\\.", "").length();
    }
}
