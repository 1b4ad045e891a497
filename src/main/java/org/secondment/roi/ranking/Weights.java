package org.secondment.roi.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much each criterion counts; only their proportions matter. */
public record Weights(Map<Criterion, Double> byCriterion) {

    /** By how much of itself each weight is moved to see how far ranks depend on it. */
    public static final double MOVED = 0.5;

    public Weights {
        EnumMap<Criterion, Double> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion, byCriterion.getOrDefault(criterion, 0.0));
        }
        byCriterion = Collections.unmodifiableMap(all);
    }

    public double of(Criterion criterion) {
        return byCriterion.getOrDefault(criterion, 0.0);
    }
}
