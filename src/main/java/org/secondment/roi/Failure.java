package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkException;
import org.secondment.roi.publish.Locked;
import org.secondment.roi.publish.Unpublishable;
import org.secondment.roi.table.InputRefused;

/**
 * An exception as the person at the terminal needs it.
 *
 * @param lines what to print
 */
record Failure(Exit exit, List<String> lines) {

    private static final int MOST_LINES = 50;

    Failure {
        lines = List.copyOf(lines);
    }

    static Failure of(Throwable thrown) {
        Optional<InputRefused> refused = cause(thrown, InputRefused.class);
        if (refused.isPresent()) {
            return new Failure(Exit.INPUT_REFUSED, refusal(refused.orElseThrow()));
        }
        if (thrown instanceof SettingsProblem) {
            return of(Exit.USAGE, "settings: ", thrown);
        }
        if (thrown instanceof Locked) {
            return of(Exit.LOCKED, "locked: ", thrown);
        }
        if (thrown instanceof Unpublishable
                || thrown instanceof UncheckedIOException
                || thrown instanceof IOException) {
            return of(Exit.RETRYABLE, "", thrown);
        }
        return cause(thrown, SparkException.class).isPresent()
                ? of(Exit.RETRYABLE, "Spark: ", thrown)
                : of(Exit.BUG, "bug: ", thrown);
    }

    /** The first reason, for the result file. */
    String summary() {
        return exit == Exit.INPUT_REFUSED ? lines.get(1) : lines.get(0);
    }

    private static Failure of(Exit exit, String kind, Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        String name = exit == Exit.BUG ? thrown.getClass().getName() + ": " : "";
        return new Failure(exit, List.of(kind + name + message));
    }

    private static List<String> refusal(InputRefused refused) {
        List<String> all = String.valueOf(refused.getMessage()).lines().toList();
        List<String> shown = new java.util.ArrayList<>(all.subList(0, Math.min(MOST_LINES, all.size())));
        if (all.size() > MOST_LINES) {
            shown.add("... and " + (all.size() - MOST_LINES) + " more");
        }
        shown.add(0, "Input refused; nothing was published.");
        return shown;
    }

    /** The first of this kind among what was thrown and its causes: Spark wraps what a task throws. */
    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
