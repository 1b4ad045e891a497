package org.secondment.roi.effect;

import java.util.Comparator;

/** Units that every estimate treats alike: same cohort, same strata, present in the same periods. */
public record Group(Cohort cohort, Strata strata, Presence presence) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::cohort).thenComparing(Group::strata).thenComparing(Group::presence);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
