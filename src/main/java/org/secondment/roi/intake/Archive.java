package org.secondment.roi.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.secondment.roi.intake.file.EntryBytes;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileKind;
import org.secondment.roi.intake.mapping.Claims;
import org.secondment.roi.storage.Locations;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** A ZIP of exports in the inputs folder; none of it is ever unpacked to disk. */
final class Archive {

    private static final long MOST_BYTES = 8L << 30;
    private static final long MOST_RATIO = 200;
    private static final long TOO_SMALL_FOR_A_BOMB = 1 << 20;

    private final String file;
    private final Path path;

    private Archive(String file, Path path) {
        this.file = file;
        this.path = path;
    }

    /**
     * The entries of the file, by their paths below it, if it is a ZIP of files; empty if it is any other file, or can
     * not be read at all, which is for its reader to say.
     *
     * @param file relative to the inputs folder
     * @throws InputRefused if it cannot be read whole and safely
     */
    static Optional<List<Path>> entries(Path folder, Path file) {
        var archive = new Archive(Claims.name(file), folder.resolve(file));
        try {
            return FileKind.of(archive.path) == FileKind.ARCHIVE
                    ? Optional.of(archive.names().stream().map(file::resolve).toList())
                    : Optional.empty();
        } catch (ZipException e) {
            throw archive.refusal(
                    "archive",
                    String.valueOf(e.getMessage()).contains("encrypted")
                            ? "the archive has a password; deliver it without one, or unpack it"
                            : "the archive is damaged; copy or export it again");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads every entry of a ZIP, as its other readers do not look at sums.
     *
     * @throws ZipException if one is not what the archive says
     */
    static void checkSums(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(Locations.file(path))) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (EntryBytes bytes = EntryBytes.of(zip, entry)) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        Set<String> met = new HashSet<>();
        long bytes = 0;
        try (ZipFile zip = new ZipFile(Locations.file(path))) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                bytes += Math.max(0, entry.getSize());
                refuseBomb(entry, bytes);
                if (!isSafe(entry.getName())) {
                    throw refusal(
                            "unsafe-name",
                            "the archive holds '" + Fault.shown(entry.getName())
                                    + "', which is no plain name of a file; pack the exports again");
                }
                if (!met.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw refusal(
                            "unsafe-name",
                            "the archive holds '" + Fault.shown(entry.getName()) + "' twice; keep one of them");
                }
                names.add(entry.getName());
            }
        }
        return names.stream().sorted().toList();
    }

    private void refuseBomb(ZipEntry entry, long bytes) {
        boolean dense = entry.getSize() > TOO_SMALL_FOR_A_BOMB
                && entry.getSize() / MOST_RATIO > Math.max(1, entry.getCompressedSize());
        if (dense || bytes > MOST_BYTES) {
            throw refusal(
                    "archive-bomb",
                    "the archive unpacks to far more than it should (" + MOST_RATIO
                            + " times its size, or 8 GB); unpack" + " it, and deliver the files themselves");
        }
    }

    /** Whether a name leads to nowhere but below the archive, and says so plainly. */
    private static boolean isSafe(String name) {
        boolean plain = name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
        try {
            Path path = Path.of(name);
            return plain
                    && !path.isAbsolute()
                    && path.normalize().equals(path)
                    && Claims.name(path).equals(name)
                    && !path.startsWith("..");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private InputRefused refusal(String rule, String message) {
        return InputRefused.of(Problem.ofFile(file, rule, message));
    }
}
