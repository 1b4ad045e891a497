package org.secondment.roi.panel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;

/** Four calendar quarters of 2024, events of days as lines, and rows as lines: unit, first and last period, amounts. */
final class RowText {

    static final Periods YEAR_2024 = Periods.within(
            new Calendar(MonthDay.of(1, 1), Calendar.Grain.QUARTER),
            LocalDate.of(2023, 12, 15),
            LocalDate.of(2025, 2, 28));

    static List<Event> events(String... lines) {
        return Arrays.stream(lines).map(RowText::event).toList();
    }

    /** An event written as unit, kind, day, amount, label; of employment the amount is the last day or a blank. */
    private static Event event(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        Event.Kind kind = Event.Kind.valueOf(cells[1]);
        long amount;
        if (kind == Event.Kind.EMPLOYED) {
            amount = cells[3].isEmpty() ? Event.STILL_HERE : day(cells[3]);
        } else {
            amount = Long.parseLong(cells[3]);
        }
        return new Event(cells[0], kind, day(cells[2]), amount, cells[4]);
    }

    static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    /** Of one series, in the order of the units; what lies outside stands at the end. */
    static List<String> lines(JavaRDD<UnitRow> rows, Series series) {
        return rows.collect().stream().map(row -> line(row, series)).sorted().toList();
    }

    private static String line(UnitRow row, Series series) {
        String amounts =
                Arrays.stream(row.amounts(series)).mapToObj(Long::toString).collect(Collectors.joining(" "));
        return row.unit() + " " + row.first() + "-" + row.last() + " | " + amounts + " | "
                + row.outside().getOrDefault(series, 0L);
    }

    /** Every series of every row, whatever the parts. */
    static Map<String, List<String>> all(JavaRDD<UnitRow> rows) {
        Map<String, List<String>> all = new TreeMap<>();
        for (UnitRow row : rows.collect()) {
            List<String> lines = row.amounts().keySet().stream()
                    .map(series -> series + " " + line(row, series))
                    .toList();
            if (all.put(row.unit(), lines) != null) {
                throw new IllegalStateException("two rows of " + row.unit());
            }
        }
        return all;
    }

    private RowText() {}
}
