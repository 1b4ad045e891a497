package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One side of the comparison: lawyers from the start of a clock on. A lawyer may be a colleague of several secondees.
 *
 * @param toExit until promoted or gone
 * @param toDeparture until gone
 * @param possible of each clock, the days from its start to the end of the exports
 * @param grades on the first day of each clock
 */
record Followed(List<Lifetime> toExit, List<Lifetime> toDeparture, List<Lifetime> possible, List<String> grades) {

    Followed {
        toExit = List.copyOf(toExit);
        toDeparture = List.copyOf(toDeparture);
        possible = List.copyOf(possible);
        grades = List.copyOf(grades);
    }

    static Followed secondees(Matching matching, Clock clock) {
        Gathered gathered = new Gathered(clock);
        matching.matched().forEach(one -> gathered.add(one.secondee(), start(one, clock), 1));
        return gathered.all();
    }

    /** Those of each secondee weigh as much as the secondee, so that both sides are alike in what is compared. */
    static Followed colleagues(Matching matching, Clock clock) {
        Gathered gathered = new Gathered(clock);
        for (Matching.Matched one : matching.matched()) {
            double weight = 1.0 / one.colleagues().size();
            one.colleagues().forEach(at -> gathered.add(at, start(one, clock), weight));
        }
        return gathered.all();
    }

    private static int start(Matching.Matched one, Clock clock) {
        return clock.stretches().get(one.secondee()).start();
    }

    /** Different lawyers whose clock started at least so many days before the exports end. */
    int observed(int days) {
        return different(possible, days);
    }

    /** Different lawyers to whom nothing had happened before the day and who were followed up to it. */
    int atRisk(int days) {
        return different(toExit, days);
    }

    /** The same where only leaving counts. */
    int notGone(int days) {
        return different(toDeparture, days);
    }

    private static int different(List<Lifetime> clocks, int days) {
        return (int) clocks.stream()
                .filter(one -> one.days() >= days)
                .mapToInt(Lifetime::person)
                .distinct()
                .count();
    }

    /**
     * Each lawyer at most once, at one of the clocks: the places of their lifetimes. The lot is drawn clock by clock, so
     * that nobody's turn depends on how long the lawyer stays: one drawn of all clocks would prefer those who leave soon.
     */
    int[] eachOnce() {
        int different = observed(1);
        int odds = different == 0 ? 1 : (toExit.size() + different - 1) / different;
        Set<Integer> drawn = new HashSet<>();
        return IntStream.range(0, toExit.size())
                .filter(at -> lot(at, odds) && drawn.add(toExit.get(at).person()))
                .toArray();
    }

    /** Once in so many times, by the golden ratio's hash of the place. */
    private static boolean lot(int place, int odds) {
        return Long.remainderUnsigned(((place + 1) * 0x9E3779B97F4A7C15L) >>> 20, odds) == 0;
    }

    /** Collects clocks. */
    private static final class Gathered {

        private final Clock clock;
        private final List<Lifetime> toExit = new ArrayList<>();
        private final List<Lifetime> toDeparture = new ArrayList<>();
        private final List<Lifetime> possible = new ArrayList<>();
        private final List<String> grades = new ArrayList<>();

        private Gathered(Clock clock) {
            this.clock = clock;
        }

        private void add(int place, int day, double weight) {
            Lifetime exit = clock.toExit(place, day, weight);
            toExit.add(exit);
            toDeparture.add(clock.toDeparture(place, day, weight));
            possible.add(new Lifetime(exit.person(), clock.asOf() - day, Lifetime.NOTHING, weight));
            grades.add(clock.stretches().get(place).grade());
        }

        private Followed all() {
            return new Followed(toExit, toDeparture, possible, grades);
        }
    }
}
