package org.secondment.roi.effect;

import java.util.Comparator;

/**
 * Units that were away in the same periods; periods of a panel are numbered from 1.
 *
 * @param first period away, s; below 1 where it lies before the data
 * @param last period away, d
 */
public record Cohort(int first, int last) implements Comparable<Cohort> {

    /** Units that are never away. */
    public static final Cohort NEVER = new Cohort(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final Comparator<Cohort> ORDER =
            Comparator.comparingInt(Cohort::first).thenComparingInt(Cohort::last);

    public Cohort {
        if (last < first) {
            throw new IllegalArgumentException("a cohort away from period " + first + " ends before, in " + last);
        }
    }

    /** Whether the panel has too few periods before the cohort's anticipation for it to be treated or a control. */
    public boolean isTooEarly(int anticipation, int baseLength, int minBefore) {
        return first - anticipation - 1 < Math.max(baseLength, minBefore);
    }

    @Override
    public int compareTo(Cohort other) {
        return ORDER.compare(this, other);
    }
}
