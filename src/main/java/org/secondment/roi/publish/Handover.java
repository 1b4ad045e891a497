package org.secondment.roi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.secondment.roi.storage.Locations;

/** Folders that are made on request and belong to no run. */
public final class Handover {

    /** Has a folder written for the owner of the output alone; a remote one is written on this machine first. */
    public static void write(Path folder, Consumer<Path> writer) {
        if (!Locations.isRemote(folder)) {
            Disk.folder(folder);
            writer.accept(folder);
            return;
        }
        Path aside = Disk.temporaryFolder();
        try {
            Disk.folder(aside);
            writer.accept(aside);
            replace(folder, aside);
        } finally {
            Disk.delete(aside);
        }
    }

    private static void replace(Path folder, Path aside) {
        Disk.delete(folder);
        for (Fingerprint file : Contents.of(aside)) {
            Path target = folder.resolve(file.path());
            Disk.folder(target.resolveSibling(""));
            try {
                Files.copy(aside.resolve(file.path()), target);
            } catch (IOException e) {
                throw Unpublishable.at(target, e);
            }
        }
    }

    private Handover() {}
}
