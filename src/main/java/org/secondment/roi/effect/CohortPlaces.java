package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where each unit stands in the strata at a cohort's start, one stratum after the other. Units of no stratum, and those
 * that are not there in the base and a period after, have no place: they can be neither treated nor controls.
 */
final class CohortPlaces {

    private static final int NOWHERE = -1;

    private final int label;
    private final int[] placeOf;
    private final int[] units;
    private final int[] stratumOf;
    private final int[] stratumOfUnit;
    private final int[] starts;
    private final int[] controlUntil;

    CohortPlaces(int label, List<PanelUnit> units, List<Cohort> cohorts, HeadlineWindow window) {
        Cohort own = cohorts.get(label - 1);
        SortedMap<String, List<Integer>> members = new TreeMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            String stratum = units.get(unit).strata().at(own.first());
            if (!stratum.isEmpty() && window.sees(units.get(unit), own)) {
                members.computeIfAbsent(stratum, key -> new ArrayList<>()).add(unit);
            }
        }
        this.label = label;
        this.units = members.values().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        this.placeOf = new int[units.size()];
        this.stratumOfUnit = new int[units.size()];
        this.stratumOf = new int[this.units.length];
        this.starts = new int[members.size() + 1];
        number(List.copyOf(members.values()));
        this.controlUntil = new int[cohorts.size() + 1];
        for (int other = 1; other <= cohorts.size(); other++) {
            controlUntil[other] = window.controlUntil(cohorts.get(other - 1), own);
        }
    }

    private void number(List<List<Integer>> members) {
        Arrays.fill(placeOf, NOWHERE);
        Arrays.fill(stratumOfUnit, members.size());
        int place = 0;
        for (int stratum = 0; stratum < members.size(); stratum++) {
            for (int unit : members.get(stratum)) {
                stratumOf[place] = stratum;
                stratumOfUnit[unit] = stratum;
                placeOf[unit] = place++;
            }
            starts[stratum + 1] = place;
        }
    }

    int label() {
        return label;
    }

    int size() {
        return units.length;
    }

    int strata() {
        return starts.length - 1;
    }

    /** The unit's place; below 0 where it has none. */
    int place(int unit) {
        return placeOf[unit];
    }

    int unit(int place) {
        return units[place];
    }

    /** The number of the stratum of a place. */
    int stratum(int place) {
        return stratumOf[place];
    }

    /** The number of the stratum in which the unit has a place; that after the last stratum where it has none. */
    int stratumOfUnit(int unit) {
        return stratumOfUnit[unit];
    }

    /** The first place of a stratum; that of the number after the last stratum is behind all places. */
    int start(int stratum) {
        return starts[stratum];
    }

    /** How many periods after the return a unit with the label is a control, if it has another; 0 for its own. */
    int controlUntil(int other) {
        return controlUntil[other];
    }
}
