package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.secondment.roi.panel.Exposure.Role;

/** Before, during and after by window, measure and role; sums of parts add up. */
final class Sums implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One sum; the window by its place in {@link Exposure#windows}. */
    record Line(int window, String measure, Role role, long units, long before, long during, long after) {}

    private record Key(int window, String measure, Role role) implements Comparable<Key>, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Key other) {
            int byWindow = Integer.compare(window, other.window);
            int byMeasure = byWindow == 0 ? measure.compareTo(other.measure) : byWindow;
            return byMeasure == 0 ? role.compareTo(other.role) : byMeasure;
        }
    }

    private final Map<Key, long[]> sums = new TreeMap<>();

    /** Adds one unit's figures for the window at {@code index}. */
    void add(int index, Window window, String measure, Role role, ToLongFunction<Window.Span> figure) {
        add(
                index,
                measure,
                role,
                1,
                figure.applyAsLong(window.before()),
                figure.applyAsLong(window.during()),
                figure.applyAsLong(window.after()));
    }

    void add(int index, String measure, Role role, long units, long before, long during, long after) {
        add(new Key(index, measure, role), new long[] {units, before, during, after});
    }

    private void add(Key key, long[] more) {
        long[] sum = sums.computeIfAbsent(key, k -> new long[more.length]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], more[i]);
        }
    }

    Sums plus(Sums other) {
        other.sums.forEach(this::add);
        return this;
    }

    /** In order of window, measure and role. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        sums.forEach((key, sum) ->
                lines.add(new Line(key.window(), key.measure(), key.role(), sum[0], sum[1], sum[2], sum[3])));
        return lines;
    }
}
