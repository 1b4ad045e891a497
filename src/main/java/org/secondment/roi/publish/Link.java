package org.secondment.roi.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.storage.Locations;

/** The symbolic link that people follow to a period's report on this machine; the pointer is what counts. */
final class Link {

    private final Path link;
    private final Optional<Path> waiting;

    private Link(Path link, Optional<Path> waiting) {
        this.link = link;
        this.waiting = waiting;
    }

    /** Makes the link beside its name, before the pointer is flipped: while it waits, the flip is not finished. */
    static Link prepare(Layout layout, Path run) {
        Path link = layout.link();
        boolean foreign = Disk.exists(link) && Disk.linkTarget(link).isEmpty();
        return new Link(link, foreign ? Optional.empty() : Disk.linkBeside(link, target(layout, run)));
    }

    /** Flips the link; returns what people should know about it. What is published by now is not undone by a link. */
    List<String> flip() {
        try {
            waiting.ifPresent(made -> Disk.flip(made, link));
        } catch (Unpublishable e) {
            return List.of(String.valueOf(e.getMessage()), notSet());
        }
        return waiting.isPresent() || Locations.isRemote(link) ? List.of() : List.of(notSet());
    }

    private String notSet() {
        return link + " was not set: the file system has no symbolic links, or something else has that name. The report"
                + " is published; latest/" + Disk.name(link) + ".json says where it is.";
    }

    /** Whether a run was stopped between the pointer and the link. */
    static boolean unfinished(Layout layout, Path run) {
        boolean elsewhere = Disk.linkTarget(layout.link())
                .filter(to -> !to.equals(target(layout, run)))
                .isPresent();
        return elsewhere || !Disk.temporaries(layout.link()).isEmpty();
    }

    private static Path target(Layout layout, Path run) {
        return layout.output().relativize(run);
    }
}
