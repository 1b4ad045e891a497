package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.panel.DayCounts;
import org.secondment.roi.publish.QuarterFigures.DatedRows;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/** Accepted rows of every table supplied, by their date: the first date of the table. */
final class DatedRowCounts {

    private final JavaSparkContext spark;
    private final Store store;
    private final List<Integer> days;

    private DatedRowCounts(JavaSparkContext spark, Store store, List<LocalDate> days) {
        this.spark = spark;
        this.store = store;
        this.days = days.stream().map(day -> (int) day.toEpochDay()).toList();
    }

    /** For each day, all tables. */
    static List<List<DatedRows>> of(JavaSparkContext spark, Store store, List<LocalDate> days) {
        return new DatedRowCounts(spark, store, days).byDay();
    }

    private List<List<DatedRows>> byDay() {
        List<List<DatedRows>> byDay = new ArrayList<>();
        days.forEach(day -> byDay.add(new ArrayList<>()));
        for (Table table : Tables.ALL) {
            if (store.supplied(table)) {
                List<Long> counts = counts(table);
                long dated = counts.get(days.size());
                long undated = counts.get(days.size() + 1);
                for (int i = 0; i < days.size(); i++) {
                    byDay.get(i).add(new DatedRows(table.name(), counts.get(i), dated - counts.get(i), undated));
                }
            }
        }
        return byDay;
    }

    /** Rows up to each day, then all that are dated, then the others. */
    private List<Long> counts(Table table) {
        if (Tables.LEDGERS.contains(table)) {
            List<Long> counts = new ArrayList<>(
                    DayCounts.rowsUpTo(store.ledger(table), date(table).orElseThrow(), days));
            counts.add(0L);
            return counts;
        }
        if (table.equals(Tables.TIME)) {
            List<Long> counts = new ArrayList<>(DayCounts.entriesUpTo(spark, store.time(), days));
            counts.add(0L);
            return counts;
        }
        return counts(store.register(table), date(table));
    }

    private List<Long> counts(List<Fact> rows, Optional<Integer> date) {
        List<Integer> dated = rows.stream()
                .flatMap(row -> date.flatMap(row::dayIfAny).stream())
                .map(day -> (int) day.toEpochDay())
                .toList();
        List<Long> counts = new ArrayList<>();
        days.forEach(
                last -> counts.add(dated.stream().filter(day -> day <= last).count()));
        counts.add((long) dated.size());
        counts.add((long) rows.size() - dated.size());
        return counts;
    }

    private static Optional<Integer> date(Table table) {
        List<Field> fields = table.fields();
        return IntStream.range(0, fields.size())
                .filter(slot -> fields.get(slot).type() == Type.DATE)
                .boxed()
                .findFirst();
    }
}
