package org.secondment.roi.publish;

import java.nio.file.Path;

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
            Path leaving = Purge.leaving(path);
            Disk.flip(path, leaving);
            Disk.delete(leaving);
        } else {
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
