package org.secondment.roi.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.storage.Locations;

/** Names of files: made privately, replaced in one step; with {@link Contents} and {@link Upload} all that touches files. */
final class Disk {

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes a folder and what is missing above it. */
    static void folder(Path folder) {
        try {
            Files.createDirectories(folder, Permissions.ofNewFolder(folder));
        } catch (IOException e) {
            throw Unpublishable.at(nearest(folder), e);
        }
    }

    /** A name that nobody else has for a folder of this machine, whose files are brought elsewhere or go. */
    static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir", "")).resolve("secondment-roi-" + UUID.randomUUID());
    }

    /** The path itself or the closest one above it that is there. */
    private static Path nearest(Path path) {
        Path nearest = path.toAbsolutePath();
        while (!exists(nearest) && !nearest.equals(nearest.getRoot())) {
            nearest = folderOf(nearest);
        }
        return nearest;
    }

    /** False if the file is there already; of many callers at once, one is told true. */
    static boolean createNew(Path file, byte[] bytes) {
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Permissions.ofNewFile(file))) {
            writeAll(channel, file, bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw Unpublishable.at(file, e);
        }
    }

    private static void writeAll(SeekableByteChannel channel, Path file, byte[] bytes) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (channel instanceof FileChannel local) {
                local.force(true);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** A complete temporary file that waits beside its target. */
    static Path writeBeside(Path target, byte[] bytes) {
        Path temporary = temporary(target);
        if (!createNew(temporary, bytes)) {
            throw new IllegalStateException(temporary + " is there already");
        }
        return temporary;
    }

    /** A copy of a file that waits beside its target. */
    static Path copyBeside(Path target, Path file) {
        Path temporary = temporary(target);
        try {
            return Files.copy(file, temporary);
        } catch (IOException e) {
            throw Unpublishable.at(temporary, e);
        }
    }

    /** A symbolic link that waits beside its target; empty where there are no such links. */
    static Optional<Path> linkBeside(Path link, Path to) {
        try {
            return Optional.of(Files.createSymbolicLink(temporary(link), to));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Temporary files and links that stand beside a target. */
    static List<Path> temporaries(Path target) {
        String prefix = "." + target.getFileName() + ".";
        return entries(folderOf(target)).stream()
                .filter(p -> name(p).startsWith(prefix) && name(p).endsWith(".tmp"))
                .toList();
    }

    private static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** Moves in one step, in place of what stood there; readers see the one or the other. */
    static void flip(Path temporary, Path target) {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            forceNames(folderOf(target));
        } catch (IOException e) {
            throw Unpublishable.at(target, e);
        }
    }

    /** Brings the names in a folder to the disk, where the system can open folders. */
    static void forceNames(Path folder) {
        if (Locations.isRemote(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and orders names by itself
        }
    }

    static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Unpublishable.at(file, e);
        }
    }

    static Optional<Instant> modified(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Unpublishable.at(file, e);
        }
    }

    static Optional<Path> linkTarget(Path link) {
        try {
            return Optional.of(Files.readSymbolicLink(link));
        } catch (NoSuchFileException | NotLinkException | UnsupportedOperationException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Unpublishable.at(link, e);
        }
    }

    /** Sorted; empty if the folder is not there. */
    static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw Unpublishable.at(folder, e);
        }
    }

    /** Deletes a file, a link (not what it leads to) or a folder with all that is in it, if it is there. */
    static void delete(Path path) {
        if (!exists(path)) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
                    if (trouble instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw trouble;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw Unpublishable.at(path, e);
        }
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Path folderOf(Path path) {
        return path.resolveSibling("");
    }

    private Disk() {}
}
