package org.secondment.roi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.publish.Lock;
import org.secondment.roi.publish.Publication;
import org.secondment.roi.publish.Published;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.staging.Store;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Tables;

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
    record Checked(List<Accounting> accounts, List<String> notices, ProblemList problems) {

        Checked {
            accounts = List.copyOf(accounts);
            notices = List.copyOf(notices);
        }
    }

    /** Publishes the packs; returns the run's folder, also where nothing had to be done. */
    Path run(Repeat repeat) {
        Exports exports = find();
        Identity identity = Identity.of(settings, exports.sources());
        Optional<Path> published =
                repeat == Repeat.SKIP ? Publication.published(settings.output(), identity.runId()) : Optional.empty();
        if (published.isPresent()) {
            progress.say("Nothing to do: inputs and settings are those of the published run (--force runs it again).");
            return published.orElseThrow();
        }
        try (Spark spark = start(exports);
                Store store = read(spark, exports)) {
            Checked checked = checked(exports, store, identity);
            Samples.Facts facts = facts(store);
            DataSpan span = Spans.of(settings, facts);
            String period = settings.calendar().quarter(span.asOf()).label();
            try (Lock lock = Lock.take(settings.output(), period);
                    Publication run = Publication.begin(settings.output(), period, identity.runId(), lock)) {
                Findings.Quality quality = Quality.of(checked, Spans.notices(span, facts));
                Findings findings = progress.stop(
                        "compare",
                        f -> f.results().size(),
                        () -> Analysis.of(settings, store, span, facts.originators(), identity, quality));
                progress.stop("write", packs -> packs, () -> write(findings, run.folder()));
                checked.problems().moveInto(run.folder().resolve(ProblemList.RESTRICTED));
                return publish(run, new Provenance(settings, exports, identity, span, period), checked);
            }
        }
    }

    /** Reads and validates; publishes nothing. */
    Checked check() {
        Exports exports = find();
        try (Spark spark = start(exports);
                Store store = read(spark, exports)) {
            return checked(exports, store, Identity.of(settings, exports.sources()));
        }
    }

    private Spark start(Exports exports) {
        long bytes = exports.sources().stream().mapToLong(s -> s.bytes()).sum();
        return progress.stop("start", spark -> 0L, () -> Spark.start(bytes));
    }

    private Exports find() {
        return progress.stop(
                "find",
                e -> e.sources().size(),
                () -> Exports.find(settings.inputs().folder(), settings.inputs().mappings()));
    }

    private Store read(Spark spark, Exports exports) {
        return progress.stop(
                "read", store -> store.tallies().stream().mapToLong(Tally::rows).sum(), () -> {
                    Store store = Staging.of(spark.session(), settings, exports);
                    store.tallies();
                    return store;
                });
    }

    private static Samples.Facts facts(Store store) {
        return Samples.facts(
                Staging.accepted(store, Tables.BILLS).orElseThrow(),
                Staging.accepted(store, Tables.MATTERS).orElseThrow());
    }

    /** Lists every problem beside the runs, and refuses the input if there are too many. */
    private Checked checked(Exports exports, Store store, Identity identity) {
        Path folder = settings.output().resolve(ProblemList.RESTRICTED).resolve(identity.runId());
        ProblemList problems = progress.stop(
                "check",
                p -> p.rejected().stream().mapToLong(Findings.Reason::rows).sum(),
                () -> ProblemList.write(store, folder));
        Accounts.withinCeilings(settings.inputs(), store.tallies(), problems);
        List<String> notices =
                exports.notices().stream().map(Object::toString).sorted().toList();
        return new Checked(Accounts.of(exports, store.tallies()), notices, problems);
    }

    private long write(Findings findings, Path folder) {
        for (String pack : settings.packs()) {
            PackFiles.write(Pages.pack(Audience.of(pack), findings), folder.resolve(pack));
        }
        return settings.packs().size();
    }

    private Path publish(Publication run, Provenance provenance, Checked checked) {
        Published published =
                progress.stop("publish", p -> 1L, () -> run.publish(provenance.manifest(checked.accounts())));
        published.remarks().forEach(progress::say);
        return published.folder();
    }
}
