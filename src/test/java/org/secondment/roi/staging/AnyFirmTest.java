package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.staging.Stores.judged;
import static org.secondment.roi.staging.Stores.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.SharedSpark;

/** What holds for any rows, however they are wrong and wherever they stand. */
@ExtendWith(SharedSpark.class)
class AnyFirmTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRowEndsInExactlyOneVerdictAndNoMoneyIsLost(long seed, SparkSession spark) {
        RandomFirm firm = RandomFirm.of(new Random(seed), 3);
        try (Store store = judged(spark, firm.staged(2))) {
            for (Table table : RandomFirm.TABLES) {
                List<Fact> rows = firm.rows(table);
                List<Tally> tallies = tallies(store, table);
                assertThat(tallies.stream()
                                .collect(Collectors.groupingBy(Tally::file, Collectors.summingLong(Tally::rows))))
                        .isEqualTo(rows.stream().collect(Collectors.groupingBy(Fact::file, Collectors.counting())));
                assertThat(tallies).allMatch(tally -> tally.rows() > 0);
                assertThat(tallies.stream()
                                .flatMap(tally -> tally.money().stream())
                                .map(MoneySum::net)
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
        RandomFirm firm = RandomFirm.of(new Random(seed), 3);
        try (Store store = judged(spark, firm.staged(3))) {
            List<Fact> bills = Verdicts.inOrder(firm.rows(Tables.BILLS));
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
        RandomFirm together = RandomFirm.of(new Random(seed), 1);
        RandomFirm apart = together.spread(new Random(seed));
        try (Store one = judged(spark, together.staged(1));
                Store other = judged(spark, apart.staged(4))) {
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
        for (Table table : RandomFirm.TABLES) {
            List<String> rows = new ArrayList<>();
            if (Tables.LEDGERS.contains(table)) {
                store.ledger(table).collect().forEach(row -> rows.add(values(row.fact(), table) + " " + row.minor()));
            } else if (!table.equals(Tables.TIME)) {
                store.register(table).forEach(row -> rows.add(values(row, table).toString()));
            }
            Collections.sort(rows);
            contents.put(table.name(), rows);
        }
        assertThat(contents.values().stream().filter(List::isEmpty)).as("time").hasSize(1);
        return contents;
    }

    /** Rows and money by table and verdict. */
    private static Map<String, List<Object>> sums(Store store) {
        Map<String, List<Object>> sums = new TreeMap<>();
        for (Table table : RandomFirm.TABLES) {
            for (Verdict verdict : Verdict.values()) {
                List<Tally> own = tallies(store, table).stream()
                        .filter(tally -> tally.verdict() == verdict)
                        .toList();
                BigDecimal amount = own.stream()
                        .flatMap(tally -> tally.money().stream())
                        .map(MoneySum::net)
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
}
