package org.secondment.roi.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Before, during and after by window, measure and role; of one partition. */
final class Sums {

    private record Key(int window, String measure, String role) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byWindow = Integer.compare(window, other.window);
            int byMeasure = byWindow == 0 ? measure.compareTo(other.measure) : byWindow;
            return byMeasure == 0 ? role.compareTo(other.role) : byMeasure;
        }
    }

    private final List<Window> windows;
    private final Map<Key, long[]> sums = new TreeMap<>();

    Sums(List<Window> windows) {
        this.windows = windows;
    }

    /** Adds one unit's figures for the window at {@code index}. */
    void add(int index, String measure, String role, ToLongFunction<Window.Span> figure) {
        Window window = windows.get(index);
        add(
                index,
                measure,
                role,
                figure.applyAsLong(window.before()),
                figure.applyAsLong(window.during()),
                figure.applyAsLong(window.after()));
    }

    void add(int index, String measure, String role, long before, long during, long after) {
        long[] sum = sums.computeIfAbsent(new Key(index, measure, role), key -> new long[4]);
        sum[0]++;
        sum[1] = Math.addExact(sum[1], before);
        sum[2] = Math.addExact(sum[2], during);
        sum[3] = Math.addExact(sum[3], after);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        sums.forEach((key, sum) -> {
            Window window = windows.get(key.window());
            rows.add(RowFactory.create(
                    window.secondmentId(), window.months(), key.measure(), key.role(), sum[0], sum[1], sum[2], sum[3]));
        });
        return rows;
    }
}
