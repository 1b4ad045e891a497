package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.publish.RestrictedList;
import org.secondment.roi.staging.DroppedRows;
import org.secondment.roi.staging.Judging;
import org.secondment.roi.staging.Staged;
import org.secondment.roi.staging.Store;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.storage.Locations;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;

/** Exports found, staged, judged and checked. */
final class Reading {

    private final Settings settings;
    private final Progress progress;

    Reading(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** What reading the exports showed. */
    record Checked(List<Accounting> accounts, List<DroppedRows> dropped, List<String> notices, ProblemList problems) {

        Checked {
            accounts = List.copyOf(accounts);
            dropped = List.copyOf(dropped);
            notices = List.copyOf(notices);
        }
    }

    Exports find() {
        return find(Clock.systemUTC().instant());
    }

    /** As of a moment before any file is looked at. */
    Exports find(Instant now) {
        return progress.stop("find", e -> e.sources().size(), () -> {
            mustSuit();
            KnownFiles known = KnownFiles.in(settings.work(), Build.id(), now);
            Exports exports =
                    Exports.find(settings.inputs().folder(), settings.inputs().mappings(), known);
            remember(known);
            return exports;
        });
    }

    /** Before anything is read: what cannot be written in the end is not begun. */
    private void mustSuit() {
        Path output = settings.output();
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new SettingsProblem("output is " + output + ", a file; expected a folder");
        }
        if (output.equals(settings.inputs().folder())) {
            throw new SettingsProblem("output is " + output + ", the folder of the exports; name another folder");
        }
        try {
            Locations.mustRenameFolders(settings.work());
            Locations.mustReplaceFiles(settings.output());
        } catch (IOException e) {
            throw new UncheckedIOException("the output folder cannot be used: " + e.getMessage(), e);
        }
    }

    private void remember(KnownFiles known) {
        try {
            if (!Files.isDirectory(settings.work())) {
                Files.createDirectories(settings.work(), Permissions.ofNewFolder(settings.work()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the work folder " + settings.work() + " cannot be used", e);
        }
        try {
            known.save();
        } catch (IOException e) {
            progress.say(
                    "The next run will look at all files again: what they are cannot be kept (" + e.getMessage() + ")");
        }
    }

    private List<Staged> stage(Spark spark, Exports exports) {
        return progress.stop("stage", Staging.Done::read, () -> Staging.of(spark::context, settings, exports, progress))
                .files();
    }

    Store store(Spark spark, Exports exports) {
        List<Staged> staged = stage(spark, exports);
        return progress.stop(
                "judge",
                store -> store.tallies().stream().mapToLong(Tally::rows).sum(),
                () -> Store.of(judging(spark.context(), settings, exports), staged));
    }

    static Judging judging(JavaSparkContext spark, Settings settings, Exports exports) {
        return new Judging(
                spark,
                settings.baseCurrency(),
                settings.grades(),
                (file, wanted) -> RangeReading.rowsWithKeys(time(exports, file), wanted));
    }

    /** Only of time are rows ever read again. */
    private static Source time(Exports exports, String file) {
        return exports.sources().stream()
                .filter(source -> source.name().equals(file) && source.table().equals(Tables.TIME.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + file));
    }

    /** Lists every problem, and refuses the input if there are too many: then the list is kept. */
    Checked checked(Exports exports, Store store, RestrictedList list) {
        return checked(exports, store, list, problems(store, list));
    }

    /** The same; a refusal shows the first records of each reason as well. */
    Checked checkedInFull(Exports exports, Store store, RestrictedList list) {
        ProblemList problems = problems(store, list);
        try {
            return checked(exports, store, list, problems);
        } catch (InputRefused refused) {
            throw problems.shownIn(refused);
        }
    }

    private ProblemList problems(Store store, RestrictedList list) {
        return progress.stop(
                "check", written -> rejected(store.tallies()), () -> ProblemList.write(store.problems(), list));
    }

    private Checked checked(Exports exports, Store store, RestrictedList list, ProblemList problems) {
        List<Tally> tallies = store.tallies();
        try {
            Accounts.withinCeilings(settings.inputs(), tallies, problems);
        } catch (InputRefused refused) {
            list.keep();
            throw refused;
        }
        List<String> notices = Stream.concat(
                        exports.notices().stream().map(Object::toString),
                        Limits.of(store::supplied, settings.timeGrain()).stream())
                .sorted()
                .toList();
        return new Checked(Accounts.of(exports, tallies), store.dropped(), notices, problems);
    }

    private static long rejected(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.verdict() == Verdict.REJECTED)
                .mapToLong(Tally::rows)
                .sum();
    }
}
