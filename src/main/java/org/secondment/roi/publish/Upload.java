package org.secondment.roi.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * Brings the files of the manifest and writes it; what was brought goes again if one of them cannot be.
     *
     * @throws Locked if another run writes there
     */
    void of(Manifest manifest) {
        try {
            manifest.outputs().forEach(this::bring);
            write(manifest.json());
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
        mustHold(file);
    }

    /** In one step: a folder with half a manifest would be neither a run nor swept. */
    private void write(byte[] manifest) {
        Path file = to.resolve(Layout.MANIFEST);
        Disk.flip(Disk.writeBeside(file, manifest), file);
        mustHold(new Fingerprint(Layout.MANIFEST, manifest.length, Contents.sha256(manifest)));
    }

    private void mustHold(Fingerprint file) {
        if (!Contents.hold(to, file)) {
            throw new Unpublishable(
                    to.resolve(file.path()) + " is not what was written there; nothing was published; run again.");
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
