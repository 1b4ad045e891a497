package org.secondment.roi.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the files of a folder hold. */
final class Contents {

    /** Every file of a folder and the folders in it, sorted by path. */
    static List<Fingerprint> of(Path folder) {
        return everything(folder).parallelStream()
                .filter(path -> !Disk.isFolder(path))
                .map(file -> plain(folder, file))
                .sorted(Comparator.comparing(Fingerprint::path))
                .toList();
    }

    private static List<Path> everything(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        } catch (UncheckedIOException e) {
            throw Unpublishable.at(folder, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw Unpublishable.at(folder, e);
        }
    }

    private static Fingerprint plain(Path folder, Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unpublishable(file + " is a link or a device; only plain files can be published.");
        }
        String separator = folder.getFileSystem().getSeparator();
        return fingerprint(folder.relativize(file).toString().replace(separator, "/"), file);
    }

    static Fingerprint fingerprint(String path, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                bytes += n;
            }
            return new Fingerprint(path, bytes, hex(digest.digest()));
        } catch (IOException e) {
            throw Unpublishable.at(file, e);
        }
    }

    static String sha256(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    /** Whether the folder holds this very file. */
    static boolean hold(Path folder, Fingerprint expected) {
        Path file = folder.resolve(expected.path()).normalize();
        try {
            return file.startsWith(folder.normalize())
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == expected.bytes()
                    && fingerprint(expected.path(), file).equals(expected);
        } catch (IOException e) {
            throw Unpublishable.at(file, e);
        }
    }

    /** Closes a folder and all that is in it to others, and brings it to the disk. */
    static void seal(Path folder) {
        for (Path path : everything(folder)) {
            try {
                sealOne(path);
            } catch (IOException e) {
                throw Unpublishable.at(path, e);
            }
        }
    }

    private static void sealOne(Path path) throws IOException {
        if (Disk.isFolder(path)) {
            Permissions.tighten(path);
            Disk.forceNames(path);
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            Permissions.tighten(path);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Contents() {}
}
