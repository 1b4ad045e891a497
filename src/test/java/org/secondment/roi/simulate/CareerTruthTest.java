package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.career.CareerFigure;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.effect.career.CareerStudy;

/** Eight small firms; {@code scripts/simulation-study --careers} does the same with fifty larger ones. */
class CareerTruthTest {

    private static final List<CareerStudy> STUDIES = LongStream.rangeClosed(1, 8)
            .mapToObj(seed -> CareerTrial.of(500, 125, seed))
            .toList();

    @Test
    void thePromotionHazardAfterTheReturnIsRecovered() {
        List<CareerFigure> found = found(Analysis.COX, Side.AFTER_RETURN, Fate.PROMOTED, OptionalInt.empty());
        double mean = mean(found);
        double spread = Math.sqrt(found.stream()
                        .mapToDouble(one -> (one.estimate() - mean) * (one.estimate() - mean))
                        .sum()
                / (found.size() - 1));

        assertThat(mean).isCloseTo(CareerTrial.TRUTH, within(2 * spread / Math.sqrt(found.size())));
        assertThat(mean).as("twice as far from none").isGreaterThan(4 * spread / Math.sqrt(found.size()));
    }

    @Test
    void moreSecondeesArePromotedByThreeYearsThanColleagues() {
        List<CareerFigure> found = found(Analysis.AALEN_JOHANSEN, Side.DIFFERENCE, Fate.PROMOTED, OptionalInt.of(1095));

        assertThat(mean(found)).isBetween(0.03, 0.14);
    }

    @Test
    void leavingIsTestedWithoutPreferringThoseWhoLeaveSoon() {
        List<CareerFigure> tests = found(Analysis.LOG_RANK, Side.DIFFERENCE, Fate.LEFT, OptionalInt.empty());

        assertThat(mean(tests)).isLessThan(4);
    }

    private static List<CareerFigure> found(Analysis analysis, Side side, Fate fate, OptionalInt days) {
        return STUDIES.stream()
                .map(study -> study.figure(analysis, side, fate, days).orElseThrow())
                .toList();
    }

    private static double mean(List<CareerFigure> figures) {
        return figures.stream().mapToDouble(CareerFigure::estimate).average().orElseThrow();
    }
}
