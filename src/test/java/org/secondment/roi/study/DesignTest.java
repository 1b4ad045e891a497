package org.secondment.roi.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.HeadlineSums;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.simulate.QuarterPanel.Movement;

class DesignTest {

    private static final double TOLERANCE = 1e-6;

    @ParameterizedTest
    @EnumSource(Choice.class)
    void everyHostHasItsWindowsInTheDataAndLikeClientsBesideIt(Choice choice) {
        Design design = design(choice);

        assertThat(design.hosts()).hasSize(30);
        for (int host : design.hosts()) {
            Cohort away = design.cohort(host);
            assertThat(away.first()).isBetween(10, 18);
            assertThat(away.last() - away.first()).isBetween(1, 2);
            double[] fees = design.fees(host);
            int s = away.first() - 1;
            assertThat(design.before(host))
                    .isCloseTo((fees[s - 5] + fees[s - 4] + fees[s - 3] + fees[s - 2]) / 4, offset());
            int d = away.last() - 1;
            assertThat(design.after(host))
                    .isCloseTo((fees[d + 1] + fees[d + 2] + fees[d + 3] + fees[d + 4]) / 4, offset());
        }
    }

    @Test
    void atEachStartClientsThatBilledBeforeAreInFifths() {
        Design design = design(Choice.AT_RANDOM);
        for (Cohort cohort : design.cohorts()) {
            List<String> strata = IntStream.range(0, design.clients())
                    .mapToObj(client -> design.strata().get(client).at(cohort.first()))
                    .filter(stratum -> !stratum.isEmpty())
                    .toList();
            assertThat(strata).hasSizeBetween(240, 290);
            for (String fifth : List.of("1", "2", "3", "4")) {
                assertThat(strata.stream().filter(fifth::equals).count() * 5.0 / strata.size())
                        .isCloseTo(1, Offset.offset(0.1));
            }
        }
    }

    @Test
    void sizeInTheFirstYearIsTheSameForEveryStart() {
        assertThat(strataThatChange(Choice.BY_FIRST_SIZE_AND_SECTOR)).isZero();
        assertThat(strataThatChange(Choice.BY_SIZE_AND_SECTOR)).isGreaterThan(100);
    }

    private static long strataThatChange(Choice choice) {
        Design design = design(choice);
        int first = design.cohorts().get(0).first();
        int last = design.cohorts().get(design.cohorts().size() - 1).first();
        return design.strata().stream()
                .filter(strata -> !strata.at(first).equals(strata.at(last)))
                .count();
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void aTrueEffectMovesWhatWasSeenAndNotWhatIsExpected(TrendForm form) {
        Design without = design(Choice.BY_SIZE_AND_SECTOR);
        HeadlineSums none = without.effect(form).at(without.labels());
        HeadlineSums some = without.with(0.3).effect(form).at(without.labels());
        double anyway = Arrays.stream(without.hosts())
                .mapToDouble(without::after)
                .average()
                .orElseThrow();

        assertThat(some.effect() - none.effect()).isCloseTo(0.3 * anyway, offset());
        assertThat(some.counted()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void anEffectWithoutDoubtIsSeenByTheTestOfFewDraws(TrendForm form) {
        Design without = design(Choice.BY_SIZE_AND_SECTOR);
        FivePercentTest test = new FivePercentTest(without, 5);

        assertThat(test.refuses(without.with(2).effect(form))).isTrue();
        assertThat(test.refuses(without.effect(form))).isFalse();
    }

    private static Design design(Choice choice) {
        return Design.draw(new Case(30, choice, Movement.PROPORTIONAL, 0.08, 5), 41);
    }

    private static Offset<Double> offset() {
        return Offset.offset(TOLERANCE);
    }
}
