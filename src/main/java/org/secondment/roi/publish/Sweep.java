package org.secondment.roi.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes what stopped runs of a period left; complete runs and what readers are shown stay. */
final class Sweep {

    static final String PART = ".part";

    /** Only for who holds the period's lock: then nobody else works there. */
    static List<Path> under(Lock lock, Layout layout) {
        lock.mustCover(layout);
        List<Path> orphans = new ArrayList<>();
        orphans.addAll(Disk.temporaries(layout.pointer()));
        orphans.addAll(Disk.temporaries(layout.link()));
        orphans.addAll(oldClaims(lock, layout));
        orphans.addAll(unfinishedRuns(layout));
        orphans.forEach(Disk::delete);
        return List.copyOf(orphans);
    }

    private static List<Path> oldClaims(Lock lock, Layout layout) {
        String prefix = Disk.name(layout.lock()) + ".";
        return Disk.entries(layout.lock().resolveSibling("")).stream()
                .filter(file -> Disk.name(file).startsWith(prefix) && !lock.isClaimed(file))
                .toList();
    }

    private static List<Path> unfinishedRuns(Layout layout) {
        List<Path> shown = shown(layout);
        return Disk.entries(layout.runs()).stream()
                .filter(Disk::isFolder)
                .filter(run -> Disk.name(run).endsWith(PART) || !Disk.exists(run.resolve(Layout.MANIFEST)))
                .filter(run -> !shown.contains(run))
                .toList();
    }

    /** What pointer and link lead to, whole or not: somebody may be reading it. */
    private static List<Path> shown(Layout layout) {
        List<Path> shown = new ArrayList<>();
        pointer(layout).ifPresent(pointer -> shown.add(pointer.in(layout.output())));
        Disk.linkTarget(layout.link()).ifPresent(to -> shown.add(layout.output().resolve(to)));
        return shown;
    }

    private static Optional<Pointer> pointer(Layout layout) {
        try {
            return Pointer.read(layout.output(), layout.period());
        } catch (Unpublishable e) {
            return Optional.empty();
        }
    }

    private Sweep() {}
}
