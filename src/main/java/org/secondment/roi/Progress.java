package org.secondment.roi;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Tells whoever waits which stop was passed, with rows and seconds: words on a terminal, JSON lines in a log. */
final class Progress {

    private final PrintStream out;
    private final boolean terminal;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Standard error; standard output belongs to results. */
    static Progress onStandardError() {
        return new Progress(System.err, terminal());
    }

    /** Whether a person watches; the launcher knows. */
    static boolean terminal() {
        return Boolean.getBoolean("secondment.terminal");
    }

    <T> T stop(String name, ToLongFunction<T> rows, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        passed(name, rows.applyAsLong(result), (System.nanoTime() - start) / 1e9);
        return result;
    }

    private void passed(String name, long rows, double seconds) {
        String line = terminal
                ? String.format(Locale.ROOT, "%-10s %,14d rows %8.1f s", name, rows, seconds)
                : Json.line(Map.of(
                        "stop",
                        name,
                        "rows",
                        rows,
                        "seconds",
                        rounded(seconds),
                        "since_start_seconds",
                        rounded(sinceStart()),
                        "since_start_cpu_seconds",
                        rounded(processorTime())));
        out.println(line);
    }

    private static double rounded(double seconds) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", seconds));
    }

    /** Seconds since the process began. */
    private static double sinceStart() {
        Instant now = Clock.systemUTC().instant();
        Instant start = ProcessHandle.current().info().startInstant().orElse(now);
        return Duration.between(start, now).toMillis() / 1e3;
    }

    /** Seconds that all threads together took of the processors; 0 where the system does not tell. */
    private static double processorTime() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /** A sentence for whoever runs the job; it holds no value of any record. */
    void say(String sentence) {
        out.println(terminal ? sentence : Json.line(Map.of("message", sentence)));
    }
}
