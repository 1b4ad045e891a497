package org.secondment.roi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** For the owner alone, as under umask 077, where the file system knows owners. */
public final class Permissions {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    /** Who may read a file that only its owner writes. */
    public enum Readers {
        OWNER(FILE),
        EVERYBODY(PosixFilePermissions.fromString("rw-r--r--"));

        private final Set<PosixFilePermission> permissions;

        Readers(Set<PosixFilePermission> permissions) {
            this.permissions = permissions;
        }

        public void admitTo(Path file) throws IOException {
            if (knowsOwners(file)) {
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }

    /** Of a file that is made at the path, or in the folder of this path. */
    public static FileAttribute<?>[] ofNewFile(Path file) {
        return ofNew(file, FILE);
    }

    /** Of a folder that is made at the path, and of those above it. */
    public static FileAttribute<?>[] ofNewFolder(Path folder) {
        return ofNew(folder, FOLDER);
    }

    private static FileAttribute<?>[] ofNew(Path path, Set<PosixFilePermission> permissions) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /**
     * The mode of a file with which others than its owner may do something, such as {@code rw-r--r--}; empty where nobody may,
     * or where the file system knows no owners.
     */
    public static Optional<String> open(Path file) throws IOException {
        if (!knowsOwners(file)) {
            return Optional.empty();
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return FOLDER.containsAll(permissions)
                ? Optional.empty()
                : Optional.of(PosixFilePermissions.toString(permissions));
    }

    /** Closes what others have written to everyone but the owner. */
    static void tighten(Path path) throws IOException {
        if (knowsOwners(path)) {
            Set<PosixFilePermission> wanted = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? FOLDER : FILE;
            if (!Files.getPosixFilePermissions(path).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private Permissions() {}
}
