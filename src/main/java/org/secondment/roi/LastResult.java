package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.secondment.roi.RunHistory.End;
import org.secondment.roi.storage.Unreachable;

/** Writes down how a run ended, also when it failed: for people, for {@code status} and for whoever watches the job. */
final class LastResult {

    private final Path output;
    private final Optional<Path> metrics;
    private final Clock clock;

    /** The folder that a run under these settings publishes; however the run ends, it is written down. */
    static Path of(Settings settings, Supplier<Path> run) {
        return new LastResult(settings.output(), settings.metrics(), Clock.systemUTC()).of(run);
    }

    LastResult(Path output, Optional<Path> metrics, Clock clock) {
        this.output = output;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** The same. */
    Path of(Supplier<Path> run) {
        long began = System.nanoTime();
        AtomicBoolean stopped = new AtomicBoolean();
        Thread hook = new Thread(() -> {
            stopped.set(true);
            write(End.stopped(clock.instant(), since(began)));
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Path published = run.get();
            write(End.published(published, clock.instant(), since(began)));
            return published;
        } catch (Throwable e) {
            if (!stopped.get()) { // else all that fails now does so because it is stopped
                write(End.failed(Failure.of(e), clock.instant(), since(began)));
            }
            throw e;
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it runs already
        }
    }

    /** Whatever happens to the clock meanwhile. */
    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void write(End end) {
        RunHistory history = new RunHistory(output);
        try {
            history.add(end);
        } catch (IOException | Unreachable e) {
            System.err.println(history.file() + " cannot be written: " + e.getMessage());
        }
        metrics.ifPresent(file -> {
            try {
                Metrics.of(end, history.lastSuccess(), output).writeTo(file);
            } catch (IOException | Unreachable e) {
                System.err.println("metrics_file " + file + " cannot be written: " + e.getMessage());
            }
        });
    }
}
