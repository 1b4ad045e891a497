package org.secondment.roi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.secondment.roi.publish.Locked;
import org.secondment.roi.publish.Unpublishable;
import org.secondment.roi.storage.Unreachable;
import org.secondment.roi.storage.Unsuitable;
import org.secondment.roi.table.InputRefused;

/**
 * What was thrown, as the person at the terminal needs it.
 *
 * @param lines what to print for a person who watches; faults may tell values of records
 * @param reason for the result file and for logs
 */
record Failure(Exit exit, List<String> lines, String reason) {

    private static final int MOST_LINES = 50;
    private static final String TOO_SMALL_FOR_SPARK = "INVALID_DRIVER_MEMORY";
    private static final String MORE_MEMORY = "): give Java more, such as SECONDMENT_ROI_JAVA_OPTIONS=\"-Xmx8g\""
            + " or spark-submit --driver-memory 8g, and run again";
    private static final String NO_LIBRARY =
            "a library cannot be unpacked into the temporary folder or loaded from there;"
                    + " make room, or name a folder from which programs may be run with"
                    + " SECONDMENT_ROI_JAVA_OPTIONS=\"-Djava.io.tmpdir=FOLDER\", and run again";
    private static final String NO_SPARK = " is missing: the jar holds the job without Spark; start it with"
            + " scripts/secondment-roi or with the spark-submit of Spark 4.2";
    private static final String INVALID_USER = "Invalid UID";
    private static final String NO_NAME = "Spark needs the name of the user who runs this, and the system knows none:"
            + " add the user to /etc/passwd and run again";

    Failure {
        lines = List.copyOf(lines);
    }

    /** The same for a log, which may keep no value of a record. */
    List<String> logged() {
        return lines.size() == 1 ? List.of(reason) : lines;
    }

    static Failure of(Throwable thrown) {
        Optional<InputRefused> refused = cause(thrown, InputRefused.class);
        if (refused.isPresent()) {
            return refusal(refused.orElseThrow());
        }
        if (thrown instanceof SettingsProblem) {
            return of(Exit.USAGE, "settings: " + message(thrown));
        }
        if (thrown instanceof Unsuitable) {
            return of(Exit.USAGE, "settings: " + message(thrown));
        }
        if (thrown instanceof Locked) {
            return of(Exit.LOCKED, "locked: " + message(thrown));
        }
        if (thrown instanceof Unfit) {
            return of(Exit.BUG, "bug: " + message(thrown));
        }
        Optional<Unreachable> remote = cause(thrown, Unreachable.class);
        if (remote.isPresent()) {
            return of(Exit.RETRYABLE, message(remote.orElseThrow()));
        }
        if (thrown instanceof Unpublishable) {
            return of(Exit.RETRYABLE, message(thrown));
        }
        return lacking(thrown)
                .map(sentence -> of(Exit.RETRYABLE, sentence))
                .orElseGet(() -> cause(thrown, SparkThrowable.class).isPresent() ? ofSpark(thrown) : bug(thrown));
    }

    /** Spark, memory, a user's name, or what a disk should hold. */
    private static Optional<String> lacking(Throwable thrown) {
        return withoutSpark(thrown) // first: what follows knows Spark's classes
                .or(() -> memory(thrown))
                .or(() -> causes(thrown)
                        .filter(cause -> cause.toString().contains(UnsatisfiedLinkError.class.getName()))
                        .findFirst()
                        .map(cause -> NO_LIBRARY))
                .or(() -> causes(thrown)
                        .filter(cause -> message(cause).startsWith(INVALID_USER))
                        .findFirst()
                        .map(cause -> NO_NAME))
                .or(() -> DiskTrouble.sentence(thrown));
    }

    /** Without Spark's jars the first class that is not there is Spark's, or of a library that Spark brings. */
    private static Optional<String> withoutSpark(Throwable thrown) {
        return cause(thrown, NoClassDefFoundError.class)
                .flatMap(error -> cause(error, ClassNotFoundException.class))
                .map(Failure::message)
                .filter(name -> !name.startsWith(Failure.class.getPackageName()))
                .map(name -> name + NO_SPARK);
    }

    private static Optional<String> memory(Throwable thrown) {
        return cause(thrown, OutOfMemoryError.class)
                .map(Failure::message)
                .or(() -> cause(thrown, SparkThrowable.class)
                        .filter(spark -> TOO_SMALL_FOR_SPARK.equals(spark.getCondition()))
                        .map(spark -> "less than Spark starts with"))
                .map(words -> "out of memory (" + words + MORE_MEMORY);
    }

    private static Failure of(Exit exit, String line) {
        return new Failure(exit, List.of(line), line);
    }

    /** Spark's message repeats that of the task, which may hold values of records. */
    private static Failure ofSpark(Throwable thrown) {
        Throwable first = causes(thrown).reduce(thrown, (above, cause) -> cause);
        String reason = "Spark: " + thrown.getClass().getName() + ", because of "
                + first.getClass().getName() + (first instanceof IOException ? ": " + message(first) : "");
        return new Failure(Exit.RETRYABLE, List.of("Spark: " + message(thrown)), reason);
    }

    /** The message may hold values of records. */
    private static Failure bug(Throwable thrown) {
        String bug = "bug: the program has a fault: " + thrown.getClass().getName();
        return new Failure(Exit.BUG, List.of(bug + ": " + message(thrown)), bug);
    }

    private static Failure refusal(InputRefused refused) {
        List<String> all = String.valueOf(refused.getMessage()).lines().toList();
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(MOST_LINES, all.size())));
        if (all.size() > MOST_LINES) {
            shown.add("... and " + (all.size() - MOST_LINES) + " more");
        }
        shown.add(0, "Input refused; nothing was published.");
        return new Failure(Exit.INPUT_REFUSED, shown, shown.get(1));
    }

    private static String message(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }

    /** The first of this kind among what was thrown and its causes: Spark wraps what a task throws. */
    private static <T> Optional<T> cause(Throwable thrown, Class<T> kind) {
        return causes(thrown).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
