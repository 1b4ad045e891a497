package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One side of the comparison: lawyers from the start of a clock on. A lawyer may be a colleague of several secondees.
 *
 * @param toExit until promoted or gone
 * @param toDeparture until gone
 * @param possible of each clock, the days from its start to the end of the exports
 */
record Followed(List<Lifetime> toExit, List<Lifetime> toDeparture, List<Lifetime> possible) {

    Followed {
        toExit = List.copyOf(toExit);
        toDeparture = List.copyOf(toDeparture);
        possible = List.copyOf(possible);
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

    /** Each lawyer once, at one of the clocks by lot: the places of their lifetimes. */
    int[] eachOnce() {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < toExit.size(); at++) {
            places.computeIfAbsent(toExit.get(at).person(), key -> new ArrayList<>())
                    .add(at);
        }
        int[] once = places.entrySet().stream()
                .mapToInt(own -> own.getValue().get(lot(own.getKey(), own.getValue().size())))
                .toArray();
        Arrays.sort(once);
        return once;
    }

    /** Fibonacci hashing: numbers in a random order give every place the same chance. */
    private static int lot(int number, int places) {
        return (int) Long.remainderUnsigned((number + 1) * 0x9E3779B97F4A7C15L >>> 16, places);
    }

    /** Collects clocks. */
    private static final class Gathered {

        private final Clock clock;
        private final List<Lifetime> toExit = new ArrayList<>();
        private final List<Lifetime> toDeparture = new ArrayList<>();
        private final List<Lifetime> possible = new ArrayList<>();

        private Gathered(Clock clock) {
            this.clock = clock;
        }

        private void add(int place, int day, double weight) {
            Lifetime exit = clock.toExit(place, day, weight);
            toExit.add(exit);
            toDeparture.add(clock.toDeparture(place, day, weight));
            possible.add(new Lifetime(exit.person(), clock.asOf() - day, Lifetime.NOTHING, weight));
        }

        private Followed all() {
            return new Followed(toExit, toDeparture, possible);
        }
    }
}
