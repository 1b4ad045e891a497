package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stopping early never changes the answer. */
class SequentialTestTest {

    private static final HeadlineWindow WINDOW = new HeadlineWindow(2, 1, 2);
    private static final List<Cohort> COHORTS = List.of(new Cohort(4, 5), new Cohort(5, 5), new Cohort(7, 8));

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void theAnswerIsThatOfAllAssignments(TrendForm form) {
        ProportionalCase input = ProportionalCase.permuted();
        Assignments all = Assignments.of(input.labels(), input.cohorts(), input.strata(), 99, 1);
        assertThat(same(input.effect(ProportionalCase.YEAR, form), all)).isBetween(10L, 70L);
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void theAnswerIsThatOfAllDraws(TrendForm form) {
        List<UnitSeries> rows = Additivity.movingPanel(new SplittableRandom(31));
        List<PanelUnit> units = IntStream.range(0, rows.size())
                .mapToObj(at -> PanelUnit.of(rows.get(at), at / 2, 100))
                .toList();
        int[] labels = IntStream.range(0, rows.size() / 2)
                .map(at -> 1 + COHORTS.indexOf(rows.get(2 * at).group().cohort()))
                .toArray();
        List<Strata> strata = IntStream.range(0, labels.length)
                .mapToObj(at -> rows.get(2 * at).group().strata())
                .toList();
        Assignments drawn = Assignments.of(labels, COHORTS, strata, 1_999, 5);

        assertThat(drawn.exact()).isFalse();
        assertThat(same(new StudentisedEffect(units, COHORTS, WINDOW, form), drawn))
                .isBetween(10L, 70L);
    }

    /** How many of the 80 effects tested are accepted. */
    private static long same(StudentisedEffect effect, Assignments assignments) {
        PermutationInference inference = new PermutationInference(effect, assignments);
        int[] labels = assignments.observed();
        SequentialTest test = new SequentialTest(assignments, 0.05, effect);
        return DoubleStream.iterate(-0.8, share -> share + 0.05)
                .limit(80)
                .filter(share -> {
                    boolean accepted = test.pValue(effect.withoutShare(share, labels)) > 0.05;
                    assertThat(accepted).as("share %s", share).isEqualTo(inference.pOfShare(share) > 0.05);
                    return accepted;
                })
                .count();
    }
}
