package org.secondment.roi.effect.career;

/**
 * Days of one lawyer at risk in one state, (start, stop]: a state that begins on a day is not yet at risk of that day's
 * events.
 *
 * @param lawyer number, from 0
 * @param cause 0 where nothing happened on the last day, else what did
 * @param stratum within which lawyers are compared
 * @param away when the lawyer went and came back, which cuts rows: whether a lawyer is a secondee is known on the day, never
 *     before
 */
public record RiskRow(int lawyer, int start, int stop, int cause, String stratum, Away away) {

    /** @throws IllegalArgumentException where the state changes within the row, which hands the secondment days before it */
    public RiskRow {
        if (stop <= start) {
            throw new IllegalArgumentException("lawyer " + lawyer + " is at risk from day " + start + " to day " + stop
                    + "; the last day must be later");
        }
        refuseWithin(lawyer, start, stop, away.from(), "sent on a secondment");
        refuseWithin(lawyer, start, stop, away.back(), "back from a secondment");
    }

    private static void refuseWithin(int lawyer, int start, int stop, int change, String what) {
        if (change > start && change < stop) {
            throw new IllegalArgumentException("lawyer " + lawyer + " was " + what + " on day " + change
                    + ", within the row from " + start + " to " + stop
                    + ": cut the row there. Who counts as a secondee before"
                    + " going cannot have left before going, which flatters secondments (immortal time)");
        }
    }

    /** Ever seconded by now. */
    boolean seconded() {
        return away.from() <= start;
    }

    boolean returned() {
        return away.back() <= start;
    }
}
