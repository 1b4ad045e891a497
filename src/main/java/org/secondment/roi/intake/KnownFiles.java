package org.secondment.roi.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

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
    private final Clock clock;
    private final Map<String, Entry> before;
    private final Map<String, Entry> now = new ConcurrentHashMap<>();

    /** @param reading by which mapping the file was looked at */
    private record Entry(FileStamp stamp, String reading, Sniffed sniffed) {}

    private KnownFiles(Path book, String version, Clock clock) {
        this.book = book;
        this.version = version;
        this.clock = clock;
        this.before = read();
    }

    /**
     * What the work folder knows.
     *
     * @param version of the program, another of which may look at files otherwise
     */
    public static KnownFiles in(Path work, String version) {
        return in(work, version, Clock.systemUTC());
    }

    static KnownFiles in(Path work, String version, Clock clock) {
        return new KnownFiles(work.resolve(NAME), version, clock);
    }

    /** What is known of an untouched file, else what looking at it shows. */
    Sniffed sniffed(Path path, Mapping mapping, Supplier<Sniffed> look) {
        Instant time = clock.instant();
        Optional<FileStamp> stamp = FileStamp.of(path);
        String name = path.toAbsolutePath().normalize().toString();
        Entry known = before.get(name);
        if (known != null
                && known.reading().equals(mapping.reading())
                && stamp.filter(known.stamp()::equals).isPresent()) {
            now.put(name, known);
            return known.sniffed();
        }
        Sniffed seen = look.get();
        stamp.filter(one -> one.rested(time) && FileStamp.of(path).equals(stamp))
                .ifPresent(one -> now.put(name, new Entry(one, mapping.reading(), seen)));
        return seen;
    }

    /** Keeps what is known of the files that were asked for. */
    public void save() {
        if (now.equals(before)) {
            return;
        }
        try {
            byte[] files = JSON.writeValueAsBytes(new TreeMap<>(now));
            Files.createDirectories(book.resolveSibling(""));
            Path unfinished = Files.createTempFile(book.resolveSibling(""), NAME + ".", ".writing");
            Files.write(
                    unfinished,
                    (head(files) + "\n" + new String(files, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            Files.move(unfinished, book, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the work folder cannot be used: " + book + ": " + e.getMessage(), e);
        }
    }

    private Map<String, Entry> read() {
        try {
            String[] written = Files.readString(book, StandardCharsets.UTF_8).split("\n", 2);
            return written.length == 2 && written[0].equals(head(written[1].getBytes(StandardCharsets.UTF_8)))
                    ? JSON.readValue(written[1], new TypeReference<>() {})
                    : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    private String head(byte[] files) {
        CRC32C crc = new CRC32C();
        crc.update(files);
        return version + " " + Long.toHexString(crc.getValue());
    }
}
