package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.staging.Staged.Part;

/** Shares parts out among Spark tasks, neighbours together: few tasks for few rows, none with too many to hold. */
final class Bundles {

    private static final long WORTH_A_TASK = 20_000;
    private static final long MOST_FOR_A_TASK = 400_000;

    /** At least one, and all parts in order; each list can be sent to a task. */
    static List<List<Part>> of(List<Staged> files, int parallelism) {
        List<Part> parts = files.stream().flatMap(file -> file.parts().stream()).toList();
        long total = parts.stream().mapToLong(Staged::accepted).sum();
        long wanted = Math.max(1, Math.max(Math.min(parallelism, total / WORTH_A_TASK), total / MOST_FOR_A_TASK));
        List<List<Part>> bundles = new ArrayList<>();
        List<Part> bundle = new ArrayList<>();
        long before = 0;
        long number = 0;
        for (Part part : parts) {
            long middle = before + Staged.accepted(part) / 2;
            if (middle * wanted > (number + 1) * total && !bundle.isEmpty()) {
                bundles.add(bundle);
                bundle = new ArrayList<>();
                number = middle * wanted / total;
            }
            bundle.add(part);
            before += Staged.accepted(part);
        }
        bundles.add(bundle);
        return bundles;
    }

    private Bundles() {}
}
