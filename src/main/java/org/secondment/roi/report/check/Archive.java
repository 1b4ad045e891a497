package org.secondment.roi.report.check;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The parts of a document; a large one is read from the file each time it is asked for. */
final class Archive {

    /** Larger parts are read as a stream, and so by every rule but the schema's. */
    static final int MOST_IN_MEMORY = 4 << 20;

    private static final byte[] ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Where its bytes come from. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private final SortedMap<String, byte[]> small = new TreeMap<>();
    private final Set<String> large = new TreeSet<>();

    private Archive(Source source) {
        this.source = source;
    }

    /** Empty, with a problem at the place, where the file cannot be opened. */
    static Optional<Archive> open(Path file, String password, Place place) throws IOException {
        try {
            if (begins(file, ENCRYPTED)) {
                return decrypted(file, password, place);
            }
            if (!begins(file, ZIP)) {
                place.problem(Rule.UNREADABLE, "is no document of this kind");
                return Optional.empty();
            }
            Archive archive = new Archive(() -> Files.newInputStream(file));
            archive.read(place);
            archive.compareDirectory(file, place);
            return Optional.of(archive);
        } catch (ZipException | EOFException e) {
            place.problem(Rule.UNREADABLE, "is damaged: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean begins(Path file, byte[] with) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(with.length), with);
        }
    }

    private static Optional<Archive> decrypted(Path file, String password, Place place) throws IOException {
        if (password.isEmpty()) {
            place.problem(Rule.ENCRYPTED, "cannot be opened without its password: give --password-file");
            return Optional.empty();
        }
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            if (!decryptor.verifyPassword(password)) {
                place.problem(Rule.ENCRYPTED, "does not open with the password given");
                return Optional.empty();
            }
            byte[] bytes;
            try (InputStream in = decryptor.getDataStream(files)) {
                bytes = in.readAllBytes();
            }
            Archive archive = new Archive(() -> new ByteArrayInputStream(bytes));
            archive.read(place);
            return Optional.of(archive);
        } catch (GeneralSecurityException e) {
            place.problem(Rule.ENCRYPTED, "is encrypted in a way that cannot be opened");
            return Optional.empty();
        }
    }

    private void read(Place place) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] bytes = zip.readNBytes(MOST_IN_MEMORY + 1);
                boolean fits = bytes.length <= MOST_IN_MEMORY;
                boolean isNew = !small.containsKey(name) && (fits ? !large.contains(name) : large.add(name));
                if (fits && isNew) {
                    small.put(name, bytes);
                }
                if (!isNew) {
                    place.at(name).problem(Rule.HIDDEN, "stands in the file twice; readers see one");
                }
            }
        }
    }

    /** Entries that the directory does not list are there for nobody. */
    private void compareDirectory(Path file, Place place) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> listed = new TreeSet<>();
            zip.stream().map(ZipEntry::getName).forEach(listed::add);
            if (!listed.equals(names())) {
                place.problem(Rule.HIDDEN, "its directory does not list what the file holds");
            }
            if (zip.getComment() != null) {
                place.problem(Rule.HIDDEN, "has a comment that no reader sees");
            }
        }
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(small.keySet());
        names.addAll(large);
        return names;
    }

    boolean isLarge(String name) {
        return large.contains(name);
    }

    /** To be closed. */
    InputStream open(String name) throws IOException {
        byte[] bytes = small.get(name);
        return bytes == null ? streamed(name) : new ByteArrayInputStream(bytes);
    }

    private InputStream streamed(String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(source.open());
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
        }
        zip.close();
        throw new ZipException("no part " + name);
    }
}
