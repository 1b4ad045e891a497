package org.secondment.roi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.intake.mapping.Claims;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.intake.yaml.MappingFile;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The mapping files that are shipped, and an invented export for each, named as the mapping expects it. */
public final class Packs {

    public static final Path SHIPPED = Path.of("data/mappings");
    static final Path SAMPLES = Path.of("src/test/resources/org/secondment/roi/packs");
    static final String EXPECTED = ".expected";

    static List<Path> mappingFiles() {
        return files(SHIPPED, ".yaml").stream()
                .filter(file -> !file.endsWith("aliases.yaml"))
                .toList();
    }

    public static List<Path> aliasFiles() {
        return files(SHIPPED, "aliases.yaml");
    }

    /** Which mappings read which sample. */
    static Map<String, List<Mapping>> claims() {
        List<Path> samples = files(SAMPLES, "").stream()
                .filter(file -> !file.toString().endsWith(EXPECTED))
                .map(SAMPLES::relativize)
                .toList();
        List<Mapping> mappings = mappingFiles().stream()
                .flatMap(file -> MappingFile.read(file).stream())
                .toList();
        return Claims.of(samples, mappings).mappings();
    }

    static Inspection inspection(String sample, Mapping mapping, Path work) {
        return Inspection.of(
                sample,
                SAMPLES.resolve(sample),
                mapping,
                Sniffing.RANGE_BYTES,
                KnownFiles.in(work, "test", Instant.EPOCH));
    }

    /** A heading for the table, then a line for each row of the sample, in file order. */
    static List<String> told(String sample, Mapping mapping, Path work) {
        Inspection inspection = inspection(sample, mapping, work);
        Source source = inspection.source().orElseThrow(() -> new InputRefused(inspection.problems()));
        Table table = Tables.named(source.table()).orElseThrow();
        Map<Long, String> rows = new TreeMap<>();
        RangeReading.rowsWithKeys(source, key -> true).forEach(fact -> rows.put(fact.line(), accepted(fact, table)));
        Collected.of(source).refused().forEach(row -> rows.merge(row.line(), refused(row), String::concat));
        List<String> told = new ArrayList<>(List.of("[" + table.name() + "]"));
        rows.forEach((line, what) -> told.add(line + " " + what));
        return told;
    }

    private static String accepted(Fact fact, Table table) {
        return table.fields().stream()
                .filter(field -> fact.has(table.slot(field.name())))
                .map(field -> field.name() + "=" + shown(fact, table, field))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Fact fact, Table table, Field field) {
        Object value = fact.value(table.slot(field.name()));
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    private static String refused(Refused row) {
        return row.verdict()
                + row.problems().stream()
                        .map(problem ->
                                " " + problem.rule() + (problem.heading().isEmpty() ? "" : " of " + problem.heading()))
                        .collect(Collectors.joining(","));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Packs() {}
}
