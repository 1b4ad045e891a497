package org.secondment.roi;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, compares, writes and publishes. */
@Command(
        name = "run",
        description = "Reads the exports, compares, and publishes the packs; the last line is the published folder.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--force", description = "Runs again although inputs and settings are unchanged.")
    private boolean force;

    @Override
    public Integer call() {
        Settings settings = options.settings();
        LastResult result = new LastResult(settings.output());
        try {
            Path published =
                    new Job(settings, Progress.onStandardError()).run(force ? Job.Repeat.FORCE : Job.Repeat.SKIP);
            result.write(Map.of(
                    "exit",
                    Exit.PUBLISHED.code(),
                    "run",
                    published.getFileName().toString()));
            System.out.println(published);
            return Exit.PUBLISHED.code();
        } catch (RuntimeException e) {
            Failure failure = Failure.of(e);
            result.write(Map.of("exit", failure.exit().code(), "reason", failure.summary()));
            throw e;
        }
    }
}
