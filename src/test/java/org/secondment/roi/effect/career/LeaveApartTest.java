package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.effect.career.Lawyer.Leave;
import org.secondment.roi.report.SmallCareers;

class LeaveApartTest {

    @Test
    void daysOfLeaveDoNotCountOnAClockThatStops() {
        Lawyer lawyer = lawyer(OptionalInt.of(500), new Leave(90, 111), new Leave(480, Away.NOT_YET));
        List<Stretch> stretches =
                List.of(new Stretch(0, 0, 500, Exit.LEFT.code(), "associate", "tax", "new", Away.NEVER));
        Clock clock = new Clock(List.of(lawyer), stretches, 900);

        assertThat(clock.toExit(0, 100, 1).days()).isEqualTo(400);
        // 101 to 110 and 480 to 500
        assertThat(clock.stoppingOnLeave().toExit(0, 100, 1)).isEqualTo(new Lifetime(0, 369, Exit.LEFT.code(), 1));
        assertThat(clock.stoppingOnLeave().toDeparture(0, 485, 1).days())
                .as("the last day counts")
                .isEqualTo(1);
    }

    @Test
    void withoutLeaveNothingIsAdded() {
        assertThat(analyses(CareerStudy.of(SmallCareers.inputs())))
                .doesNotContain(Analysis.AALEN_JOHANSEN_WITHOUT_LEAVE, Analysis.COX_WITHOUT_LEAVE);
    }

    @Test
    void leaveAddsFiguresOfItsOwnAndChangesNoOther() {
        CareerStudy usual = CareerStudy.of(SmallCareers.inputs());
        CareerStudy study = CareerStudy.of(onLeave(0, 60, 400));

        assertThat(study.figures()).containsAll(usual.figures());
        OptionalInt two = OptionalInt.of(CareerYears.days(2));
        CareerFigure without = study.figure(Analysis.AALEN_JOHANSEN_WITHOUT_LEAVE, Side.DIFFERENCE, Fate.PROMOTED, two)
                .orElseThrow();
        assertThat(without.estimate())
                .isNotEqualTo(study.figure(Analysis.AALEN_JOHANSEN, Side.DIFFERENCE, Fate.PROMOTED, two)
                        .orElseThrow()
                        .estimate());
        assertThat(without.people()).isPositive();
    }

    @Test
    void hazardsOfLawyersWhoseLeaveIsOverBeforeAnybodyIsAtRiskAreTheSame() {
        CareerStudy usual = CareerStudy.of(SmallCareers.inputs());
        CareerStudy early = CareerStudy.of(onLeave(-9000, -8000, 1));

        for (Side side : List.of(Side.EVER_SECONDED, Side.AFTER_RETURN)) {
            assertThat(hazard(early, Analysis.COX_WITHOUT_LEAVE, side)).isEqualTo(hazard(usual, Analysis.COX, side));
        }
        assertThat(hazard(CareerStudy.of(onLeave(0, 60, 400)), Analysis.COX_WITHOUT_LEAVE, Side.EVER_SECONDED))
                .isNotEqualTo(hazard(usual, Analysis.COX, Side.EVER_SECONDED));
    }

    private static OptionalDouble hazard(CareerStudy study, Analysis analysis, Side side) {
        return study.figure(analysis, side, Fate.PROMOTED, OptionalInt.empty()).stream()
                .mapToDouble(CareerFigure::estimate)
                .findFirst();
    }

    private static List<Analysis> analyses(CareerStudy study) {
        return study.figures().stream().map(CareerFigure::analysis).toList();
    }

    /** Every third lawyer on leave for some days from the first day of the exports and a wait on. */
    private static CareerInputs onLeave(int from, int step, int days) {
        CareerInputs inputs = SmallCareers.inputs();
        List<Lawyer> lawyers = new ArrayList<>();
        for (int number = 0; number < inputs.lawyers().size(); number++) {
            Lawyer one = inputs.lawyers().get(number);
            int first = inputs.from() + (step < 0 ? from : 500 + step * (number % 7));
            List<Leave> leaves = number % 3 == 1 ? List.of(new Leave(first, first + days)) : List.of();
            lawyers.add(new Lawyer(
                    one.id(), one.hired(), one.lastDay(), one.hiredByHost(), one.posts(), one.away(), leaves));
        }
        return new CareerInputs(
                lawyers,
                inputs.grades(),
                inputs.from(),
                inputs.asOf(),
                inputs.stays(),
                inputs.touches(),
                inputs.goals(),
                inputs.training(),
                inputs.pay(),
                inputs.worked(),
                inputs.partners());
    }

    private static Lawyer lawyer(OptionalInt last, Leave... leaves) {
        return new Lawyer("L1", 0, last, false, List.of(), Away.NEVER, List.of(leaves));
    }
}
