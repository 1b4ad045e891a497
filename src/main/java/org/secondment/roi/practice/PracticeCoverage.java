package org.secondment.roi.practice;

import java.util.List;

/**
 * How many secondments a practice was kept for, of those for which it was due.
 *
 * @param unknown nothing says whether it was done: neither done nor not done
 * @param withheld whether the reader may not see the figures because too few stand behind them
 */
public record PracticeCoverage(
        Practice practice, int done, int notDone, int unknown, int notApplicable, boolean withheld) {

    static PracticeCoverage of(Practice practice, List<Engagement> due) {
        List<Kept> kept = due.stream().map(practice::kept).toList();
        return new PracticeCoverage(
                practice,
                count(kept, Kept.DONE),
                count(kept, Kept.NOT_DONE),
                count(kept, Kept.UNKNOWN),
                count(kept, Kept.NOT_APPLICABLE),
                false);
    }

    private static int count(List<Kept> all, Kept one) {
        return (int) all.stream().filter(kept -> kept == one).count();
    }

    /** Secondments to which it applies. */
    public int applicable() {
        return done + notDone + unknown;
    }

    /** The same without its figures. */
    PracticeCoverage hidden() {
        return new PracticeCoverage(practice, 0, 0, 0, 0, true);
    }
}
