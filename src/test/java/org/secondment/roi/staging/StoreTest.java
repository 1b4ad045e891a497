package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Rows;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class StoreTest {

    @Test
    void recordsAreTalliedByTableFileAndVerdict(SparkSession spark) {
        try (Store store = new Store()) {
            store.keep(
                    Tables.BILLS,
                    Rows.judged(
                            spark,
                            Tables.BILLS,
                            "source_file | verdict | fees_net",
                            "may.csv | ACCEPTED | 100.50",
                            "may.csv | ACCEPTED | -0.25",
                            "may.csv | REJECTED | 7",
                            "may.csv | DROPPED | ",
                            "june.csv | ACCEPTED | 3"));
            store.keep(Tables.PEOPLE, Rows.judged(spark, Tables.PEOPLE, "employee_id", "E1", "E2"));

            assertThat(store.tallies())
                    .containsExactlyInAnyOrder(
                            new Tally("bills", "may.csv", Verdict.ACCEPTED, 2, amount("100.250")),
                            new Tally("bills", "may.csv", Verdict.REJECTED, 1, amount("7.000")),
                            new Tally("bills", "may.csv", Verdict.DROPPED, 1, Optional.empty()),
                            new Tally("bills", "june.csv", Verdict.ACCEPTED, 1, amount("3.000")),
                            new Tally("people", "people.csv", Verdict.ACCEPTED, 2, Optional.empty()));
        }
    }

    @Test
    void aTableThatWasNotSuppliedIsNotThere(SparkSession spark) {
        try (Store store = new Store()) {
            assertThat(store.tallies()).isEmpty();
            assertThat(store.problems(Verdict.REJECTED)).isExhausted();

            store.keep(Tables.PEOPLE, Rows.judged(spark, Tables.PEOPLE, "employee_id", "E1"));

            assertThat(store.judged(Tables.BILLS)).isEmpty();
            assertThat(store.judged()).containsOnlyKeys("people");
            assertThat(store.judged(Tables.PEOPLE)).isPresent();
        }
    }

    @Test
    void problemsComeInFileOrderOneByOne(SparkSession spark) {
        try (Store store = new Store()) {
            Dataset<Row> people = Rows.judged(spark, Tables.PEOPLE, "employee_id", "E1");
            store.keep(
                    Tables.CREDITS,
                    References.checked(
                            Tables.CREDITS,
                            Rows.judged(
                                    spark,
                                    Tables.CREDITS,
                                    "source_file | source_line | credit_id | employee_id",
                                    "b.csv | 10 | K1 | E8",
                                    "b.csv | 9 | K2 | E9",
                                    "a.csv | 70 | K3 | E7",
                                    "a.csv | 8 | K4 | E1"),
                            Map.of("people", people)));
            store.keep(
                    Tables.MATTERS,
                    References.checked(
                            Tables.MATTERS,
                            Rows.judged(
                                    spark,
                                    Tables.MATTERS,
                                    "matter_id | originator_id | responsible_id",
                                    "M1 | E5 | E6"),
                            Map.of("people", people)));

            assertThat(places(store.problems(Verdict.REJECTED)))
                    .containsExactly("a.csv:70 employee_id E7", "b.csv:9 employee_id E9", "b.csv:10 employee_id E8");
            assertThat(places(store.problems(Verdict.ACCEPTED)))
                    .as("kept with a warning")
                    .containsExactly("matters.csv:2 originator_id E5", "matters.csv:2 responsible_id E6");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noRowIsLostOrMultipliedOnItsWayToTheStore(long seed, SparkSession spark) {
        Random random = new Random(seed);
        String[] lines = bills(random, 120);
        Dataset<Row> read = Rows.judged(
                spark,
                Tables.BILLS,
                "source_file | source_line | verdict | bill_id | matter_id | bill_line | fees_net",
                lines);
        Dataset<Row> matters = Rows.judged(
                spark, Tables.MATTERS, "verdict | matter_id", "ACCEPTED | M1", "ACCEPTED | M2", "REJECTED | M3");
        try (Store store = new Store()) {
            store.keep(
                    Tables.BILLS,
                    References.checked(Tables.BILLS, Keys.unique(Tables.BILLS, read), Map.of("matters", matters)));
            Dataset<Row> judged = store.judged(Tables.BILLS).orElseThrow();

            assertThat(Rows.text(judged, "source_file", "source_line"))
                    .isEqualTo(Rows.text(read, "source_file", "source_line"));
            assertThat(byFile(store.tallies())).isEqualTo(byFile(lines));
            assertThat(store.tallies().stream()
                            .flatMap(tally -> tally.amount().stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total(lines));
            assertThat(Rows.text(judged.filter("verdict = 'ACCEPTED'"), "bill_id", "matter_id", "bill_line"))
                    .as("keys of accepted rows")
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.contains("| M1 |") || key.contains("| M2 |"));
            assertThat(store.tallies().stream().map(Tally::verdict).distinct())
                    .as("the example is rich enough")
                    .containsExactlyInAnyOrder(Verdict.values());
        }
    }

    private static String[] bills(Random random, int rows) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String verdict = List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "REJECTED", "DROPPED")
                    .get(random.nextInt(6));
            lines.add(String.join(
                    " | ",
                    "f" + random.nextInt(3) + ".csv",
                    Integer.toString(i + 2),
                    verdict,
                    "B" + random.nextInt(12),
                    "M" + (1 + random.nextInt(4)),
                    random.nextBoolean() ? "" : "1",
                    Integer.toString(random.nextInt(10) < 8 ? 100 : 200)));
        }
        return lines.toArray(String[]::new);
    }

    private static Map<String, Long> byFile(List<Tally> tallies) {
        return tallies.stream().collect(Collectors.groupingBy(Tally::file, Collectors.summingLong(Tally::rows)));
    }

    private static Map<String, Long> byFile(String[] lines) {
        return List.of(lines).stream()
                .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(' ')), Collectors.counting()));
    }

    private static BigDecimal total(String[] lines) {
        return List.of(lines).stream()
                .map(line -> new BigDecimal(line.substring(line.lastIndexOf(' ') + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> places(Iterator<Problem> problems) {
        List<String> places = new ArrayList<>();
        problems.forEachRemaining(p -> places.add(p.file() + ":" + p.line() + " " + p.heading() + " " + p.value()));
        return places;
    }

    private static Optional<BigDecimal> amount(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
