package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One side of the comparison: lawyers from the start of a clock on. A lawyer may be a colleague of several secondees: of
 * 20,000 secondees there are four million clocks.
 */
final class Followed {

    private final List<Lifetime> toExit;
    private final List<Lifetime> toDeparture;
    private final List<String> grades;
    private final LongestDays possible;
    private final LongestDays untilExit;
    private final LongestDays untilDeparture;

    private Followed(Gathered gathered) {
        toExit = List.copyOf(gathered.toExit);
        toDeparture = List.copyOf(gathered.toDeparture);
        grades = List.copyOf(gathered.grades);
        int people = gathered.clock.lawyers().size();
        possible = new LongestDays(people, toExit, gathered.possible::get);
        untilExit = new LongestDays(people, toExit, at -> toExit.get(at).days());
        untilDeparture =
                new LongestDays(people, toDeparture, at -> toDeparture.get(at).days());
    }

    static Followed secondees(Matching matching, Clock clock) {
        Gathered gathered = new Gathered(clock);
        matching.matched().forEach(one -> gathered.add(one.secondee(), start(one, clock), 1));
        return new Followed(gathered);
    }

    /** Those of each secondee weigh as much as the secondee, so that both sides are alike in what is compared. */
    static Followed colleagues(Matching matching, Clock clock) {
        Gathered gathered = new Gathered(clock);
        for (Matching.Matched one : matching.matched()) {
            double weight = 1.0 / one.colleagues().size();
            one.colleagues().forEach(at -> gathered.add(at, start(one, clock), weight));
        }
        return new Followed(gathered);
    }

    private static int start(Matching.Matched one, Clock clock) {
        return clock.stretches().get(one.secondee()).start();
    }

    /** Until promoted or gone. */
    List<Lifetime> toExit() {
        return toExit;
    }

    /** Until gone. */
    List<Lifetime> toDeparture() {
        return toDeparture;
    }

    /** On the first day of each clock. */
    List<String> grades() {
        return grades;
    }

    /** Different lawyers whose clock started at least so many days before the exports end. */
    int observed(int days) {
        return possible.atLeast(days);
    }

    /** Different lawyers to whom nothing had happened before the day and who were followed up to it. */
    int atRisk(int days) {
        return untilExit.atLeast(days);
    }

    /** The same where only leaving counts. */
    int notGone(int days) {
        return untilDeparture.atLeast(days);
    }

    /**
     * Each lawyer at most once, at one of the clocks: the places of their lifetimes. The lot is drawn clock by clock, so
     * that nobody's turn depends on how long the lawyer stays: one drawn of all clocks would prefer those who leave soon.
     */
    int[] eachOnce() {
        int different = observed(1);
        int odds = different == 0 ? 1 : (toExit.size() + different - 1) / different;
        BitSet drawn = new BitSet();
        return IntStream.range(0, toExit.size())
                .filter(at -> lot(at, odds) && first(drawn, toExit.get(at).person()))
                .toArray();
    }

    private static boolean first(BitSet drawn, int person) {
        boolean first = !drawn.get(person);
        drawn.set(person);
        return first;
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
        private final List<Integer> possible = new ArrayList<>();
        private final List<String> grades = new ArrayList<>();

        private Gathered(Clock clock) {
            this.clock = clock;
        }

        private void add(int place, int day, double weight) {
            Lifetime exit = clock.toExit(place, day, weight);
            Lifetime departure = clock.toDeparture(place, day, weight);
            toExit.add(exit);
            toDeparture.add(exit.equals(departure) ? exit : departure);
            possible.add(clock.asOf() - day);
            grades.add(clock.stretches().get(place).grade());
        }
    }
}
