package org.secondment.roi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.intake.yaml.MappingFile;

/** One export, export.csv, and its mapping, mapping.yaml. */
public record Mapped(Path folder, String mapping, String export) {

    /** Bills with five columns, headed Bill, Matter, Day, Fees and Curr, of which one rule may be replaced. */
    public static Mapped bills(Path folder, String field, String rule, String export) {
        String mapping = """
                table: bills
                source: {system: billing, files: export.csv}
                columns:
                  bill_id: {from: Bill}
                  matter_id: {from: Matter}
                  bill_date: {from: Day}
                  fees_net: {from: Fees}
                  currency: {from: Curr}
                """;
        String own = "  " + field + ": " + rule + "\n";
        String replaced = mapping.replaceAll("  " + field + ": .*\n", "");
        return new Mapped(folder, replaced + own, export);
    }

    public Mapped with(String more) {
        return new Mapped(folder, mapping + more, export);
    }

    public List<Mapping> mappings() {
        return MappingFile.read(write("mapping.yaml", mapping));
    }

    Inspection inspection() {
        return inspection(mappings().get(0));
    }

    Inspection inspection(Mapping one) {
        return Inspection.of(
                "export.csv", write("export.csv", export), one, 1, KnownFiles.in(folder, "test", Instant.EPOCH));
    }

    public Source source() {
        return inspection().source().orElseThrow();
    }

    public Collected read() {
        return Collected.of(source());
    }

    /** A file as looking at it finds it. */
    public static Source source(String name, Path file, Mapping mapping) {
        return Inspection.of(name, file, mapping, Sniffing.RANGE_BYTES, KnownFiles.in(file, "test", Instant.EPOCH))
                .source()
                .orElseThrow();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
