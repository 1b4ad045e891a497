package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.MeasuredEffect;
import org.secondment.roi.effect.Shrinkage;
import org.secondment.roi.effect.Shrunken;
import org.secondment.roi.effect.study.Trust.Ranked;
import org.secondment.roi.effect.study.Trust.Ranking;

/** Units' effects drawn towards their mean; withheld where nothing tells them apart. */
final class Rankings {

    /** Where units are not taken one by one. */
    static final Ranking NONE = new Ranking(List.of(), 0, "units are not taken one by one on the textbook clock");

    private static final int LEAST_UNITS = 10;
    /** A variance between units that is above zero may be noise too, and is so half the time where all are alike. */
    private static final double MOST_CHANCE = 0.05;

    /** The largest shrunken effect first. */
    static Ranking of(List<MeasuredEffect> measured) {
        if (measured.size() < LEAST_UNITS) {
            return new Ranking(
                    List.of(),
                    0,
                    measured.size() + " with controls like them are too few to rank; " + LEAST_UNITS + " are needed");
        }
        Shrinkage shrinkage = Shrinkage.of(measured);
        Optional<List<Double>> chances = shrinkage.topQuartileChances();
        if (chances.isEmpty() || Shrinkage.equalityP(measured) > MOST_CHANCE) {
            return new Ranking(List.of(), 0, "no detectable difference between them: a ranking would be noise");
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int at = 0; at < shrinkage.units().size(); at++) {
            Shrunken unit = shrinkage.units().get(at);
            ranked.add(new Ranked(
                    unit.name(),
                    unit.mean(),
                    unit.deviationWithMean(),
                    chances.orElseThrow().get(at)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::effect).reversed().thenComparing(Ranked::unit));
        return new Ranking(ranked, shrinkage.tauSquared(), "");
    }

    private Rankings() {}
}
