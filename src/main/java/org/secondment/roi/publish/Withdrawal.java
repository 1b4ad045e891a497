package org.secondment.roi.publish;

import java.nio.file.Path;
import org.secondment.roi.storage.Locations;

/** Takes runs of a period away from readers: first the pointer, then the link, then the folder. */
record Withdrawal(Layout layout) {

    /** Whether pointer or link lead to the run. */
    boolean isShown(Path run) {
        return isPointed(run) || isLinked(run);
    }

    /** Only for who holds the period's lock. */
    void of(Path path) {
        if (isPointed(path)) {
            Disk.delete(layout.pointer());
            Disk.forceNames(layout.pointer().resolveSibling(""));
        }
        if (isLinked(path)) {
            Disk.delete(layout.link());
        }
        if (Disk.exists(path.resolve(Layout.MANIFEST)) && !Disk.name(path).startsWith(".")) {
            run(path);
        } else {
            Disk.delete(path);
        }
    }

    /** Where no folder is renamed, the manifest goes last: until then the next purge finds the run again. */
    private static void run(Path path) {
        if (Locations.renamesFolders(path)) {
            Path leaving = Purge.leaving(path);
            Disk.flip(path, leaving);
            Disk.delete(leaving);
        } else {
            Disk.entries(path).stream()
                    .filter(entry -> !Disk.name(entry).equals(Layout.MANIFEST))
                    .forEach(Disk::delete);
            Disk.delete(path);
        }
    }

    private boolean isPointed(Path run) {
        return Pointer.read(layout.output(), layout.period())
                .filter(pointer -> pointer.in(layout.output()).equals(run))
                .isPresent();
    }

    private boolean isLinked(Path run) {
        return Disk.linkTarget(layout.link())
                .filter(to -> layout.output().resolve(to).equals(run))
                .isPresent();
    }
}
