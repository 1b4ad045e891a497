package org.secondment.roi.effect.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.StrataStep;

/** The strata of all units at all starts within the panel; units with the same ones share one value. */
final class Stratification {

    private final SortedMap<Integer, StartStrata> starts = new TreeMap<>();

    Stratification(List<Candidate> units, Traits traits, DesignSettings settings) {
        for (Candidate unit : units) {
            int start = unit.cohort().first();
            if (start <= unit.card().periods() && !starts.containsKey(start)) {
                starts.put(start, StartStrata.of(start, units, traits, settings));
            }
        }
    }

    /** By start. */
    List<StrataStep> ladder() {
        return starts.values().stream().map(StartStrata::step).toList();
    }

    /** In the order of the units. */
    List<Strata> strata(int units) {
        Map<Strata, Strata> shared = new HashMap<>();
        List<Strata> strata = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            Strata own = strataOf(unit);
            strata.add(shared.computeIfAbsent(own, key -> key));
        }
        return strata;
    }

    private Strata strataOf(int unit) {
        SortedMap<Integer, String> byStart = new TreeMap<>();
        starts.forEach((start, all) -> {
            String stratum = all.strata().get(unit);
            if (!stratum.equals(Strata.NONE.everywhere())) {
                byStart.put(start, stratum);
            }
        });
        return new Strata(Strata.NONE.everywhere(), byStart);
    }
}
