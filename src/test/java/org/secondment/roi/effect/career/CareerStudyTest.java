package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.report.SmallCareers;

class CareerStudyTest {

    private static final CareerStudy STUDY = SmallCareers.study();

    @Test
    void ofAHundredAllArePromotedGoneOrStillHere() {
        for (Side side : List.of(Side.SECONDEES, Side.COLLEAGUES)) {
            for (int years = 1; years <= 3; years++) {
                double all = share(side, Fate.PROMOTED, years)
                        + share(side, Fate.LEFT, years)
                        + share(side, Fate.STILL_HERE, years);
                assertThat(all).isCloseTo(1, within(1e-12));
                assertThat(share(side, Fate.LEFT, years)).isLessThan(1 - share(side, Fate.PROMOTED, years));
            }
        }
        assertThat(share(Side.SECONDEES, Fate.HIRED_BY_HOST, 3))
                .as("of the two hired by the host one was promoted before")
                .isCloseTo(1 / 12.0, within(1e-12));
    }

    @Test
    void differencesAreThoseOfTheSides() {
        for (Fate fate : List.of(Fate.PROMOTED, Fate.LEFT, Fate.STILL_HERE)) {
            assertThat(share(Side.DIFFERENCE, fate, 2))
                    .isCloseTo(share(Side.SECONDEES, fate, 2) - share(Side.COLLEAGUES, fate, 2), within(1e-12));
        }
    }

    @Test
    void theOrderOfLawyersChangesNothing() {
        CareerInputs inputs = SmallCareers.inputs();
        List<Lawyer> shuffled = new ArrayList<>(inputs.lawyers());
        Collections.shuffle(shuffled, new Random(3));
        CareerStudy other = CareerStudy.of(new CareerInputs(
                shuffled,
                inputs.grades(),
                inputs.from(),
                inputs.asOf(),
                inputs.stays(),
                inputs.touches(),
                inputs.goals(),
                inputs.training(),
                inputs.pay(),
                inputs.worked(),
                inputs.partners()));

        assertThat(other).isEqualTo(STUDY);
    }

    @Test
    void noYearIsToldThatFewerThanThreeSecondeesCouldReach() {
        assertThat(figure(Side.SECONDEES, Fate.PROMOTED, 4)).isPresent();
        assertThat(SmallCareers.study(2).figures()).isEmpty();
        assertThat(SmallCareers.study(2).compared().secondees()).isEqualTo(2);
        assertThat(SmallCareers.study(3).figures())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.interval())
                        .as("an anecdote has no range")
                        .isEmpty());
    }

    @Test
    void withoutGradesOnlyLeavingIsTold() {
        CareerStudy study = SmallCareers.peopleOnly();

        assertThat(study.compared().gradesKnown()).isFalse();
        assertThat(study.figures()).isNotEmpty().noneMatch(one -> one.fate() == Fate.PROMOTED);
    }

    @Test
    void theViewOfGroupsHidesCountsOfFewStillFollowed() {
        CareerStudy board = STUDY.forGroupsOf(5);

        assertThat(STUDY.figures()).anyMatch(one -> one.atRisk().orElse(9) < 5);
        assertThat(board.figures())
                .hasSameSizeAs(STUDY.figures())
                .allSatisfy(one -> assertThat(one.atRisk().orElse(5)).isGreaterThanOrEqualTo(5));
        assertThat(STUDY.forGroupsOf(13).figures())
                .filteredOn(one -> one.side() == Side.SECONDEES)
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.withheld()).isTrue();
                    assertThat(one.estimate()).isNaN();
                    assertThat(one.people()).isZero();
                });
    }

    @Test
    void howSecondeesCameOnIsCounted() {
        Development development = STUDY.development();

        // C1 twice before; C2 and one of the own number after, which is C2 again for the third secondee
        assertThat(development.breadth()).hasValue(new Development.Breadth(12, 12, 1, 23 / 12.0));
        assertThat(development.plan()).hasValue(new Development.PlanProgress(12, 12, 9, 24, 12, 12, 4, 12, 12));
        // 2 and 3 in turn before; 4 after, but for every fourth
        assertThat(development.partners()).hasValue(new Development.Breadth(12, 12, 2.5, 3));
        assertThat(development.training()).hasValue(new Development.Training(12, 12, 16, 8));
        assertThat(development.pay()).hasValueSatisfying(pay -> {
            assertThat(pay.growth()).isCloseTo(0.08, within(0.012));
            assertThat(pay.ofColleagues()).isCloseTo(0.05, within(0.012));
            assertThat(pay.aboveMedian()).isCloseTo(0.03, within(0.012));
        });
        assertThat(development.missing()).isEmpty();
        assertThat(SmallCareers.peopleOnly().development().missing()).hasSize(6);
    }

    private static double share(Side side, Fate fate, int years) {
        return figure(side, fate, years).orElseThrow().estimate();
    }

    private static java.util.Optional<CareerFigure> figure(Side side, Fate fate, int years) {
        return STUDY.figure(Analysis.AALEN_JOHANSEN, side, fate, OptionalInt.of(CareerYears.days(years)));
    }
}
