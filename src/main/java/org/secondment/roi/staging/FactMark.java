package org.secondment.roi.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.secondment.roi.table.Table;

/**
 * Says that a folder of staged facts is complete, and what stands in it; written last.
 *
 * @param fields name and type of the table's fields, in order
 * @param crc32c of this mark, written as JSON with 0 in this place
 */
record FactMark(String version, String table, List<String> fields, List<PartFiles> parts, long crc32c) {

    static final String NAME = "facts.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    FactMark {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
    }

    /** Parts may come in any order, each once. */
    static FactMark of(String version, Table table, List<PartFiles> given) {
        List<PartFiles> parts = given.stream()
                .sorted(Comparator.comparingInt(PartFiles::number))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).number() != i) {
                throw new IllegalStateException(
                        "part " + i + " of table " + table.name() + " is missing or there twice");
            }
        }
        FactMark unsigned = new FactMark(version, table.name(), fields(table), parts, 0);
        return unsigned.with(unsigned.checksum());
    }

    private static List<String> fields(Table table) {
        return table.fields().stream()
                .map(field -> field.name() + " " + field.type())
                .toList();
    }

    private FactMark with(long checksum) {
        return new FactMark(version, table, fields, parts, checksum);
    }

    private long checksum() {
        CRC32C crc = new CRC32C();
        crc.update(with(0).bytes());
        return crc.getValue();
    }

    byte[] bytes() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try {
            return (JSON.writer(printer).writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("no JSON for " + this, e);
        }
    }

    /** Empty where there is none, or none that can be understood. */
    static Optional<FactMark> in(Path folder) throws IOException {
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), FactMark.class));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Whether the mark itself is whole and speaks of facts such as this program writes. */
    boolean holdsFor(String wantedVersion, Table wanted) {
        return crc32c == checksum()
                && version.equals(wantedVersion)
                && table.equals(wanted.name())
                && fields.equals(fields(wanted));
    }
}
