package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;

/**
 * Where a group's entries stand in an influence function: its constant, then a weight for each period. A group of one
 * unit has the constant alone, as nothing in it lies apart from its own mean.
 */
final class Slots {

    private final int[] starts;
    private final int[] groups;

    Slots(List<Sums> sums) {
        starts = new int[sums.size() + 1];
        for (int group = 0; group < sums.size(); group++) {
            starts[group + 1] = starts[group]
                    + (sums.get(group).count() == 1 ? 1 : sums.get(group).periods() + 1);
        }
        groups = new int[size()];
        for (int group = 0; group < sums.size(); group++) {
            Arrays.fill(groups, starts[group], starts[group + 1], group);
        }
    }

    int size() {
        return starts[starts.length - 1];
    }

    /** The group of an entry. */
    int group(int at) {
        return groups[at];
    }

    /** The group's constant; its periods follow. */
    int constant(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    /** How many entries the group has. */
    int of(int group) {
        return starts[group + 1] - starts[group];
    }
}
