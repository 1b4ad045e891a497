package org.secondment.roi.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The running matters of one month by practice; each is drawn in proportion to the work it gives. */
final class Work {

    private static final class Pool {
        private final List<WorkedMatter> matters = new ArrayList<>();
        private double[] upTo = new double[16];
        private double total;

        void add(WorkedMatter matter, double weight) {
            if (matters.size() == upTo.length) {
                upTo = Arrays.copyOf(upTo, 2 * upTo.length);
            }
            total += weight;
            upTo[matters.size()] = total;
            matters.add(matter);
        }

        WorkedMatter drawn(double luck) {
            int place = Arrays.binarySearch(upTo, 0, matters.size(), luck * total);
            return matters.get(Math.min(matters.size() - 1, place < 0 ? -place - 1 : place + 1));
        }
    }

    private final Map<String, Pool> byPractice = new TreeMap<>();

    void add(WorkedMatter matter, double weight) {
        byPractice.computeIfAbsent(matter.practice(), practice -> new Pool()).add(matter, weight);
    }

    boolean any(String practice) {
        return byPractice.containsKey(practice);
    }

    /**
     * One of a practice's matters.
     *
     * @param luck from 0 to below 1
     */
    WorkedMatter drawn(String practice, double luck) {
        Pool pool = byPractice.get(practice);
        if (pool == null) {
            throw new IllegalStateException("no matter of " + practice + " runs in this month");
        }
        return pool.drawn(luck);
    }
}
