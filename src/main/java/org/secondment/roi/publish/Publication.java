package org.secondment.roi.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.secondment.roi.storage.Locations;

/** A run on its way to readers: a folder to write into, then all or nothing. */
public final class Publication implements AutoCloseable {

    /** After each of these a run may be stopped. */
    enum Step {
        BEGUN,
        LISTED,
        MANIFEST_WRITTEN,
        NAMED,
        LINK_READY,
        POINTER_READY,
        POINTER_FLIPPED,
        LINK_FLIPPED
    }

    private static final Pattern RUN_ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]*");

    private final Layout layout;
    private final String runId;
    private final Lock lock;
    private final Consumer<Step> after;
    private final Path folder;
    private final List<String> remarks = new ArrayList<>();

    private Publication(Layout layout, String runId, Lock lock, Consumer<Step> after) {
        if (!RUN_ID.matcher(runId).matches()) {
            throw new IllegalArgumentException("run id is '" + runId + "'; expected letters and digits");
        }
        this.layout = layout;
        this.runId = runId;
        this.lock = lock;
        this.after = after;
        this.folder = isRemote()
                ? Disk.temporaryFolder()
                : layout.runs().resolve("." + runId + "." + UUID.randomUUID() + Sweep.PART);
    }

    /** Sweeps what stopped runs of the period left and makes an empty folder for this one. */
    public static Publication begin(Path output, String period, String runId, Lock lock) {
        return begin(new Layout(output, period), runId, lock, step -> {});
    }

    static Publication begin(Layout layout, String runId, Lock lock, Consumer<Step> after) {
        Publication publication = new Publication(layout, runId, lock, after);
        for (Path orphan : Sweep.under(lock, layout)) {
            publication.remarks.add("Removed what a stopped run left: " + orphan);
        }
        Disk.folder(publication.folder);
        after.accept(Step.BEGUN);
        return publication;
    }

    /**
     * Where the run's files are written, on this machine whatever the output is; its name differs from run to run, so no
     * file may mention it.
     */
    public Path folder() {
        return folder;
    }

    /** The folder of this run if readers see it and every file is as it was published: then nothing is to be done. */
    public static Optional<Path> published(Path output, String period, String runId) {
        return Optional.of(new Layout(output, period))
                .filter(layout -> isPublished(layout, runId))
                .flatMap(layout -> Pointer.read(output, period))
                .map(pointer -> pointer.in(output));
    }

    private static boolean isPublished(Layout layout, String runId) {
        try {
            return Pointer.read(layout.output(), layout.period())
                    .filter(pointer -> pointer.runId().equals(runId))
                    .filter(pointer -> pointer.holds(layout.output()))
                    .filter(pointer -> !Link.unfinished(layout, pointer.in(layout.output())))
                    .isPresent();
        } catch (Unpublishable damaged) {
            return false;
        }
    }

    /**
     * Shows the run to readers: either all of it, or they keep what they had.
     *
     * @param plan the manifest without outputs; they are listed here
     */
    public Published publish(Manifest plan) {
        if (!plan.runId().equals(runId) || !plan.period().equals(layout.period())) {
            throw new IllegalArgumentException("the manifest is of " + plan.period() + " " + plan.runId() + ", the run "
                    + layout.period() + " " + runId);
        }
        if (!isRemote()) {
            Contents.seal(folder);
        }
        Manifest manifest = plan.withOutputs(listed());
        after.accept(Step.LISTED);
        mustHold(manifest.outputs());
        if (!isRemote()) {
            Path file = folder.resolve(Layout.MANIFEST);
            Disk.flip(Disk.writeBeside(file, manifest.json()), file);
        }
        after.accept(Step.MANIFEST_WRITTEN);
        Path run = named(manifest);
        after.accept(Step.NAMED);
        show(run, manifest);
        return new Published(run, remarks);
    }

    private boolean isRemote() {
        return Locations.isRemote(layout.output());
    }

    private List<Fingerprint> listed() {
        List<Fingerprint> files = Contents.of(folder);
        if (files.isEmpty() || files.stream().anyMatch(f -> f.path().equals(Layout.MANIFEST))) {
            throw new IllegalStateException("a run has files, and none of them is named " + Layout.MANIFEST);
        }
        return files;
    }

    private void mustHold(List<Fingerprint> listed) {
        for (Fingerprint file : listed) {
            if (!Contents.hold(folder, file)) {
                throw new Unpublishable(folder.resolve(file.path())
                        + " changed after it was finished; nothing was published; run again.");
            }
        }
    }

    /** Gives the finished folder its name, unless the same files stand under one of the run's names already. */
    private Path named(Manifest manifest) {
        Optional<Path> same = Disk.entries(layout.runs()).stream()
                .filter(run -> Disk.name(run).equals(runId) || Disk.name(run).startsWith(runId + "."))
                .filter(run -> isSame(run, manifest.json()))
                .findFirst();
        if (same.isPresent()) {
            remarks.add("The same files stand in " + same.get() + " already; they were kept.");
            Disk.delete(folder);
            return same.get();
        }
        Path free = freeName();
        if (isRemote()) {
            new Upload(folder, free, layout).of(manifest);
        } else {
            Disk.flip(folder, free);
        }
        return free;
    }

    /** The run id, with a number where other files have that name: a folder that readers may use is never replaced. */
    private Path freeName() {
        Path name = layout.runs().resolve(runId);
        for (int number = 2; Disk.exists(name); number++) {
            name = layout.runs().resolve(runId + "." + number);
        }
        return name;
    }

    private static boolean isSame(Path run, byte[] manifest) {
        return Disk.read(run.resolve(Layout.MANIFEST))
                .filter(bytes -> Arrays.equals(bytes, manifest))
                .filter(bytes -> Pointer.wholeRun(run))
                .isPresent();
    }

    private void show(Path run, Manifest manifest) {
        Pointer pointer = new Pointer(
                layout.period(),
                runId,
                "runs/" + layout.period() + "/" + run.getFileName(),
                Contents.sha256(manifest.json()));
        Disk.folder(layout.pointer().resolveSibling(""));
        lock.renew();
        Link link = Link.prepare(layout, run);
        after.accept(Step.LINK_READY);
        Path waiting = Disk.writeBeside(layout.pointer(), Json.bytes(pointer));
        after.accept(Step.POINTER_READY);
        Disk.flip(waiting, layout.pointer());
        after.accept(Step.POINTER_FLIPPED);
        remarks.addAll(link.flip());
        after.accept(Step.LINK_FLIPPED);
    }

    /** Deletes what was written if it was not published: a full disk is not left full. */
    @Override
    public void close() {
        Disk.delete(folder);
    }
}
