package org.secondment.roi;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.intake.Range;
import org.secondment.roi.intake.Source;

/** Shares out what is to be read: small files together, big files range by range. */
final class Bundles {

    private static final long LEAST_BYTES = 1 << 20;
    private static final long MOST_BYTES = 32 << 20;

    /** Bundles for each core, so that the last ones to finish are short. */
    private static final int PER_CORE = 4;

    /**
     * One range of a file, and where its facts are written.
     *
     * @param number of the range in its file, from 0
     * @param folder of the file's facts
     */
    record Task(Source source, Range range, int number, String folder) implements Serializable {}

    /** The tasks in order, in as many lists as Spark should have partitions. */
    static List<List<Task>> of(List<Task> tasks, int cores) {
        long bytes = tasks.stream().mapToLong(Bundles::weight).sum();
        long target = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, bytes / (cores * (long) PER_CORE)));
        List<List<Task>> bundles = new ArrayList<>();
        List<Task> bundle = new ArrayList<>();
        long held = 0;
        for (Task task : tasks) {
            bundle.add(task);
            held += weight(task);
            if (held >= target) {
                bundles.add(bundle);
                bundle = new ArrayList<>();
                held = 0;
            }
        }
        if (!bundle.isEmpty()) {
            bundles.add(bundle);
        }
        return bundles;
    }

    private static long weight(Task task) {
        return task.range().length();
    }

    private Bundles() {}
}
