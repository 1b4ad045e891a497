package org.secondment.roi.effect.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondment.roi.effect.Cohort;

/**
 * A unit's episodes. An episode is a union of secondments with at most one whole period at home between them, of enough
 * days away in all; the first one says when the unit is treated, later ones never make it a new unit.
 *
 * @param secondStart first period away of the second episode
 */
record Episodes(Cohort first, OptionalInt secondStart) {

    private static final Comparator<Stay> BY_TIME =
            Comparator.comparingInt(Stay::first).thenComparingInt(Stay::last).thenComparingLong(Stay::days);

    /** Those of one unit's secondments, in any order; empty where all are too short. */
    static Optional<Episodes> of(Collection<Stay> stays, long minAwayDays) {
        List<Stay> counted = united(stays).stream()
                .filter(stay -> stay.days() >= minAwayDays)
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Stay first = counted.get(0);
        OptionalInt second = counted.stream().skip(1).mapToInt(Stay::first).findFirst();
        return Optional.of(new Episodes(new Cohort(first.first(), first.last()), second));
    }

    private static List<Stay> united(Collection<Stay> stays) {
        List<Stay> united = new ArrayList<>();
        for (Stay stay : stays.stream().sorted(BY_TIME).toList()) {
            int latest = united.size() - 1;
            if (latest >= 0 && united.get(latest).reaches(stay)) {
                united.set(latest, united.get(latest).with(stay));
            } else {
                united.add(stay);
            }
        }
        return united;
    }
}
