package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

/** What holds for any rows, however they are wrong and wherever they stand. */
@ExtendWith(SharedSpark.class)
class AnyFirmTest {

    private static final List<Table> TABLES =
            List.of(Tables.PEOPLE, Tables.MATTERS, Tables.BILLS, Tables.RECEIPTS, Tables.TIME);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRowEndsInExactlyOneVerdictAndNoMoneyIsLost(long seed, SparkSession spark) {
        Map<String, List<Fact>> firm = firm(new Random(seed), 3);
        try (Store store = StoreTest.judged(spark, staged(firm, 2))) {
            for (Table table : TABLES) {
                List<Fact> rows = firm.getOrDefault(table.name(), List.of());
                List<Tally> tallies = tallies(store, table);
                assertThat(tallies.stream()
                                .collect(Collectors.groupingBy(Tally::file, Collectors.summingLong(Tally::rows))))
                        .isEqualTo(rows.stream().collect(Collectors.groupingBy(Fact::file, Collectors.counting())));
                assertThat(tallies).allMatch(tally -> tally.rows() > 0);
                assertThat(tallies.stream()
                                .flatMap(tally -> tally.amount().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(money(table, rows));
            }
            assertThat(store.tallies().stream().map(Tally::verdict).distinct())
                    .as("the example is rich enough")
                    .contains(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.DUPLICATE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void billsMeetTheVerdictThatReadingThemOneByOneGives(long seed, SparkSession spark) {
        Map<String, List<Fact>> firm = firm(new Random(seed), 3);
        try (Store store = StoreTest.judged(spark, staged(firm, 3))) {
            List<Fact> bills = Verdicts.inOrder(firm.getOrDefault("bills", List.of()));
            List<String> matters = store.register(Tables.MATTERS).stream()
                    .map(matter -> matter.text(0))
                    .toList();
            Map<String, Verdict> expected = new TreeMap<>();
            bills.forEach(bill -> expected.put(bill.toString(), verdict(bill, bills, matters)));

            assertThat(store.ledger(Tables.BILLS).collect())
                    .extracting(row -> row.fact().toString())
                    .containsExactlyInAnyOrderElementsOf(places(expected, Verdict.ACCEPTED));
            List<String> rejected = new ArrayList<>();
            store.problems().forEachRemaining(one -> {
                if (one.problem().file().startsWith("bills")) {
                    rejected.add(one.problem().file() + ":" + one.problem().line());
                }
            });
            assertThat(rejected).containsExactlyInAnyOrderElementsOf(places(expected, Verdict.REJECTED));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void whereRowsStandChangesNothing(long seed, SparkSession spark) {
        Map<String, List<Fact>> together = firm(new Random(seed), 1);
        Map<String, List<Fact>> apart = spread(together, new Random(seed));
        try (Store one = StoreTest.judged(spark, staged(together, 1));
                Store other = StoreTest.judged(spark, staged(apart, 4))) {
            assertThat(contents(other)).isEqualTo(contents(one));
            assertThat(TimeTest.totals(other.time())).isEqualTo(TimeTest.totals(one.time()));
            assertThat(sums(other)).isEqualTo(sums(one));
        }
    }

    private static Verdict verdict(Fact bill, List<Fact> bills, List<String> matters) {
        List<Fact> copies = bills.stream()
                .filter(other -> KeyDigest.text(Tables.BILLS, other).equals(KeyDigest.text(Tables.BILLS, bill)))
                .toList();
        if (!copies.stream().allMatch(bill::sameContent)) {
            return Verdict.REJECTED;
        }
        if (!bill.equals(copies.get(0))) {
            return Verdict.DUPLICATE;
        }
        return matters.contains(bill.text(Tables.BILLS.slot("matter_id"))) ? Verdict.ACCEPTED : Verdict.REJECTED;
    }

    private static List<String> places(Map<String, Verdict> verdicts, Verdict wanted) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Accepted rows without their places. */
    private static Map<String, List<String>> contents(Store store) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Table table : TABLES) {
            List<String> rows = new ArrayList<>();
            store.register(table)
                    .forEach(row -> rows.add(StoreTest.values(row, table).toString()));
            store.ledger(table)
                    .collect()
                    .forEach(row -> rows.add(StoreTest.values(row.fact(), table) + " " + row.minor()));
            Collections.sort(rows);
            contents.put(table.name(), rows);
        }
        assertThat(contents.values().stream().filter(List::isEmpty)).as("time").hasSize(1);
        return contents;
    }

    /** Rows and money by table and verdict. */
    private static Map<String, List<Object>> sums(Store store) {
        Map<String, List<Object>> sums = new TreeMap<>();
        for (Table table : TABLES) {
            for (Verdict verdict : Verdict.values()) {
                List<Tally> own = tallies(store, table).stream()
                        .filter(tally -> tally.verdict() == verdict)
                        .toList();
                BigDecimal amount = own.stream()
                        .flatMap(tally -> tally.amount().stream())
                        .reduce(new BigDecimal("0.000"), BigDecimal::add);
                sums.put(
                        table.name() + " " + verdict,
                        List.of(own.stream().mapToLong(Tally::rows).sum(), amount));
            }
        }
        return sums;
    }

    private static List<Tally> tallies(Store store, Table table) {
        return store.tallies().stream()
                .filter(tally -> tally.table().equals(table.name()))
                .toList();
    }

    private static BigDecimal money(Table table, List<Fact> rows) {
        return table.money().stream()
                .flatMap(field -> rows.stream().map(row -> row.number(table.slot(field.name()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Staged> staged(Map<String, List<Fact>> firm, int parts) {
        List<Staged> files = new ArrayList<>();
        TABLES.forEach(table -> files.addAll(HeldFile.of(table, firm.getOrDefault(table.name(), List.of()), parts)));
        Collections.reverse(files);
        return files;
    }

    private static Map<String, List<Fact>> spread(Map<String, List<Fact>> firm, Random random) {
        Map<String, List<Fact>> spread = new HashMap<>();
        firm.forEach((table, rows) -> {
            List<Fact> moved = new ArrayList<>();
            for (Fact row : rows) {
                moved.add(moved(row, table + random.nextInt(4) + ".csv"));
            }
            spread.put(table, moved);
        });
        return spread;
    }

    /** The same row on another line of another file. */
    private static Fact moved(Fact row, String file) {
        @Nullable
        Object[] values = new @Nullable
                Object
                [Tables.named(row.file().replaceAll("\\d.csv", ""))
                        .orElseThrow()
                        .fields()
                        .size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = row.value(slot);
        }
        return new Fact(file, 1000 - row.line(), values);
    }

    private static Map<String, List<Fact>> firm(Random random, int files) {
        Map<String, List<Fact>> firm = new HashMap<>();
        firm.put(
                "people",
                rows(
                        Tables.PEOPLE,
                        "employee_id | grade",
                        random,
                        files,
                        12,
                        r -> "E" + r.nextInt(9) + " | " + rarely(r, "associate", "partner")));
        firm.put(
                "matters",
                rows(
                        Tables.MATTERS,
                        "matter_id | originator_id",
                        random,
                        files,
                        14,
                        r -> "M" + r.nextInt(11) + " | " + rarely(r, "", "E1")));
        firm.put(
                "bills",
                rows(
                        Tables.BILLS,
                        "bill_id | matter_id | bill_line | fees_net | bill_date | currency",
                        random,
                        files,
                        120,
                        r -> "B" + r.nextInt(40) + " | M" + r.nextInt(11) + " | " + rarely(r, "", "1") + " | "
                                + rarely(r, "100.005", "200") + " | 2024-03-04 | GBP"));
        firm.put(
                "receipts",
                rows(
                        Tables.RECEIPTS,
                        "receipt_id | bill_id | fees_amount | received_date | currency | kind",
                        random,
                        files,
                        60,
                        r -> "R" + r.nextInt(50) + " | B" + r.nextInt(40) + " | " + rarely(r, "10", "30")
                                + " | 2024-04-04 | GBP | receipt"));
        firm.put(
                "time",
                rows(
                        Tables.TIME,
                        "time_id | employee_id | matter_id | hours_worked | value_billed | work_date | status | currency",
                        random,
                        files,
                        120,
                        r -> "T" + r.nextInt(90) + " | E" + r.nextInt(3) + " | M" + r.nextInt(3) + " | "
                                + rarely(r, "1.5", "2") + " | " + rarely(r, "", "80") + " | 2024-04-04 | wip | GBP"));
        return firm;
    }

    private static String rarely(Random random, String often, String seldom) {
        return random.nextInt(8) == 0 ? seldom : often;
    }

    private static List<Fact> rows(
            Table table, String headings, Random random, int files, int rows, Function<Random, String> line) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(table.name() + random.nextInt(files) + ".csv | " + (i + 2) + " | " + line.apply(random));
        }
        return Facts.of(table, "file | line | " + headings, lines.toArray(String[]::new));
    }
}
