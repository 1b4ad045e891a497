package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Unpivot;
import org.secondment.roi.intake.reading.Range;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.RowCheck;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.intake.value.DatePattern;
import org.secondment.roi.table.Tables;

/**
 * What a file shows of its mapping's assumptions: where a blank was filled, and whether its days bear the declared order
 * out. It is read off the file itself, and only where a mapping assumes anything.
 */
public record Evidence(List<Filled> filled, List<Order> orders) {

    /**
     * A value that stands for blanks.
     *
     * @param heading of the column that is blank; empty where the value stands in every row
     * @param rows accepted rows in which it does, where there is such a column
     */
    public record Filled(String field, String heading, String value, long rows) {}

    /**
     * A pattern in which days are written.
     *
     * @param line of the first row with a day above 12, which proves an open order; 0 where there is none
     */
    public record Order(String pattern, long line, String heading, String value) {

        /** Whether days and months can be mistaken for each other. */
        public boolean isOpen() {
            return DatePattern.isOpen(pattern);
        }

        /** Whether a value of the file can be read in this order only. */
        public boolean isProved() {
            return line > 0;
        }
    }

    public Evidence {
        filled = List.copyOf(filled);
        orders = List.copyOf(orders);
    }

    /** Reads the file again as far as that is needed; a file without defaults is left at the first day that proves it. */
    public static Evidence of(Source source) {
        List<Column> constants = new ArrayList<>();
        List<Column> counted = new ArrayList<>();
        for (Column column : source.layout().columns()) {
            if (!column.fallback().isEmpty()) {
                (isOfEveryRow(column, source) ? constants : counted).add(column);
            }
        }
        List<AssumptionWatch> watches = counted.isEmpty() ? untilProved(source) : all(source);
        List<Filled> filled = new ArrayList<>();
        constants.forEach(one -> filled.add(new Filled(one.field(), "", one.fallback(), 0)));
        counted.forEach(one -> filled.add(new Filled(
                one.field(),
                one.heading(),
                one.fallback(),
                watches.stream().mapToLong(watch -> watch.filled(one.field())).sum())));
        return new Evidence(filled, orders(source, watches));
    }

    private static boolean isOfEveryRow(Column column, Source source) {
        Unpivot unpivot = source.layout().rows().unpivot();
        boolean made = unpivot.given() && unpivot.value().equals(column.field());
        return column.index() == Column.NOWHERE && !made;
    }

    private static List<AssumptionWatch> untilProved(Source source) {
        List<AssumptionWatch> watches = new ArrayList<>();
        long open = AssumptionWatch.patterns(source).stream()
                .filter(DatePattern::isOpen)
                .count();
        for (Range range : source.ranges()) {
            if (watches.stream()
                            .flatMap(watch -> watch.proofs().stream())
                            .map(Order::pattern)
                            .distinct()
                            .count()
                    < open) {
                watches.add(watched(source, range));
            }
        }
        return watches;
    }

    private static List<AssumptionWatch> all(Source source) {
        return source.ranges().parallelStream()
                .map(range -> watched(source, range))
                .toList();
    }

    private static AssumptionWatch watched(Source source, Range range) {
        var watch = new AssumptionWatch(source);
        var table = Tables.named(source.table()).orElseThrow();
        RangeReading.readInto(new RowCheck(source, table, new NoFacts(), watch), source, range);
        return watch;
    }

    private static List<Order> orders(Source source, List<AssumptionWatch> watches) {
        return AssumptionWatch.patterns(source).stream()
                .map(pattern -> watches.stream()
                        .flatMap(watch -> watch.proofs().stream())
                        .filter(proof -> proof.pattern().equals(pattern))
                        .findFirst()
                        .orElse(new Order(pattern, 0, "", "")))
                .toList();
    }
}
