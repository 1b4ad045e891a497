package org.secondment.roi.effect;

import java.util.Comparator;

/** Units that every estimate treats alike: same cohort, same stratum, present in the same periods. */
public record Group(Cohort cohort, String stratum, Presence presence) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::cohort).thenComparing(Group::stratum).thenComparing(Group::presence);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
