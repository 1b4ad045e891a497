package org.secondment.roi;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, compares, writes and publishes. */
@Command(
        name = "run",
        description = "Reads the exports, compares, and publishes the packs; the last line is the published folder.")
final class RunCommand implements Callable<Integer>, Writing {

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--force", description = "Runs again although inputs and settings are unchanged.")
    private boolean force;

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Job job = new Job(settings, Progress.onStandardError());
        System.out.println(
                new LastResult(settings.output()).of(() -> job.run(force ? Job.Repeat.FORCE : Job.Repeat.SKIP)));
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
