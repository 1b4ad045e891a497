package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The permutation part of the reference case "proportional". */
class PermutationInferenceTest {

    private static final double TOLERANCE = 1e-9;

    private final ProportionalCase input = ProportionalCase.permuted();
    private final Assignments assignments = Assignments.of(input.labels(), input.cohorts(), input.strata(), 9_999, 1);

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void everyAssignmentHasTheStatisticOfTheReference(TrendForm growth) {
        List<ReferenceTable.Row> rows = ReferenceTable.of("proportional/expected/permutation_distribution.csv")
                .rows();
        StudentisedEffect effect = input.effect(ProportionalCase.YEAR, growth);

        assertThat(assignments.size()).isEqualTo(rows.size()).isEqualTo(1_800);
        for (int i = 0; i < rows.size(); i++) {
            ReferenceTable.Row row = rows.get(i);
            int[] labels = assignments.labels(i);
            HeadlineSums sums = effect.at(labels);
            assertThat(clients(labels)).isEqualTo(row.text("clients"));
            close(sums.effect(), row.number("estimate_" + form(growth)));
            close(sums.standardError(), row.number("std_error_" + form(growth)));
            close(sums.statistic(), row.number("statistic_" + form(growth)));
        }
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void theTestAndItsPlacebosAreThoseOfTheReference(TrendForm growth) {
        ReferenceTable expected = results(growth, "");
        Placebos statistics = inference(growth).statistics();
        Placebos effects = inference(growth).drawn().effects();

        close(effects.observed(), expected.value("estimate"));
        close(statistics.observed(), expected.value("statistic"));
        assertThat(statistics.extremes(Placebos.TIE)).isEqualTo((long) expected.value("count_abs_ge"));
        assertThat(statistics.pValue()).isEqualTo(expected.value("p_two_sided"));
        assertThat(effects.pValue()).isEqualTo(expected.value("unstudentised_p_two_sided"));
        close(statistics.range().low(), expected.value("placebo_statistic_0.025_type7"));
        close(statistics.range().high(), expected.value("placebo_statistic_0.975_type7"));
        close(effects.range().low(), expected.value("placebo_estimate_0.025_type7"));
        close(effects.range().high(), expected.value("placebo_estimate_0.975_type7"));
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void thePValueOfEveryEffectIsThatOfTheReference(TrendForm growth) {
        List<ReferenceTable.Row> rows = ReferenceTable.of("proportional/expected/permutation_p_by_effect.csv")
                .where("form", form(growth))
                .rows();
        assertThat(rows).hasSize(16);
        for (ReferenceTable.Row row : rows) {
            double effect = row.number("effect");
            double p = row.text("effect_model").equals("theta")
                    ? inference(growth).pOfShare(effect)
                    : inference(growth).pOfAmount(effect);
            assertThat(p).isEqualTo(row.number("p_two_sided"));
        }
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void theIntervalsAreThoseOfTheReference(TrendForm growth) {
        ReferenceTable shares = results(growth, "theta");
        Interval share = inference(growth).shareInterval();
        assertThat(share.low()).isCloseTo(shares.value("ci95_low"), Offset.offset(TOLERANCE));
        if (growth == TrendForm.PROPORTIONAL) {
            assertThat(share.high()).isEqualTo(shares.value("ci95_high")).isInfinite();
        } else {
            assertThat(share.high()).isCloseTo(shares.value("ci95_high"), Offset.offset(TOLERANCE));
        }
        ReferenceTable amounts = results(growth, "tau");
        Interval amount = inference(growth).amountInterval();
        assertThat(amount.low()).isCloseTo(amounts.value("ci95_low"), Offset.offset(1e-6));
        assertThat(amount.high()).isCloseTo(amounts.value("ci95_high"), Offset.offset(1e-6));
    }

    @Test
    void intervalsOfDrawsEndWhereTheTestOfAllDrawsDoes() {
        // never seconded clients of a stratum of their own, so that there are too many assignments to look at
        List<PanelUnit> more = new ArrayList<>(input.units());
        for (int i = 0; i < 16; i++) {
            more.add(new PanelUnit(more.size(), Strata.always("none"), new double[14]));
        }
        int[] labels = Arrays.copyOf(input.labels(), more.size());
        List<Strata> strata = more.stream().map(PanelUnit::strata).toList();
        labels[labels.length - 1] = 1;
        labels[labels.length - 2] = 1;
        Assignments drawn = Assignments.of(labels, input.cohorts(), strata, 1_999, 7);
        StudentisedEffect wider =
                new StudentisedEffect(more, input.cohorts(), ProportionalCase.YEAR, TrendForm.ADDITIVE);
        PermutationInference inference = new PermutationInference(wider, drawn);

        Interval interval = inference.amountInterval();

        assertThat(drawn.exact()).isFalse();
        assertThat(interval).isEqualTo(new PermutationInference(wider, drawn).amountInterval());
        double precision = 0.02 * inference.observed().standardError();
        assertThat(inference.pOfAmount(interval.low())).isGreaterThan(0.05);
        assertThat(inference.pOfAmount(interval.low() - precision)).isLessThanOrEqualTo(0.05);
        assertThat(inference.pOfAmount(interval.high())).isGreaterThan(0.05);
        assertThat(inference.pOfAmount(interval.high() + precision)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void aShareOfNothingHasNoLimit() {
        HeadlineWindow window = new HeadlineWindow(1, 0, 1);
        List<PanelUnit> units = List.of(
                new PanelUnit(0, Strata.NONE, 100, 7, 0),
                new PanelUnit(1, Strata.NONE, 40, 41, 44),
                new PanelUnit(2, Strata.NONE, 50, 51, 43));
        StudentisedEffect effect =
                new StudentisedEffect(units, List.of(new Cohort(2, 2)), window, TrendForm.PROPORTIONAL);
        Assignments three = Exchanged.within(new int[3], new int[] {1, 0, 0}, 99, 1);

        assertThat(new PermutationInference(effect, three).shareInterval())
                .isEqualTo(new Interval(-1, Double.POSITIVE_INFINITY));
    }

    private PermutationInference inference(TrendForm growth) {
        return new PermutationInference(input.effect(ProportionalCase.YEAR, growth), assignments);
    }

    private static ReferenceTable results(TrendForm growth, String model) {
        return ReferenceTable.of("proportional/expected/permutation.csv")
                .where("form", form(growth))
                .where("effect_model", model);
    }

    private String clients(int[] labels) {
        List<Strata> strata = input.strata();
        return Stream.of("bank", "energy")
                .flatMapToInt(stratum -> IntStream.range(0, labels.length)
                        .filter(i -> strata.get(i).everywhere().equals(stratum)))
                .filter(i -> labels[i] == 1)
                .mapToObj(input.clients()::get)
                .collect(Collectors.joining(";"));
    }

    private static String form(TrendForm growth) {
        return growth.name().toLowerCase(Locale.ROOT);
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE, expected));
    }
}
