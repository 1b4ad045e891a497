package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.panel.Matters;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.publish.Lock;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.publish.Publication;
import org.secondment.roi.publish.Published;
import org.secondment.roi.publish.RestrictedList;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.staging.DroppedRows;
import org.secondment.roi.staging.Judging;
import org.secondment.roi.staging.Staged;
import org.secondment.roi.staging.Store;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;

/** The whole flow, one line per stop; the only holder of the store. */
final class Job {

    private final Settings settings;
    private final Progress progress;

    Job(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Whether an unchanged run is made again. */
    enum Repeat {
        SKIP,
        FORCE
    }

    /** What reading the exports showed. */
    record Checked(List<Accounting> accounts, List<DroppedRows> dropped, List<String> notices, ProblemList problems) {

        Checked {
            accounts = List.copyOf(accounts);
            dropped = List.copyOf(dropped);
            notices = List.copyOf(notices);
        }
    }

    /** Publishes the packs; returns the run's folder, also where nothing had to be done. */
    Path run(Repeat repeat) {
        try (Spark spark = Spark.begin()) {
            Exports exports = find();
            Identity identity = Identity.of(settings, exports.sources());
            Optional<Path> published = repeat == Repeat.SKIP
                    ? Publication.published(settings.output(), identity.runId())
                    : Optional.empty();
            if (published.isPresent()) {
                progress.say(
                        "Nothing to do: inputs and settings are those of the published run (--force runs it again).");
                return published.orElseThrow();
            }
            return publish(spark, exports, identity);
        }
    }

    private Path publish(Spark spark, Exports exports, Identity identity) {
        try (Store store = judge(spark, exports, stage(spark, exports));
                RestrictedList list = RestrictedList.begin(settings.output(), identity.runId())) {
            Checked checked = checked(exports, store, list);
            Matters matters = Matters.of(store.register(Tables.MATTERS));
            Samples.Facts facts = Samples.facts(store.ledger(Tables.BILLS), matters);
            DataSpan span = Spans.of(settings, facts);
            String period = settings.calendar().quarter(span.asOf()).label();
            try (Lock lock = Lock.take(settings.output(), period);
                    Publication run = Publication.begin(settings.output(), period, identity.runId(), lock)) {
                Findings.Quality quality = Quality.of(checked, Spans.notices(span, facts));
                Findings findings = progress.stop(
                        "compare",
                        f -> f.results().size(),
                        () -> Analysis.of(spark.context(), settings, store, matters, span, identity, quality));
                write(findings, run.folder());
                list.moveInto(run.folder());
                return publish(run, new Provenance(settings, exports, identity, span, period), checked);
            }
        }
    }

    /** Reads and validates; publishes nothing. */
    Checked check() {
        return check((exports, store) -> {});
    }

    /** The same, and says of each file how it was read and what became of its rows before any ceiling refuses them. */
    Checked explain(Consumer<String> reader) {
        return check((exports, store) -> reader.accept(progress.stop(
                "explain",
                text -> exports.sources().size(),
                () -> Explanation.of(exports, store).text())));
    }

    /** Looks at what was read. */
    private interface Look {
        void at(Exports exports, Store store);
    }

    private Checked check(Look look) {
        try (Spark spark = Spark.begin()) {
            Exports exports = find();
            Identity identity = Identity.of(settings, exports.sources());
            try (Store store = judge(spark, exports, stage(spark, exports));
                    RestrictedList list = RestrictedList.begin(settings.output(), identity.runId())) {
                look.at(exports, store);
                Checked checked = checked(exports, store, list);
                list.keep();
                return checked;
            }
        }
    }

    private Exports find() {
        return progress.stop("find", e -> e.sources().size(), () -> {
            KnownFiles known =
                    KnownFiles.in(settings.work(), Build.id(), Clock.systemUTC().instant());
            Exports exports =
                    Exports.find(settings.inputs().folder(), settings.inputs().mappings(), known);
            remember(known);
            return exports;
        });
    }

    private void remember(KnownFiles known) {
        try {
            if (!Files.isDirectory(settings.work())) {
                Files.createDirectories(settings.work(), Permissions.ofNewFolder(settings.work()));
            }
            known.save();
        } catch (IOException e) {
            throw new UncheckedIOException("the work folder cannot be used: " + e.getMessage(), e);
        }
    }

    private List<Staged> stage(Spark spark, Exports exports) {
        return progress.stop("stage", Staging.Done::read, () -> Staging.of(spark::context, settings, exports, progress))
                .files();
    }

    private Store judge(Spark spark, Exports exports, List<Staged> staged) {
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
    private Checked checked(Exports exports, Store store, RestrictedList list) {
        List<Tally> tallies = store.tallies();
        ProblemList problems =
                progress.stop("check", written -> rejected(tallies), () -> ProblemList.write(store.problems(), list));
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

    /** Tables first: whoever waits for them need not wait for pictures. */
    private void write(Findings findings, Path folder) {
        Map<Pack, Path> packs = new LinkedHashMap<>();
        settings.packs()
                .forEach(audience -> packs.put(Pages.pack(audience, findings), folder.resolve(audience.pack())));
        progress.stop("tables", count -> count, () -> {
            packs.forEach(PackFiles::writeTables);
            return (long) packs.size();
        });
        progress.stop("write", count -> count, () -> {
            packs.forEach(PackFiles::writeDocuments);
            return (long) packs.size();
        });
    }

    private Path publish(Publication run, Provenance provenance, Checked checked) {
        Published published =
                progress.stop("publish", p -> 1L, () -> run.publish(provenance.manifest(checked.accounts())));
        published.remarks().forEach(progress::say);
        return published.folder();
    }
}
