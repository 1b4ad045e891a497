package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.staging.Stores.FIRM;
import static org.secondment.roi.staging.Stores.all;
import static org.secondment.roi.staging.Stores.judged;
import static org.secondment.roi.staging.Stores.listed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class TimeTest {

    private static final String TIME = "file | line | time_id | employee_id | matter_id | work_date | hours_worked"
            + " | hours_billable | value_standard | value_billed | status | currency";

    @Test
    void copiesAndClashesAreTakenOutOfTheSumsAgain(SparkSession spark) {
        List<Fact> time = Facts.of(
                Tables.TIME,
                TIME,
                "a.csv | 2 | T1 | E1 | M1 | 2024-03-04 | 1.5  | 1   | 150 |     | wip | GBP",
                "a.csv | 3 | T2 | E1 | M1 | 2024-03-04 | 2.25 |     | 20  | 15  | wip | GBP",
                "a.csv | 4 | T3 | E1 | M1 | 2024-03-04 | 4    | 4   | 400 | 390 | wip | GBP",
                "b.csv | 2 | T1 | E1 | M1 | 2024-03-04 | 1.5  | 1   | 150 |     | wip | GBP",
                "b.csv | 3 | T2 | E1 | M1 | 2024-03-04 | 2.26 |     | 20  | 15  | wip | GBP",
                "b.csv | 4 | T4 | E2 | M1 | 2024-03-05 | 0.1  | 0.1 | 10  | 9   | billed | EUR");

        try (Store store = judged(spark, all(FIRM, HeldFile.of(Tables.TIME, time, 2)))) {
            assertThat(totals(store.time()))
                    .containsExactly(
                            "E1 M1 2024-03-04 GBP wip: 2 entries, 55000 50000 550000 390000",
                            "E2 M1 2024-03-05 EUR billed: 1 entries, 1000 1000 10000 9000");
            assertThat(listed(store))
                    .containsExactly(
                            "REJECTED a.csv:3 same-key-other-content time_id T2",
                            "REJECTED b.csv:3 same-key-other-content time_id T2");
            assertThat(time(store))
                    .containsExactly(
                            tally("a.csv", Verdict.ACCEPTED, 2),
                            tally("a.csv", Verdict.REJECTED, 1),
                            tally("b.csv", Verdict.ACCEPTED, 1),
                            tally("b.csv", Verdict.REJECTED, 1),
                            tally("b.csv", Verdict.DUPLICATE, 1));
        }
    }

    @Test
    void orphansAreCountedByEntryAndListedOncePerIdAndFile(SparkSession spark) {
        List<Fact> time = Facts.of(
                Tables.TIME,
                TIME,
                "a.csv | 2 | T1 | E1 | M1 | 2024-03-04 | 1 | | | | wip | GBP",
                "a.csv | 3 | T2 | E1 | M9 | 2024-03-04 | 1 | | | | wip | GBP",
                "a.csv | 4 | T3 | E2 | M9 | 2024-03-05 | 1 | | | | wip | GBP",
                "a.csv | 5 | T4 | E7 | M9 | 2024-03-05 | 1 | | | | wip | GBP",
                "a.csv | 6 | T5 | E2 | M9 | 2024-03-05 | 1 | | | | wip | GBP",
                "b.csv | 2 | T6 | E2 | M9 | 2024-03-05 | 1 | | | | wip | GBP");

        try (Store store = judged(spark, all(FIRM, HeldFile.of(Tables.TIME, time, 2)))) {
            List<String> messages = new ArrayList<>();
            store.problems()
                    .forEachRemaining(one -> messages.add(one.problem() + " (" + one.rows() + " "
                            + one.problem().rule() + " " + one.problem().value() + ")"));
            assertThat(messages)
                    .containsExactly(
                            "a.csv:3 | matter_id is 'M9', which no accepted row of matters has, in 3 entries from this"
                                    + " line on; add it there or correct it here (3 orphan-key M9)",
                            "a.csv:5 | employee_id is 'E7', which no accepted row of people has; add it there or correct"
                                    + " it here (1 orphan-key E7)",
                            "b.csv:2 | matter_id is 'M9', which no accepted row of matters has; add it there or correct"
                                    + " it here (1 orphan-key M9)");
            assertThat(time(store))
                    .containsExactly(
                            tally("a.csv", Verdict.ACCEPTED, 1),
                            tally("a.csv", Verdict.REJECTED, 4),
                            tally("b.csv", Verdict.REJECTED, 1));
        }
    }

    @Test
    void aCopyOfAnOrphanIsACopyAndNotASecondOrphan(SparkSession spark) {
        List<Fact> time = Facts.of(
                Tables.TIME,
                TIME,
                "a.csv | 2 | T1 | E1 | M9 | 2024-03-04 | 1 | | | | wip | GBP",
                "a.csv | 3 | T1 | E1 | M9 | 2024-03-04 | 1 | | | | wip | GBP",
                "b.csv | 2 | T1 | E1 | M9 | 2024-03-04 | 1 | | | | wip | GBP");

        try (Store store = judged(spark, all(FIRM, HeldFile.of(Tables.TIME, time)))) {
            assertThat(listed(store)).containsExactly("REJECTED a.csv:2 orphan-key matter_id M9");
            assertThat(time(store))
                    .containsExactly(
                            tally("a.csv", Verdict.REJECTED, 1),
                            tally("a.csv", Verdict.DUPLICATE, 1),
                            tally("b.csv", Verdict.DUPLICATE, 1));
        }
    }

    @Test
    void correctionsCanBeSentToATask() throws IOException, ClassNotFoundException {
        List<Fact> time = Facts.of(
                Tables.TIME, TIME, "a.csv | 7 | T1 | E1 | M9 | 2024-03-04 | 1.5 | | 0.125 | | no_charge | GBP");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Corrections.of(time).get(0));
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TimeSums sums = (TimeSums) in.readObject();
            assertThat(sums.file()).isEqualTo("a.csv");
            assertThat(sums(sums))
                    .containsExactly(new TimeSum(
                            0,
                            0,
                            (int) LocalDate.of(2024, 3, 4).toEpochDay(),
                            0,
                            4,
                            -1,
                            7,
                            -15000,
                            TimeEntry.BLANK,
                            -125,
                            TimeEntry.BLANK));
        }
    }

    private static List<Tally> time(Store store) {
        return store.tallies().stream()
                .filter(tally -> tally.table().equals("time"))
                .toList();
    }

    private static Tally tally(String file, Verdict verdict, long rows) {
        return new Tally("time", file, verdict, rows, Optional.empty());
    }

    private static List<TimeSum> sums(TimeSums sums) {
        List<TimeSum> all = new ArrayList<>();
        sums.forEach(new TimeSums.Visitor() {
            @Override
            public Set<TimeSums.Numbers> reads() {
                return EnumSet.allOf(TimeSums.Numbers.class);
            }

            @Override
            public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
                return true;
            }

            @Override
            public void sum(TimeSum sum) {
                all.add(sum);
            }
        });
        return all;
    }

    /** What sums and corrections give together. */
    static List<String> totals(List<TimeSums> time) {
        Map<String, long[]> totals = new TreeMap<>();
        time.forEach(sums -> sums.forEach(new Adding(totals)));
        List<String> lines = new ArrayList<>();
        totals.forEach((ids, t) -> {
            if (t[0] != 0) {
                lines.add(ids + ": " + t[0] + " entries, " + t[1] + " " + t[2] + " " + t[3] + " " + t[4]);
            }
        });
        return lines;
    }

    private static final class Adding implements TimeSums.Visitor {

        private final Map<String, long[]> totals;
        private final List<List<String>> ids = new ArrayList<>();

        private Adding(Map<String, long[]> totals) {
            this.totals = totals;
        }

        @Override
        public Set<TimeSums.Numbers> reads() {
            return EnumSet.allOf(TimeSums.Numbers.class);
        }

        @Override
        public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
            ids.clear();
            ids.addAll(List.of(matters, employees, currencies));
            return true;
        }

        @Override
        public void sum(TimeSum sum) {
            String status = Tables.TIME.field("status").orElseThrow().allowed().get(sum.status());
            String key = String.join(
                    " ",
                    ids.get(1).get(sum.employee()),
                    ids.get(0).get(sum.matter()),
                    LocalDate.ofEpochDay(sum.day()).toString(),
                    ids.get(2).get(sum.currency()),
                    status);
            long[] values = {sum.entries(), sum.worked(), sum.billable(), sum.standard(), sum.billed()};
            long[] total = totals.computeIfAbsent(key, first -> new long[values.length]);
            for (int i = 0; i < values.length; i++) {
                total[i] += values[i] == TimeEntry.BLANK ? 0 : values[i];
            }
        }
    }
}
