package org.secondment.roi.effect.design;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Units cut into equal parts by what they had in some earlier periods; those with the same are in the same part. */
final class EarlierSize {

    private final int from;
    private final int to;
    private final int units;
    private final Map<Double, Integer> below = new HashMap<>();

    /** Cuts the units that are there in at least one of the periods, both ends included. */
    EarlierSize(List<UnitCard> cards, int from, int to) {
        this.from = from;
        this.to = to;
        double[] means = cards.stream()
                .map(card -> card.mean(from, to))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        Arrays.sort(means);
        this.units = means.length;
        for (int rank = 0; rank < units; rank++) {
            below.putIfAbsent(means[rank], rank);
        }
    }

    boolean knows(UnitCard card) {
        return card.mean(from, to).isPresent();
    }

    /** The part that holds one of the units cut, from 1. */
    long part(UnitCard card, int parts) {
        long smaller = below.getOrDefault(card.mean(from, to).orElse(0), 0);
        return 1 + smaller * parts / units;
    }
}
