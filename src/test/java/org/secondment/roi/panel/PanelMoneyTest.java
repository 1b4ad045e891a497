package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.panel.Event.Kind;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

/** No penny is lost on the way from events to rows, and nothing depends on the parts in which events come. */
@ExtendWith(SharedSpark.class)
class PanelMoneyTest {

    private static final LocalDate FROM = LocalDate.of(2023, 6, 1);
    private static final Set<Series> OF_CLIENTS = EnumSet.of(
            Series.FEES_BILLED,
            Series.FEES_COLLECTED,
            Series.CLIENTS_BILLED,
            Series.MATTERS_OPENED,
            Series.PRACTICES_BILLING);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsAndWhatLiesOutsideComeToAllEventsOfClients(long seed, SparkSession spark) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            Kind kind = List.of(Kind.BILLED, Kind.COLLECTED, Kind.OPENED).get(random.nextInt(3));
            long amount = kind == Kind.OPENED ? 1 : random.nextLong(-200_000, 900_000);
            events.add(event("C" + random.nextInt(20), kind, random, amount, "p" + random.nextInt(4)));
        }
        Parents parents = Parents.from(parents(random));

        JavaRDD<UnitRow> rows = clients(spark, events, 1, parents);

        assertThat(total(rows, Series.FEES_BILLED)).isEqualTo(total(events, Kind.BILLED));
        assertThat(total(rows, Series.FEES_COLLECTED)).isEqualTo(total(events, Kind.COLLECTED));
        assertThat(total(rows, Series.MATTERS_OPENED)).isEqualTo(total(events, Kind.OPENED));
        Map<String, List<String>> all = RowText.all(rows);
        assertThat(all).hasSizeGreaterThan(5);
        Collections.shuffle(events, random);
        assertThat(RowText.all(clients(spark, events, 8, parents))).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void rowsAndWhatLiesOutsideComeToAllCreditOfLawyers(long seed, SparkSession spark) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int lawyer = 0; lawyer < 15; lawyer++) {
            long left = random.nextBoolean() ? Event.STILL_HERE : day(random) + 400L;
            events.add(new Event("E" + lawyer, Kind.EMPLOYED, day(random), left, ""));
        }
        for (int i = 0; i < 500; i++) {
            events.add(event(
                    "E" + random.nextInt(17),
                    Kind.CREDITED,
                    random,
                    random.nextLong(-5_000, 90_000),
                    "C" + random.nextInt(4)));
        }

        JavaRDD<UnitRow> rows = lawyers(spark, events, 1);

        assertThat(total(rows, Series.CREDITED_FEES)).isEqualTo(total(events, Kind.CREDITED));
        Map<String, List<String>> all = RowText.all(rows);
        Collections.shuffle(events, random);
        assertThat(RowText.all(lawyers(spark, events, 8))).isEqualTo(all).hasSize(17);
    }

    private static Event event(String unit, Kind kind, Random random, long amount, String label) {
        return new Event(unit, kind, day(random), amount, label);
    }

    private static int day(Random random) {
        return (int) FROM.toEpochDay() + random.nextInt(800);
    }

    /** Some clients have a parent, and some of them move to another. */
    private static List<Fact> parents(Random random) {
        List<String> rows = new ArrayList<>();
        for (int client = 0; client < 12; client++) {
            rows.add("C" + client + " | | G" + random.nextInt(3));
            if (random.nextBoolean()) {
                rows.add("C" + client + " | " + LocalDate.ofEpochDay(day(random)) + " | G" + random.nextInt(3));
            }
        }
        return Facts.of(Tables.CLIENTS, "client_id | valid_from | parent_client_id", rows.toArray(String[]::new));
    }

    private static JavaRDD<UnitRow> clients(SparkSession spark, List<Event> events, int parts, Parents parents) {
        return ClientPanel.of(
                histories(spark, events, parts), Optional.empty(), parents, RowText.YEAR_2024, OF_CLIENTS);
    }

    private static JavaRDD<UnitRow> lawyers(SparkSession spark, List<Event> events, int parts) {
        return PersonPanel.of(
                histories(spark, events, parts), Optional.empty(), RowText.YEAR_2024, Set.of(Series.CREDITED_FEES));
    }

    private static Histories histories(SparkSession spark, List<Event> events, int parts) {
        return Histories.of(
                JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(events, parts), parts);
    }

    private static long total(List<Event> events, Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .mapToLong(Event::amount)
                .sum();
    }

    private static long total(JavaRDD<UnitRow> rows, Series series) {
        return rows.collect().stream()
                .mapToLong(row ->
                        Arrays.stream(row.amounts(series)).sum() + row.outside().getOrDefault(series, 0L))
                .sum();
    }
}
