package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.secondment.roi.staging.Staged.Part;

/** Shares work out among Spark tasks: neighbours together, each bundle with about as much to do. */
public final class Bundles {

    private static final long WORTH_A_TASK = 20_000;
    private static final long MOST_FOR_A_TASK = 400_000;

    /**
     * Cuts a list where its weight is about evenly divided; each bundle can be sent to a task.
     *
     * @param wanted how many bundles; there are fewer where single items weigh more than a bundle should
     * @return at least one bundle, and all items in order
     */
    public static <T> List<List<T>> of(List<T> items, ToLongFunction<T> weight, long wanted) {
        long total = items.stream().mapToLong(weight).sum();
        List<List<T>> bundles = new ArrayList<>();
        List<T> bundle = new ArrayList<>();
        long before = 0;
        long number = 0;
        for (T item : items) {
            long middle = before + weight.applyAsLong(item) / 2;
            if (middle * wanted > (number + 1) * total && !bundle.isEmpty()) {
                bundles.add(bundle);
                bundle = new ArrayList<>();
                number = middle * wanted / total;
            }
            bundle.add(item);
            before += weight.applyAsLong(item);
        }
        bundles.add(bundle);
        return bundles;
    }

    /** Few bundles for few rows, none with too many to hold. */
    static List<List<Part>> of(List<Staged> files, int parallelism) {
        List<Part> parts = files.stream().flatMap(file -> file.parts().stream()).toList();
        long rows = parts.stream().mapToLong(Staged::accepted).sum();
        return of(
                parts,
                Staged::accepted,
                Math.max(1, Math.max(Math.min(parallelism, rows / WORTH_A_TASK), rows / MOST_FOR_A_TASK)));
    }

    private Bundles() {}
}
