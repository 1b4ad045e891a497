package org.secondment.roi.effect;

import java.util.List;
import java.util.Optional;

/**
 * Effects of many units drawn towards the mean of their own group, such as their sector: empirical Bayes with normal
 * effects y_ij ~ N(mu_j, s_ij^2 + tau^2), one mean for each group and one tau^2 for all, by REML. With a single group it
 * is {@link Shrinkage}.
 *
 * @param units in the order of the groups
 */
public record GroupShrinkage(double tauSquared, List<Shrunken> units) {

    public GroupShrinkage {
        units = List.copyOf(units);
    }

    /** The groups' units; at least two in each. */
    public static GroupShrinkage of(List<List<MeasuredEffect>> groups) {
        double tau2 = Heterogeneity.restrictedLikelihoodWithin(groups);
        return new GroupShrinkage(
                tau2,
                groups.stream()
                        .flatMap(group -> Shrinkage.of(group, tau2).units().stream())
                        .toList());
    }

    /** Chances of a place in the top quarter, in the order of the units; empty: no detectable difference within groups. */
    public Optional<List<Double>> topQuartileChances() {
        return tauSquared == 0 ? Optional.empty() : Optional.of(TopQuartile.chances(units));
    }
}
