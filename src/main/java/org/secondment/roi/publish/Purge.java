package org.secondment.roi.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds and deletes what is past its date: published runs, lists of rejected rows, what was made on request, and facts
 * that no run read for long.
 */
public final class Purge {

    private static final String LEAVING = ".purged" + Sweep.PART;
    private static final List<String> ON_REQUEST = List.of("on_request", "explain");

    private final Path output;
    private final Path work;
    private final LocalDate today;
    private final Function<LocalDate, Manifest.DeleteAfter> rule;

    /** @param rule for runs whose manifest tells no dates, by the last day of their data */
    public Purge(Path output, Path work, LocalDate today, Function<LocalDate, Manifest.DeleteAfter> rule) {
        this.output = output.toAbsolutePath();
        this.work = work.toAbsolutePath();
        this.today = today;
        this.rule = rule;
    }

    /** What is past its date; nothing is deleted. */
    public List<Doomed> found() {
        List<Doomed> all = new ArrayList<>();
        periods().forEach(period -> all.addAll(runs(new Layout(output, period))));
        all.addAll(beside());
        return List.copyOf(all);
    }

    /** Deletes it, each period under its lock; whoever stops it half way finds each run whole or gone. */
    public List<Doomed> carriedOut() {
        List<Doomed> gone = new ArrayList<>();
        for (String period : periods()) {
            Layout layout = new Layout(output, period);
            if (runs(layout).isEmpty()) {
                continue;
            }
            try (Lock lock = Lock.take(output, period)) {
                lock.mustCover(layout);
                List<Doomed> doomed = runs(layout);
                doomed.forEach(one -> new Withdrawal(layout).of(one.path()));
                gone.addAll(doomed);
            }
        }
        List<Doomed> beside = beside();
        beside.forEach(one -> Disk.delete(one.path()));
        gone.addAll(beside);
        return List.copyOf(gone);
    }

    private List<String> periods() {
        return Disk.entries(output.resolve("runs")).stream()
                .map(Disk::name)
                .filter(Layout::isPeriod)
                .toList();
    }

    private List<Doomed> runs(Layout layout) {
        return Disk.entries(layout.runs()).stream()
                .flatMap(run -> inRun(layout, run))
                .toList();
    }

    private Stream<Doomed> inRun(Layout layout, Path run) {
        if (Disk.name(run).endsWith(LEAVING)) {
            return Stream.of(doomed(run, "is what a stopped purge left"));
        }
        if (Disk.name(run).endsWith(Sweep.PART) || !Disk.exists(run.resolve(Layout.MANIFEST))) {
            return Stream.empty();
        }
        Manifest manifest = Manifest.read(run);
        Manifest.DeleteAfter dates = manifest.deleteAfter().run().isEmpty()
                ? rule.apply(LocalDate.parse(manifest.asOf()))
                : manifest.deleteAfter();
        Path list = run.resolve(RestrictedList.FOLDER);
        if (isPast(dates.run())) {
            String shown = new Withdrawal(layout).isShown(run) ? ", with the pointer and link that show it" : "";
            return Stream.of(doomed(run, "is a run kept until " + dates.run() + shown));
        }
        return isPast(dates.restricted()) && Disk.exists(list)
                ? Stream.of(doomed(list, "is a list of rejected rows kept until " + dates.restricted()))
                : Stream.empty();
    }

    private boolean isPast(String lastDay) {
        return today.isAfter(LocalDate.parse(lastDay));
    }

    private List<Doomed> beside() {
        String days = RestrictedList.KEPT.toDays() + " days";
        List<Doomed> all = new ArrayList<>();
        all.addAll(old(output.resolve(RestrictedList.FOLDER), "is a list of rejected rows older than " + days));
        ON_REQUEST.forEach(
                name -> all.addAll(old(output.resolve(name), "was made on request more than " + days + " ago")));
        all.addAll(old(work.resolve("facts"), "holds facts that no run wrote or used for more than " + days));
        return all;
    }

    private List<Doomed> old(Path folder, String reason) {
        Instant oldest = today.atStartOfDay(ZoneOffset.UTC).toInstant().minus(RestrictedList.KEPT);
        return Disk.entries(folder).stream()
                .filter(one -> Extent.of(one).changed().isBefore(oldest))
                .map(one -> doomed(one, reason))
                .toList();
    }

    private static Doomed doomed(Path path, String reason) {
        return new Doomed(path, reason, Extent.of(path).bytes());
    }

    /** The name of a run on its way out: no reader takes it for a run. */
    static Path leaving(Path run) {
        return run.resolveSibling("." + Disk.name(run) + LEAVING);
    }
}
