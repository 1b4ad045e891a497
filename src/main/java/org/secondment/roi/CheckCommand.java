package org.secondment.roi;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and validates; publishes nothing. */
@Command(
        name = "check",
        description = "Reads and validates the exports, publishes nothing, and prints the data-quality report.")
final class CheckCommand implements Callable<Integer>, Writing {

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--explain", description = "Says of each file how it was read and what became of its rows.")
    private boolean explain;

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Job job = new Job(settings, Progress.onStandardError());
        Reading.Checked checked = explain ? job.explain(System.out::print) : job.check();
        System.out.print(QualityReport.text(checked));
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
