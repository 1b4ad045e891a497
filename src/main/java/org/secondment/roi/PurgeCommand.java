package org.secondment.roi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondment.roi.publish.Doomed;
import org.secondment.roi.publish.Purge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes what is past its date; the one command that looks at a clock. */
@Command(
        name = "purge",
        description = "Deletes runs, lists of rejected rows, what was made on request and facts that are past their"
                + " date.")
final class PurgeCommand implements Callable<Integer>, Writing {

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--dry-run", description = "Lists what would go, with reason and bytes; deletes nothing.")
    private boolean dryRun;

    private final Clock clock;

    PurgeCommand() {
        this(Clock.systemUTC());
    }

    PurgeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Purge purge =
                new Purge(settings.output(), settings.work(), LocalDate.now(clock), settings.retention()::deleteAfter);
        List<Doomed> doomed = dryRun ? purge.found() : purge.carriedOut();
        doomed.forEach(one -> System.out.println((dryRun ? "would delete " : "deleted ") + one.path() + " ("
                + one.bytes() + " bytes): it " + one.reason()));
        if (doomed.isEmpty()) {
            System.out.println("Nothing in " + settings.output() + " is past its date.");
        }
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
