package org.secondment.roi.effect.design;

/**
 * One secondment, as the periods of the panel that it touches.
 *
 * @param first first period away; below 1 where it began before the data
 * @param last last period away; above the panel's last where the unit is still away or ends later
 * @param days days away, also those outside the data
 */
public record Stay(String unit, int first, int last, long days) {

    /** Whole periods at home that do not end an episode. */
    private static final int LONGEST_GAP = 1;

    public Stay {
        if (last < first || last == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(unit + " is away from period " + first + " to " + last
                    + "; expected a last period from the first one on and below " + Integer.MAX_VALUE);
        }
    }

    /** Whether one that begins no earlier belongs to the same episode. */
    boolean reaches(Stay later) {
        return later.first - (long) last - 1 <= LONGEST_GAP;
    }

    Stay with(Stay later) {
        return new Stay(unit, first, Math.max(last, later.last), days + later.days);
    }
}
