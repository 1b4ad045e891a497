package org.secondment.roi.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.secondment.roi.intake.file.Delivery;
import org.secondment.roi.intake.mapping.Mapping;

/**
 * What files turned out to be when they were last read to their end, so that one that nobody has touched since need not
 * be read again; kept in a work folder. A book that is damaged or of another version is as good as none.
 */
public final class KnownFiles {

    private static final String NAME = "known-files.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path book;
    private final String version;
    private final Instant now;
    /** By mapping and file. */
    private final Map<String, Entry> before;

    private final Map<String, Entry> asked = new ConcurrentHashMap<>();

    private record Entry(FileStamp stamp, Sniffed sniffed) {}

    private KnownFiles(Path book, String version, Instant now) {
        this.book = book;
        this.version = version;
        this.now = now;
        this.before = read();
    }

    /**
     * What the work folder knows.
     *
     * @param version of the program, another of which may look at files otherwise
     * @param now before any file is looked at
     */
    public static KnownFiles in(Path work, String version, Instant now) {
        return new KnownFiles(work.resolve(NAME), version, now);
    }

    /** What is known of an untouched file, else what looking at it shows. */
    Sniffed sniffed(Path path, Mapping mapping, Supplier<Sniffed> look) {
        Path file = Delivery.at(path).file();
        Optional<FileStamp> stamp = FileStamp.of(file);
        String name = mapping.reading() + " " + path.toAbsolutePath().normalize();
        Entry known = before.get(name);
        if (known != null && stamp.filter(known.stamp()::equals).isPresent()) {
            asked.put(name, known);
            return known.sniffed();
        }
        Sniffed seen = look.get();
        stamp.filter(one -> one.rested(now) && FileStamp.of(file).equals(stamp))
                .ifPresent(one -> asked.put(name, new Entry(one, seen)));
        return seen;
    }

    /** Keeps what is known of the files that were asked for; the work folder is there. */
    public void save() throws IOException {
        if (asked.equals(before)) {
            return;
        }
        String files = JSON.writeValueAsString(new TreeMap<>(asked));
        Path unfinished = Files.createTempFile(book.resolveSibling(""), NAME + ".", ".writing");
        try {
            Files.writeString(unfinished, head(files) + "\n" + files);
            Files.move(unfinished, book, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Map<String, Entry> read() {
        try {
            String[] written = Files.readString(book, StandardCharsets.UTF_8).split("\n", 2);
            return written.length == 2 && written[0].equals(head(written[1]))
                    ? JSON.readValue(written[1], new TypeReference<>() {})
                    : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    private String head(String files) {
        CRC32C crc = new CRC32C();
        crc.update(files.getBytes(StandardCharsets.UTF_8));
        return version + " " + Long.toHexString(crc.getValue());
    }
}
