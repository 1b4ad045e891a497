package org.secondment.roi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Seconds of each step, of which the median counts. */
final class Stopwatch {

    private static final String WHOLE = "whole";

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    /** Takes a step, and its time. */
    <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        seconds.computeIfAbsent(step, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
        return made;
    }

    /** Takes all steps so many times. */
    void repeat(int times, Runnable steps) {
        for (int at = 0; at < times; at++) {
            timed(WHOLE, () -> {
                steps.run();
                return WHOLE;
            });
        }
    }

    /** Medians in the order in which steps ended; the whole comes last. */
    void print(String title) {
        System.out.println(title);
        seconds.forEach((step, all) -> System.out.printf("  %-12s %8.2f s%n", step, median(all)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
