package org.secondment.roi.privacy;

/**
 * Numbers of people as they are published: to the nearest multiple of a base, so that the numbers of two quarters differ by
 * nothing or by a group. The Higher Education Statistics Agency's standard rounding, whose base is 5: 0, 1 and 2 are 0.
 *
 * @param base from 5 on
 */
public record RoundedCounts(int base) {

    private static final int LEAST_BASE = 5;
    private static final double LEAST_OF_A_PERCENTAGE = 22.5;

    public RoundedCounts {
        if (base < LEAST_BASE) {
            throw new IllegalArgumentException("base " + base + " is below " + LEAST_BASE);
        }
    }

    /** For groups of at least so many. */
    public static RoundedCounts forGroupsOf(int least) {
        return new RoundedCounts(Math.max(LEAST_BASE, least));
    }

    /** The nearest multiple; the one above where two are as near. */
    public int of(double people) {
        return (int) Math.floor(people / base + 0.5) * base;
    }

    /** The fewest people that are not 0 when rounded. */
    public int leastSeen() {
        return (base + 1) / 2;
    }

    /** Whether so many are enough for a percentage of them. */
    public boolean carriesPercentage(double people) {
        return people >= LEAST_OF_A_PERCENTAGE;
    }
}
