package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enumeration, ties and inversion against the reference case "permutation": a plain difference of mean changes. */
class PermutationCaseTest {

    private static final double EXACT = 1e-13;
    private static final double TOLERANCE = 1e-9;

    private final ReferenceTable input = ReferenceTable.of("permutation/input.csv");

    @ParameterizedTest
    @CsvSource({"all_220,220", "within_strata_105,105"})
    void everyAssignmentStandsInItsPlace(String scheme, int size) {
        ReferenceTable expected =
                ReferenceTable.of("permutation/expected/distribution.csv").where("scheme", scheme);
        Assignments assignments = assignments(scheme);

        assertThat(assignments.exact()).isTrue();
        assertThat(assignments.size()).isEqualTo(size).isEqualTo(expected.rows().size());
        for (int i = 0; i < size; i++) {
            ReferenceTable.Row row = expected.rows().get(i);
            int[] labels = assignments.labels(i);
            assertThat(clients(labels)).isEqualTo(row.text("clients"));
            assertThat(difference(labels, 0)).isCloseTo(row.number("statistic"), within(TOLERANCE, 10_000));
        }
    }

    @ParameterizedTest
    @CsvSource({"all_220", "within_strata_105"})
    void theTestCountsTiesAndTheIntervalIsItsInversion(String scheme) {
        ReferenceTable expected =
                ReferenceTable.of("permutation/expected/results.csv").where("scheme", scheme);
        Placebos placebos = placebos(scheme, 0);

        assertThat(placebos.observed()).isCloseTo(expected.value("statistic"), Offset.offset(TOLERANCE));
        assertThat(placebos.extremes(EXACT)).isEqualTo((long) expected.value("count_abs_ge"));
        assertThat(placebos.pValue()).isEqualTo(expected.value("p_two_sided"));
        Interval range = placebos.range();
        double low = expected.value("placebo_quantile_0.025_type7");
        assertThat(range.low()).isCloseTo(low, within(TOLERANCE, low));
        double high = expected.value("placebo_quantile_0.975_type7");
        assertThat(range.high()).isCloseTo(high, within(TOLERANCE, high));
        assertEnds(scheme, 0.05, expected.value("ci95_low"), expected.value("ci95_high"));
        assertEnds(scheme, 0.10, expected.value("ci90_low"), expected.value("ci90_high"));
    }

    @ParameterizedTest
    @CsvSource({"all_220", "within_strata_105"})
    void thePValueOfEveryEffectIsThatOfTheReference(String scheme) {
        for (ReferenceTable.Row row : ReferenceTable.of("permutation/expected/p_by_effect.csv")
                .where("scheme", scheme)
                .rows()) {
            assertThat(placebos(scheme, row.number("tau")).pValue()).isEqualTo(row.number("p_two_sided"));
        }
    }

    private void assertEnds(String scheme, double level, double low, double high) {
        DoublePredicate accepted = effect -> placebos(scheme, effect).pValue(EXACT) > level;
        Interval interval = Inversion.hull(accepted, 5_225, 30_000, 1e-9);
        assertThat(interval.low()).isCloseTo(low, within(TOLERANCE, low));
        assertThat(interval.high()).isCloseTo(high, within(TOLERANCE, high));
    }

    private Placebos placebos(String scheme, double effect) {
        return Placebos.of(assignments(scheme), labels -> difference(labels, effect));
    }

    private Assignments assignments(String scheme) {
        int[] treated =
                input.rows().stream().mapToInt(row -> row.whole("treated")).toArray();
        int[] strata = input.rows().stream()
                .mapToInt(row ->
                        scheme.equals("all_220") ? 0 : row.text("stratum").charAt(0))
                .toArray();
        return Exchanged.within(strata, treated, 9_999, 1);
    }

    private double difference(int[] labels, double effect) {
        double treated = 0;
        double others = 0;
        for (int i = 0; i < labels.length; i++) {
            ReferenceTable.Row row = input.rows().get(i);
            double change = row.number("change") - effect * row.whole("treated");
            treated += labels[i] * change;
            others += (1 - labels[i]) * change;
        }
        int n = Arrays.stream(labels).sum();
        return treated / n - others / (labels.length - n);
    }

    private String clients(int[] labels) {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] == 1)
                .mapToObj(i -> input.rows().get(i).text("client"))
                .collect(Collectors.joining(";"));
    }
}
