package org.secondment.roi;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.panel.Calendar;
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

    @Option(
            names = "--since",
            paramLabel = "QUARTER",
            description = "Publishes every quarter from this one, such as 2024-Q1, to the one that --quarter names;"
                    + " those published from the same inputs and settings are left as they are.")
    private @Nullable String since;

    /** One for each quarter, the earliest first: each is compared with the one before. */
    private List<Settings> runs() {
        Settings settings = options.settings();
        if (since == null) {
            return List.of(settings);
        }
        LocalDate last = settings.asOf()
                .orElseThrow(
                        () -> new SettingsProblem("--since " + since + " needs --quarter, the last one to publish"));
        LocalDate first = SettingsOptions.quarter(settings, since).first();
        List<Calendar.Period> quarters =
                new Calendar(settings.calendar().yearStart(), Calendar.Grain.QUARTER).whole(first, last);
        if (quarters.isEmpty()) {
            throw new SettingsProblem(since + " of --since is not over on " + last + "; expected an earlier quarter");
        }
        return quarters.stream()
                .map(quarter -> options.settings(Optional.of(quarter.label())))
                .toList();
    }

    @Override
    public Integer call() {
        Job.Repeat repeat = force ? Job.Repeat.FORCE : Job.Repeat.SKIP;
        for (Settings settings : runs()) {
            System.out.println(
                    LastResult.of(settings, () -> new Job(settings, Progress.onStandardError()).run(repeat)));
        }
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
