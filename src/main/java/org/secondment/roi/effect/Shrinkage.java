package org.secondment.roi.effect;

import java.util.List;
import java.util.Optional;

/**
 * Effects of many units drawn towards their mean: empirical Bayes with normal effects and normal noise (Efron and
 * Morris 1975), tau^2 by REML. With tau^2 = 0 all units are alike as far as can be seen, and a ranking is withheld.
 */
public record Shrinkage(double tauSquared, PooledMean mean, List<Shrunken> units) {

    public Shrinkage {
        units = List.copyOf(units);
    }

    public static Shrinkage of(List<MeasuredEffect> effects) {
        return of(effects, Heterogeneity.restrictedLikelihood(effects));
    }

    static Shrinkage of(List<MeasuredEffect> effects, double tau2) {
        PooledMean mean = PooledMean.of(effects, tau2);
        return new Shrinkage(
                tau2,
                mean,
                effects.stream().map(each -> Shrunken.of(each, mean, tau2)).toList());
    }

    /** Chance of effects that lie so far apart by noise alone (Cochran's Q). */
    public static double equalityP(List<MeasuredEffect> effects) {
        return PooledMean.of(effects, 0).equalityP();
    }

    /** Chances of a place in the top quarter, in the order of {@link #units}; empty: no detectable difference. */
    public Optional<List<Double>> topQuartileChances() {
        return tauSquared == 0 ? Optional.empty() : Optional.of(TopQuartile.chances(units));
    }
}
