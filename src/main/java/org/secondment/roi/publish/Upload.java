package org.secondment.roi.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secondment.roi.storage.Unreachable;

/**
 * Brings a finished run to a remote output, where nobody looks for it before the pointer says so: file by file, none of
 * which takes the place of another, each opened again and compared; the manifest last.
 *
 * @param from on this machine
 * @param to a folder that is not there yet
 */
record Upload(Path from, Path to, Layout layout) {

    /**
     * Brings these files and the manifest; what was brought goes again if one of them cannot be.
     *
     * @throws Locked if another run writes there
     */
    void of(List<Fingerprint> outputs) {
        try {
            outputs.forEach(this::bring);
            bring(Contents.fingerprint(Layout.MANIFEST, from.resolve(Layout.MANIFEST)));
        } catch (Unpublishable | Unreachable e) {
            undo();
            throw e;
        }
    }

    private void bring(Fingerprint file) {
        Path target = to.resolve(file.path());
        Disk.folder(target.resolveSibling(""));
        try (InputStream in = Files.newInputStream(from.resolve(file.path()))) {
            Files.copy(in, target);
        } catch (FileAlreadyExistsException e) {
            throw Locked.lost(layout.lock());
        } catch (IOException e) {
            throw Unpublishable.at(target, e);
        }
        if (!Contents.hold(to, file)) {
            throw new Unpublishable(target + " is not what was written there; nothing was published; run again.");
        }
    }

    /** The next run sweeps what is left then. */
    private void undo() {
        try {
            Disk.delete(to);
        } catch (Unpublishable | Unreachable e) {
            return;
        }
    }
}
