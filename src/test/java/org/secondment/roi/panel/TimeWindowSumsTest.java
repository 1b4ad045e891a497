package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.TimeFirm.AT_C1;
import static org.secondment.roi.panel.TimeFirm.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.panel.TimeParts.Entry;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class TimeWindowSumsTest {

    @Test
    void neitherPartsNorTheBoundOfMemoryNorBundlesChangeASum(SparkSession spark) {
        List<Window> windows = List.of(
                AT_C1,
                TimeFirm.window("S2", "E2", "C2", "2022-06-01", "2022-07-15"),
                TimeFirm.window("S3", "E1", "C1", "2024-05-01", "2024-09-30"),
                TimeFirm.window("S4", "E5", "C3", "2026-01-05", ""));
        List<Entry> entries = entries(new Random(41), 1_500);

        for (TimeGrain grain : TimeGrain.values()) {
            TimeWindows known = known(windows, grain);
            List<String> expected = byHand(windows, dated(entries, grain));
            assertThat(expected).hasSize(10);
            assertThat(lines(known, entries, 1 << 20)).isEqualTo(expected);
            assertThat(lines(known, entries, 1)).isEqualTo(expected);
            assertThat(lines(known, entries, 97)).isEqualTo(expected);

            List<TimeSums> parts = new ArrayList<>();
            Random random = new Random(43);
            for (int from = 0; from < entries.size(); ) {
                int to = Math.min(entries.size(), from + 1 + random.nextInt(400));
                parts.add(new TimeParts("time.csv", entries.subList(from, to)));
                from = to;
            }
            TimeTally.Result result = TimeWindowSums.of(
                            JavaSparkContext.fromSparkContext(spark.sparkContext()), parts, known, 50)
                    .reduce(TimeTally.Result::plus);
            assertThat(TallyText.all(result.sums(), windows)).isEqualTo(expected);
            assertThat(result.billableGiven()).isTrue();
        }
    }

    @Test
    void withoutEntriesThereIsNothing(SparkSession spark) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());

        TimeTally.Result none = TimeWindowSums.of(context, List.of(), known(List.of(AT_C1), TimeGrain.DAY), 50)
                .reduce(TimeTally.Result::plus);

        assertThat(none.sums().lines()).isEmpty();
        assertThat(none.billableGiven()).isFalse();
    }

    private static List<Entry> entries(Random random, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long worked = random.nextInt(120_000) - 20_000L;
            entries.add(new Entry(
                    List.of("M1", "M2", "M3", "M4", "M5", "INTERNAL", "GHOST").get(random.nextInt(7)),
                    "E" + (1 + random.nextInt(6)),
                    LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_000)),
                    random.nextInt(5),
                    worked,
                    random.nextInt(4) == 0 ? TimeEntry.BLANK : worked / 2));
        }
        return entries;
    }

    /** Each entry as so many as its days; work and what may be billed are spread apart. */
    private static List<Entry> dated(List<Entry> entries, TimeGrain grain) {
        List<Entry> dated = new ArrayList<>();
        for (Entry entry : entries) {
            int day = (int) entry.day().toEpochDay();
            grain.spread(day, entry.worked(), (on, part) -> dated.add(on(entry, on, part, TimeEntry.BLANK)));
            if (entry.billable() != TimeEntry.BLANK) {
                grain.spread(day, entry.billable(), (on, part) -> dated.add(on(entry, on, 0, part)));
            }
        }
        return dated;
    }

    private static Entry on(Entry entry, int day, long worked, long billable) {
        return new Entry(entry.matter(), entry.lawyer(), LocalDate.ofEpochDay(day), entry.status(), worked, billable);
    }

    /** Every entry against every window, one by one. */
    private static List<String> byHand(List<Window> windows, List<Entry> entries) {
        Map<String, long[]> sums = new TreeMap<>();
        for (Window window : windows) {
            for (Entry entry : entries) {
                var matter = TimeFirm.MATTERS.byId().get(entry.matter());
                if (matter == null || matter.ownAffair() || entry.lawyer().equals("E6")) {
                    continue;
                }
                String client = matter.client();
                boolean seen = TimeFirm.FIRST_SEEN.getOrDefault(client, 0)
                        <= window.before().first();
                boolean host = windows.stream().anyMatch(w -> w.clientId().equals(client));
                if (client.equals(window.clientId())) {
                    add(sums, window, "HOURS_RECORDED OWN", entry.day(), entry.worked());
                } else if (!host && window.complete() && seen) {
                    add(sums, window, "HOURS_RECORDED COMPARISON", entry.day(), entry.worked());
                }
                if (entry.billable() == TimeEntry.BLANK || entry.status() > 2) {
                    continue;
                }
                boolean away = windows.stream().anyMatch(w -> w.employeeId().equals(entry.lawyer()));
                boolean employed = !entry.lawyer().equals("E3")
                        || window.during().first() <= LocalDate.of(2023, 2, 28).toEpochDay();
                if (entry.lawyer().equals(window.employeeId())) {
                    add(sums, window, "BILLABLE_HOURS OWN", entry.day(), entry.billable());
                } else if (!away
                        && window.afterComplete()
                        && employed
                        && !entry.lawyer().equals("E4")) {
                    add(sums, window, "BILLABLE_HOURS COMPARISON", entry.day(), entry.billable());
                }
            }
        }
        List<String> lines = new ArrayList<>();
        sums.forEach((key, sum) -> lines.add(key + " 0 " + sum[0] + " " + sum[1] + " " + sum[2]));
        return lines.stream().sorted().toList();
    }

    private static void add(Map<String, long[]> sums, Window window, String measure, LocalDate date, long amount) {
        long[] sum = sums.computeIfAbsent(window.secondmentId() + " 12 " + measure, key -> new long[3]);
        long day = date.toEpochDay();
        List<Window.Span> spans = List.of(window.before(), window.during(), window.after());
        for (int i = 0; i < spans.size(); i++) {
            boolean within = spans.get(i).first() <= day && day <= spans.get(i).last();
            sum[i] += within ? amount : 0;
        }
    }

    private static List<String> lines(TimeWindows known, List<Entry> entries, int most) {
        TimeTally tally = new TimeTally(known, most);
        new TimeParts("time.csv", entries).forEach(tally);
        return TallyText.all(tally.result().sums(), known.windows());
    }
}
