package org.secondment.roi.effect.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One rung of the merging ladder: what strata are made of.
 *
 * @param groupings empty where all units are one stratum
 */
record Rung(List<Grouping> groupings) {

    static final Rung EVERYBODY = new Rung(List.of());

    Rung {
        groupings = List.copyOf(groupings);
    }

    /**
     * All rungs, the finest first: all factors; without those that are no quantity, one by one, the least important (the
     * last) first; with half the parts of the others; everybody together.
     */
    static List<Rung> ladder(List<Factor> factors) {
        List<Grouping> groupings =
                new ArrayList<>(factors.stream().map(Grouping::finest).toList());
        Set<Rung> rungs = new LinkedHashSet<>();
        rungs.add(new Rung(groupings));
        for (int at = factors.size() - 1; at >= 0; at--) {
            if (!groupings.get(at).isQuantile()) {
                groupings.remove(at);
                rungs.add(new Rung(groupings));
            }
        }
        rungs.add(new Rung(groupings.stream()
                .map(Grouping::halved)
                .filter(Grouping::isQuantile)
                .toList()));
        rungs.add(EVERYBODY);
        return List.copyOf(rungs);
    }

    boolean asksForSize() {
        return groupings.stream().anyMatch(Grouping::isQuantile);
    }

    List<String> words() {
        return groupings.stream().map(Grouping::words).toList();
    }
}
