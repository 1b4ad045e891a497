package org.secondment.roi;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.publish.Lock;
import org.secondment.roi.publish.Pointer;
import org.secondment.roi.publish.Publication;
import org.secondment.roi.publish.Published;
import org.secondment.roi.publish.QuarterFigures.DatedRows;
import org.secondment.roi.publish.RestrictedList;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Trail;
import org.secondment.roi.report.check.Checked;
import org.secondment.roi.report.check.Known;
import org.secondment.roi.report.file.PackFiles;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Tables;
import org.secondment.roi.value.Plan.Asked;

/** The whole flow, one line per stop; the only holder of the store. */
final class Job {

    private final Settings settings;
    private final Progress progress;
    private final Reading reading;

    Job(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.reading = new Reading(settings, progress);
    }

    /** Whether an unchanged run is made again. */
    enum Repeat {
        SKIP,
        FORCE
    }

    /** Publishes the packs; returns the run's folder, also where nothing had to be done. */
    Path run(Repeat repeat) {
        Predecessor predecessor = Predecessor.of(settings);
        predecessor.mustBeOfTheSameFirm();
        try (Spark spark = Spark.begin()) {
            Exports exports = reading.find();
            Identity identity = Identity.of(settings, exports.sources());
            Optional<Path> published = repeat == Repeat.SKIP ? published(identity) : Optional.empty();
            if (published.isPresent()) {
                progress.say(
                        "Nothing to do: inputs and settings are those of the published run (--force runs it again).");
                return published.orElseThrow();
            }
            return publish(spark, exports, identity, predecessor);
        }
    }

    /** Which quarter it is shows only once the bills are read; whatever is published is one that it may be. */
    private Optional<Path> published(Identity identity) {
        return Pointer.periods(settings.output()).stream()
                .flatMap(period -> Publication.published(
                        settings.output(),
                        period,
                        identity.after(LastQuarter.before(settings, period).earlier())
                                .runId())
                        .stream())
                .findFirst();
    }

    private Path publish(Spark spark, Exports exports, Identity exported, Predecessor predecessor) {
        try (Store store = reading.store(spark, exports);
                RestrictedList list = RestrictedList.begin(settings.output(), exported.runId())) {
            Reading.Checked checked = reading.checked(exports, store, list);
            Basis basis = Basis.of(settings, store);
            String period = period(basis);
            predecessor.mustNotBeAfter(period);
            Remarks.of(exports, checked.accounts(), basis).forEach(progress::say);
            LastQuarter last = LastQuarter.before(settings, period);
            Identity identity = exported.after(last.earlier());
            try (Lock lock = Lock.take(settings.output(), period);
                    Publication run = Publication.begin(settings.output(), period, identity.runId(), lock)) {
                Findings alone = findings(spark, store, basis, identity, checked);
                List<List<DatedRows>> rows = progress.stop(
                        "date",
                        counts -> counts.get(0).stream()
                                .mapToLong(DatedRows::upTo)
                                .sum(),
                        () -> DatedRowCounts.of(
                                spark.context(), store, last.days(basis.span().asOf())));
                LastQuarter.told(alone, rows.get(0)).writeInto(run.folder());
                write(alone.with(alone.outlook().with(last.since(rows))), run.folder());
                list.moveInto(run.folder());
                check(run.folder(), Release.people(settings, store));
                return publish(
                        run,
                        new Provenance(settings, exports, identity, basis.span(), period, last.earlier()),
                        checked);
            }
        }
    }

    /** Every row behind one secondment's figures; publishes nothing. */
    Trail trail(String secondment) {
        return read(all -> {
            Basis basis = Basis.of(settings, all.store());
            Secondment one = Trails.secondment(all.store(), secondment);
            return Trails.of(settings, all.store(), basis.matters(), basis.span(), findings(all, basis), one);
        });
    }

    /** Every row used of one person; publishes nothing. */
    PersonRows person(String employee) {
        return read(all -> PersonRows.of(all.store(), employee));
    }

    /** The ids of all people; publishes nothing. */
    List<String> people() {
        return read(all -> PersonRows.people(all.store()));
    }

    /** What secondments not yet made would cost, by the firm's own past; publishes nothing. */
    Planned plan(Asked asked) {
        return read(all -> Planned.of(
                asked,
                findings(all, Basis.of(settings, all.store())),
                all.store().register(Tables.SECONDMENTS)));
    }

    /** A pack for one person; publishes nothing. */
    Requested requested(Requested.Reader reader, String employee) {
        return read(all -> {
            Basis basis = Basis.of(settings, all.store());
            Requested.Request request = Requested.Request.of(all.store(), basis.span(), reader, employee);
            return request.answer(settings, period(basis), findings(all, basis));
        });
    }

    /** Exports as they were read and checked, while the session lasts. */
    private record Read(Spark spark, Identity identity, Store store, Reading.Checked checked) {}

    private <T> T read(Function<Read, T> use) {
        try (Spark spark = Spark.begin()) {
            Exports exports = reading.find();
            Identity identity = Identity.of(settings, exports.sources());
            try (Store store = reading.store(spark, exports);
                    RestrictedList list = RestrictedList.begin(settings.output(), identity.runId())) {
                return use.apply(new Read(spark, identity, store, reading.checked(exports, store, list)));
            }
        }
    }

    /** Those that a run of this quarter would publish. */
    private Findings findings(Read all, Basis basis) {
        Identity identity =
                all.identity().after(LastQuarter.before(settings, period(basis)).earlier());
        return findings(all.spark(), all.store(), basis, identity, all.checked());
    }

    private String period(Basis basis) {
        return settings.calendar().quarter(basis.span().asOf()).label();
    }

    private Findings findings(Spark spark, Store store, Basis basis, Identity identity, Reading.Checked checked) {
        Findings.Quality quality =
                Quality.of(checked, Spans.notices(basis.span(), basis.facts())).noting(basis.strangers());
        return progress.stop(
                "compare",
                f -> f.results().size(),
                () -> Analysis.of(spark.context(), settings, store, basis, identity, quality));
    }

    /** Reads and validates; publishes nothing. */
    Reading.Checked check() {
        return check((exports, store) -> {});
    }

    /** The same, and says of each file how it was read and what became of its rows before any ceiling refuses them. */
    Reading.Checked explain(Consumer<String> reader) {
        return check((exports, store) -> reader.accept(progress.stop(
                "explain",
                text -> exports.sources().size(),
                () -> Explanation.of(exports, store).text())));
    }

    /** Looks at what was read. */
    private interface Look {
        void at(Exports exports, Store store);
    }

    private Reading.Checked check(Look look) {
        try (Spark spark = Spark.begin()) {
            Exports exports = reading.find();
            Identity identity = Identity.of(settings, exports.sources());
            try (Store store = reading.store(spark, exports);
                    RestrictedList list = RestrictedList.begin(settings.output(), identity.runId())) {
                look.at(exports, store);
                Reading.Checked checked = reading.checkedInFull(exports, store, list);
                list.keep();
                Basis basis = Basis.of(settings, store);
                Spans.silence(basis.span(), basis.facts()).ifPresent(progress::say);
                return checked;
            }
        }
    }

    /** Tables first: whoever waits for them need not wait for pictures. */
    private void write(Findings findings, Path folder) {
        Map<Pack, Path> packs = new LinkedHashMap<>();
        settings.packs()
                .forEach(audience -> packs.put(
                        Pages.pack(audience, findings, settings.privacy().key()), folder.resolve(audience.pack())));
        progress.stop("tables", count -> count, () -> {
            packs.forEach(PackFiles::writeTables);
            PackFiles.writeTables(
                    Pages.restricted(findings, settings.privacy().key()), folder.resolve(RestrictedList.FOLDER));
            return (long) packs.size();
        });
        progress.stop("write", count -> count, () -> {
            packs.forEach((pack, place) ->
                    PackFiles.writeDocuments(pack, place, settings.privacy().password()));
            return (long) packs.size();
        });
    }

    /** No reader opens what was not opened here. */
    private void check(Path folder, Known known) {
        Checked checked = progress.stop("check-pack", Checked::files, () -> Release.checked(folder, known));
        progress.say(checked.extent());
    }

    private Path publish(Publication run, Provenance provenance, Reading.Checked checked) {
        Published published =
                progress.stop("publish", p -> 1L, () -> run.publish(provenance.manifest(checked.accounts())));
        published.remarks().forEach(progress::say);
        return published.folder();
    }
}
