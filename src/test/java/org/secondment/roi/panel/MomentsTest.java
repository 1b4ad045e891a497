package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Group;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.SampleUnit;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.UnitSeries;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class MomentsTest {

    private static final int PERIODS = 6;
    private static final long CAP = 600_000;
    private static final Presence THROUGHOUT = Presence.throughout(PERIODS);
    private static final List<Group> GROUPS = List.of(
            new Group(new Cohort(3, 4), Strata.always("banks"), THROUGHOUT),
            new Group(new Cohort(4, 4), Strata.always("banks"), THROUGHOUT),
            new Group(Cohort.NEVER, Strata.always("banks"), THROUGHOUT),
            new Group(Cohort.NEVER, Strata.always("shops"), THROUGHOUT));
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.FEES_BILLED, Outcome.FEES_BILLED_WINSORISED, Outcome.MATTERS_OPENED);

    private final List<UnitRow> rows = new ArrayList<>();
    private final Map<String, Group> groups = new HashMap<>();

    /** Ninety units: one alone in the cohort (4, 4), five in (3, 4), every ninth in no group. */
    MomentsTest() {
        Random random = new Random(21);
        for (int unit = 10; unit < 100; unit++) {
            long[] fees = random.longs(PERIODS, -50_000, 900_000).toArray();
            long[] matters = random.longs(PERIODS, 0, 5).toArray();
            Map<Series, long[]> amounts = Map.of(Series.FEES_BILLED, fees, Series.MATTERS_OPENED, matters);
            rows.add(new UnitRow("C" + unit, 1, PERIODS, amounts, Map.of(Series.FEES_BILLED, (long) unit)));
            if (unit % 9 > 0) {
                groups.put("C" + unit, GROUPS.get(unit == 50 ? 1 : unit % 18 == 1 ? 0 : 2 + unit % 2));
            }
        }
        rows.add(row("LATE", PERIODS + 1, 0));
    }

    @Test
    void cardsAreOfUnitsThatAreThereInTheOrderOfTheirNames(SparkSession spark) {
        List<String> cards = Moments.cards(
                        rdd(spark, 3, row("C2", 1, 4, 5, 0, -7, 30), row("C10", 2, 4, 0, 8, 0, 1), row("C3", 5, 0)),
                        Series.FEES_BILLED,
                        Map.of("C10", "Banking"))
                .stream()
                .map(card -> card.unit() + "/" + card.segment() + "/" + card.first() + "-" + card.last() + " "
                        + card.amount(1) + " " + card.amount(2) + " " + card.amount(3) + " " + card.amount(4))
                .toList();

        assertThat(cards).containsExactly("C10/Banking/2-4 0 8 0 1", "C2//1-4 5 0 -7 30");
    }

    @Test
    void sumsAreThoseOfAllRowsInPlainJavaWhateverThePartsAndTheirOrder(SparkSession spark) {
        List<UnitRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(4));
        for (JavaRDD<UnitRow> parted : List.of(rdd(spark, 1, rows), rdd(spark, 8, shuffled))) {
            PanelSums sums = Moments.sums(parted, plan(5), GROUPS, OUTCOMES);
            for (int group = 0; group < GROUPS.size(); group++) {
                for (int figure = 0; figure < OUTCOMES.size(); figure++) {
                    List<long[]> units = units(GROUPS.get(group), OUTCOMES.get(figure));
                    GroupSums found = sums.of(group, figure).orElseThrow();
                    assertThat(found.count()).isEqualTo(units.size());
                    assertThat(found.sums()).isEqualTo(sum(units));
                    assertThat(GroupSumsTest.products(found))
                            .isEqualTo(units.size() == 1 ? List.<BigInteger>of() : GroupSumsTest.byHand(units));
                }
            }
        }
    }

    @Test
    void momentsOfEachOutcomeCross(SparkSession spark) {
        Moments.Crossing crossing = Moments.moments(rdd(spark, 4, rows), plan(5));

        assertThat(crossing.moments()).containsOnlyKeys(OUTCOMES);
        crossing.moments().forEach((outcome, panel) -> {
            assertThat(panel.groups().keySet()).containsExactlyInAnyOrderElementsOf(GROUPS);
            assertThat(panel.minorUnits()).isEqualTo(outcome == Outcome.MATTERS_OPENED ? 1 : 100);
            panel.groups().forEach((group, moments) -> {
                List<long[]> units = units(group, outcome);
                assertThat(moments.sums().count()).isEqualTo(units.size());
                for (int period = 1; period <= PERIODS; period++) {
                    assertThat(moments.sums().sum(period)).isEqualTo(sum(units)[period - 1]);
                }
                double mean = sum(units)[1] / (double) units.size();
                double variation = units.stream()
                        .mapToDouble(unit -> (unit[1] - mean) * (unit[1] - mean))
                        .sum();
                assertThat(moments.centred(2, 2)).isCloseTo(variation, within(1e-3));
            });
        });
    }

    @Test
    void unitsWithoutAGroupAndWhatLiesOutsideAreCounted(SparkSession spark) {
        Moments.Crossing crossing = Moments.moments(rdd(spark, 4, rows), plan(5));

        assertThat(crossing.ungrouped()).as("LATE is there in no period").isEqualTo(10);
        assertThat(crossing.outside()).containsExactly(Map.entry(Outcome.FEES_BILLED, 4_905L));
    }

    @Test
    void theSampleHoldsAllTreatedAndTheSameControlsWhateverTheParts(SparkSession spark) {
        List<SampleUnit> sample = Moments.moments(rdd(spark, 1, rows), plan(5)).sample();
        List<UnitRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(6));

        assertThat(lines(sample))
                .isEqualTo(
                        lines(Moments.moments(rdd(spark, 8, shuffled), plan(5)).sample()))
                .isSorted()
                .hasSize(6 + 2 * 5)
                .filteredOn(line -> line.contains("first=3") || line.contains("first=4"))
                .hasSize(6);
        assertThat(lines(sample)).filteredOn(line -> line.contains("shops")).hasSize(5);
        assertThat(Moments.moments(rdd(spark, 3, rows), plan(2_000)).sample()).hasSize(groups.size());
        sample.forEach(unit -> unit.series().forEach((outcome, series) -> {
            UnitRow row = rows.stream()
                    .filter(one -> one.unit().equals(series.unit()))
                    .findFirst()
                    .orElseThrow();
            for (int period = 1; period <= PERIODS; period++) {
                assertThat(series.amount(period)).isEqualTo(amounts(row, outcome)[period - 1]);
            }
        }));
    }

    @Test
    void theCappedOutcomeNeedsACap(SparkSession spark) {
        Moments.Plan plan = new Moments.Plan(
                PERIODS,
                groups,
                Map.of(),
                new TreeMap<>(Map.of(Outcome.FEES_BILLED_WINSORISED, 100)),
                OptionalLong.empty(),
                5,
                1);

        assertThatThrownBy(() -> Moments.moments(rdd(spark, 1, rows), plan)).isInstanceOf(NoSuchElementException.class);
    }

    private Moments.Plan plan(int mostControls) {
        return new Moments.Plan(
                PERIODS,
                groups,
                Map.of("C51", "Banking"),
                new TreeMap<>(Map.of(
                        Outcome.FEES_BILLED, 100, Outcome.FEES_BILLED_WINSORISED, 100, Outcome.MATTERS_OPENED, 1)),
                OptionalLong.of(CAP),
                mostControls,
                99);
    }

    private List<long[]> units(Group group, Outcome outcome) {
        return rows.stream()
                .filter(row -> group.equals(groups.get(row.unit())))
                .map(row -> amounts(row, outcome))
                .toList();
    }

    private static long[] amounts(UnitRow row, Outcome outcome) {
        return switch (outcome) {
            case FEES_BILLED_WINSORISED ->
                Arrays.stream(row.amounts(Series.FEES_BILLED))
                        .map(amount -> amount > CAP ? CAP : amount)
                        .toArray();
            default -> row.amounts(Series.valueOf(outcome.name()));
        };
    }

    private static long[] sum(List<long[]> units) {
        long[] sum = new long[PERIODS];
        units.forEach(unit -> Arrays.setAll(sum, period -> sum[period] + unit[period]));
        return sum;
    }

    /** Unit, segment and group. */
    private static List<String> lines(List<SampleUnit> sample) {
        return sample.stream()
                .map(unit -> {
                    UnitSeries series = unit.series().values().iterator().next();
                    return series.unit() + " " + unit.segment() + " " + series.group();
                })
                .toList();
    }

    private static UnitRow row(String unit, int first, int last, long... fees) {
        return new UnitRow(unit, first, last, Map.of(Series.FEES_BILLED, fees), Map.of());
    }

    private static JavaRDD<UnitRow> rdd(SparkSession spark, int parts, UnitRow... rows) {
        return rdd(spark, parts, List.of(rows));
    }

    private static JavaRDD<UnitRow> rdd(SparkSession spark, int parts, List<UnitRow> rows) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows, parts);
    }
}
