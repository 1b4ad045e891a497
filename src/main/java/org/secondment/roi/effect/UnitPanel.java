package org.secondment.roi.effect;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One question's panels, as they cross from Spark into plain Java.
 *
 * @param periods labels, such as 2024-Q1, in order of time
 * @param moments one panel per outcome
 * @param sample all treated units and up to a stated number of controls per stratum, in the order of their names
 * @param exclusions units in no comparison
 * @param ladder one step per start
 * @param secondStarts by treated unit: first period away of its second episode
 * @param growing treated units of which growth was expected when the secondment was offered
 */
public record UnitPanel(
        Question question,
        List<String> periods,
        SortedMap<Outcome, PanelMoments> moments,
        List<SampleUnit> sample,
        List<Exclusion> exclusions,
        List<StrataStep> ladder,
        SortedMap<String, Integer> secondStarts,
        Set<String> growing) {

    public UnitPanel {
        periods = List.copyOf(periods);
        moments = Collections.unmodifiableSortedMap(new TreeMap<>(moments));
        sample = List.copyOf(sample);
        exclusions = List.copyOf(exclusions);
        ladder = List.copyOf(ladder);
        growing = Set.copyOf(growing);
        secondStarts = Collections.unmodifiableSortedMap(new TreeMap<>(secondStarts));
    }
}
