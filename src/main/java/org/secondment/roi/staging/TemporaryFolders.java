package org.secondment.roi.staging;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.storage.Locations;

/**
 * Temporary folders of a run. A locked file in each says that its owner is alive; the lock goes when the program ends,
 * however it ends. Remote files cannot be locked: there only the age of a folder says that nobody needs it.
 */
final class TemporaryFolders {

    static final String OWNER = "owner";
    private static final String PREFIX = ".";

    private final Map<Path, FileChannel> owned = new ConcurrentHashMap<>();

    /** Makes a fresh folder for its owner alone. */
    Path begin(Path parent, String name) throws IOException {
        Folders.make(parent);
        Path folder = Files.createTempDirectory(parent, PREFIX + name + "-");
        if (!Locations.isRemote(folder)) {
            own(folder);
        }
        return folder;
    }

    private void own(Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve(OWNER), Folders.ownerOnly(folder, "rw-------"));
        FileChannel owner = FileChannel.open(file, StandardOpenOption.WRITE);
        owned.put(folder, owner);
        owner.lock();
    }

    /** Ends the ownership of a folder, which may have moved. */
    void release(Path folder, Path now) throws IOException {
        FileChannel owner = owned.remove(folder);
        if (owner != null) {
            owner.close();
        }
        Files.deleteIfExists(now.resolve(OWNER));
    }

    /** Moves a folder out of the way, so that nobody finds half of it, and deletes it. */
    static void remove(Path folder) throws IOException {
        Path gone = Files.createTempDirectory(folder.resolveSibling(""), PREFIX + "gone-");
        try {
            Files.move(folder, gone.resolve(Folders.name(folder)));
        } catch (NoSuchFileException e) {
            // another run was first
        }
        Folders.delete(gone);
    }

    /** Deletes temporary folders that nobody owns any more and that were last written before the given time. */
    void sweep(Path parent, Instant before) throws IOException {
        for (Path folder : Folders.in(parent)) {
            if (Folders.name(folder).startsWith(PREFIX) && isOlder(folder, before) && !hasOwner(folder)) {
                Folders.delete(folder);
            }
        }
    }

    private static boolean isOlder(Path folder, Instant time) throws IOException {
        try {
            return Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(time);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** This run's own files are not even opened: to close one would lose the lock on it. */
    private boolean hasOwner(Path folder) throws IOException {
        if (Locations.isRemote(folder)) {
            return false;
        }
        if (owned.containsKey(folder)) {
            return true;
        }
        try (FileChannel owner =
                        FileChannel.open(folder.resolve(OWNER), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                @Nullable FileLock lock = owner.tryLock()) {
            return lock == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
