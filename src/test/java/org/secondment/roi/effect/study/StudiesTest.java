package org.secondment.roi.effect.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.study.Ranged.IntervalKind;

class StudiesTest {

    private static Study study(int treated, int controls, double effect) {
        return Studies.of(InventedClients.panel(treated, controls, effect, 3), InventedClients.settings());
    }

    private static MainEffect main(Study study) {
        return study.mainOutcome().main().orElseThrow();
    }

    @Test
    void aTrueEffectIsFoundAndItsIntervalHoldsIt() {
        MainEffect main = main(study(44, 120, 0.2));

        Ranged percent = main.percent().orElseThrow();
        assertThat(percent.value()).isCloseTo(20, within(3.0));
        assertThat(percent.interval().orElseThrow().low()).isBetween(10.0, 20.0);
        assertThat(percent.interval().orElseThrow().high()).isBetween(20.0, 30.0);
        assertThat(main.printing()).isEqualTo(Printing.UNIFORM_BAND);
        assertThat(main.evidence()).isEqualTo(Evidence.MODERATE);
        assertThat(main.words()).isEqualTo("moderate gain");
        assertThat(main.pValue()).hasValue(1.0 / 200);
    }

    @Test
    void aLossIsSaidAsLoudlyAsAGain() {
        MainEffect loss = main(study(44, 120, -0.5));
        MainEffect gain = main(study(44, 120, 0.5));

        assertThat(gain.words()).isEqualTo("strong gain");
        assertThat(loss.words()).isEqualTo("strong loss");
        assertThat(loss.effect().interval().orElseThrow().high()).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 60, NOTHING, false, false",
        "8, 9, NOTHING, false, false",
        "8, 60, ANECDOTE, false, false",
        "16, 60, PERMUTATION_INTERVAL, true, true",
        "44, 36, PERMUTATION_INTERVAL, true, true",
        "44, 60, UNIFORM_BAND, true, true"
    })
    void theNumbersBehindAnEffectDecideWhatIsPrinted(
            int treated, int controls, Printing printing, boolean interval, boolean percent) {
        MainEffect main = main(study(treated, controls, 0.1));

        assertThat(main.treated()).isEqualTo(treated);
        assertThat(main.printing()).isEqualTo(printing);
        assertThat(main.effect().interval().isPresent()).isEqualTo(interval);
        assertThat(main.percent().isPresent()).isEqualTo(percent);
        assertThat(main.minimumDetectable().isPresent()).isEqualTo(interval);
        assertThat(main.placeboRange().isPresent()).isEqualTo(printing.hasPoint());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 16, 44})
    void clientsAddUpToTheProgramme(int treated) {
        Study study = study(treated, 60, 0.3);
        MainEffect main = main(study);

        assertThat(study.units()).hasSize(treated);
        double scale = 1e-9 * main.actual() * treated;
        assertThat(sum(study, UnitEffect::actual)).isCloseTo(main.actual() * treated, within(scale));
        assertThat(sum(study, UnitEffect::counterfactual)).isCloseTo(main.counterfactual() * treated, within(scale));
        assertThat(sum(study, UnitEffect::base)).isCloseTo(main.base() * treated, within(scale));
        assertThat(main.naive()).isCloseTo(main.anyway() + main.effect().value(), within(scale));
    }

    private static double sum(Study study, java.util.function.ToDoubleFunction<UnitEffect> figure) {
        return study.units().stream().mapToDouble(figure).sum();
    }

    @Test
    void nothingIsSaidOfTooFew() {
        Study study = study(2, 60, 0.3);

        assertThat(study.units()).isEmpty();
        assertThat(study.trust()).isEmpty();
        assertThat(study.rows()).isNotEmpty().noneMatch(EffectRow::printed);
        assertThat(headlines(study)).extracting(EffectRow::words).containsOnly("too few to measure");
    }

    @Test
    void whereNoSecondmentIsLongEnoughAgoTheStudySaysSo() {
        UnitPanel early = InventedClients.panel(0, 60, 0, 3);

        OutcomeEffects outcome = Studies.of(early, InventedClients.settings()).mainOutcome();

        assertThat(outcome.main()).isEmpty();
        assertThat(outcome.refusal()).contains("no secondment has 4 periods before it");
    }

    @ParameterizedTest
    @CsvSource({"3, 12", "12, 12", "44, 60"})
    void clientsThatAllMoveAlikeAreStudiedToo(int treated, int controls) {
        Study study = Studies.of(InventedClients.panel(treated, controls, 0, 0, 3), InventedClients.settings());

        assertThat(main(study).effect().value()).isCloseTo(0, within(1e-3));
        assertThat(study.rows()).isNotEmpty();
    }

    @Test
    void clientsThatNeverBilledBeforeHaveAnEffectAndNoPercentage() {
        MainEffect main = main(Studies.of(InventedClients.newcomers(16, 60, 3), InventedClients.settings()));

        assertThat(main.counterfactual()).isZero();
        assertThat(main.effect().value()).isPositive();
        assertThat(main.percent()).isEmpty();
        assertThat(main.effect().interval().orElseThrow().high()).isInfinite();
        assertThat(main.effect().interval().orElseThrow().low()).isZero();
        assertThat(main.words()).isEqualTo("not shown");
    }

    @Test
    void theHeadlineOfTheTableIsTheOneOfThePages() {
        Study study = study(16, 60, 0.2);

        EffectRow row = headlines(study).stream()
                .filter(EffectRow::printed)
                .filter(found -> found.view().equals("all") && found.estimator().equals("proportional"))
                .filter(found -> found.outcome().equals("fees_billed"))
                .findFirst()
                .orElseThrow();
        MainEffect main = main(study);
        assertThat(row.estimate()).isEqualTo(main.effect().value());
        assertThat(row.interval()).isEqualTo(main.effect().interval());
        assertThat(row.intervalKind()).isEqualTo(IntervalKind.PERMUTATION.label());
        assertThat(row.pValue()).isEqualTo(main.pValue());
        assertThat(row.words()).isEqualTo(main.words());
    }

    @Test
    void anAnecdoteStandsInTheTableWithTheRangeOfChanceAlone() {
        Study study = study(8, 60, 0.2);

        EffectRow row = headlines(study).get(0);
        assertThat(row.intervalKind()).isEqualTo("placebo_95");
        assertThat(row.interval()).isEqualTo(main(study).placeboRange()).isPresent();
        assertThat(row.words()).isEqualTo("anecdote");
        assertThat(main(study).effect().interval()).isEmpty();
    }

    @Test
    void noEstimateStandsTwiceInTheTable() {
        List<String> keys = study(16, 60, 0.2).rows().stream()
                .map(row -> String.join(
                        "|",
                        row.outcome(),
                        row.view(),
                        row.estimator(),
                        row.aggregation(),
                        row.cohort(),
                        row.period(),
                        row.eventTime().toString()))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void thePathTellsTheBaseFromWhatIsTested() {
        List<PathPoint> path = study(44, 120, 0.2).mainOutcome().path();

        assertThat(path)
                .extracting(PathPoint::time)
                .containsExactly(-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(path.stream().filter(PathPoint::inBase))
                .extracting(PathPoint::time)
                .containsExactly(-5, -4, -3, -2);
        assertThat(path).allMatch(point -> point.effect().interval().isPresent());
        assertThat(study(16, 60, 0.2).mainOutcome().path())
                .allMatch(point -> point.effect().interval().equals(Optional.empty()));
    }

    private static List<EffectRow> headlines(Study study) {
        return study.rows().stream()
                .filter(row -> row.aggregation().equals("headline"))
                .toList();
    }
}
