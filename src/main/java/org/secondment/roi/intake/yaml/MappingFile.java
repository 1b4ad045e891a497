package org.secondment.roi.intake.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.intake.mapping.Claims;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;

/** Reads a mapping file whole: either its mappings, or everything that is wrong with it. */
public final class MappingFile {

    private final YamlValue whole;
    private final MappingProblems problems = new MappingProblems();

    private MappingFile(YamlValue whole) {
        this.whole = whole;
    }

    /**
     * One mapping for each table that the file names.
     *
     * @throws InputRefused naming every fault of the file
     */
    public static List<Mapping> read(Path path) {
        YamlValue whole = YamlFile.read(path);
        byte[] bytes = bytes(path);
        List<Problem> unconfirmed = Unconfirmed.lines(whole.file(), bytes);
        if (!unconfirmed.isEmpty()) {
            throw new InputRefused(unconfirmed);
        }
        return new MappingFile(whole).mappings(DigestUtils.sha256Hex(bytes));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw InputRefused.of(Problem.ofFile(
                    String.valueOf(path.getFileName()), "unreadable", "cannot be read (" + e.getMessage() + ")"));
        }
    }

    private List<Mapping> mappings(String digest) {
        problems.map(whole, MappingKeys.FILE);
        List<String> files = files();
        Format format = MappingFormat.read(whole.at("format"), problems);
        Framing framing = MappingFraming.read(whole.at("source"), whole.at("format"), problems);
        List<MappingPart> parts = parts();
        if (!problems.found().isEmpty()) {
            throw new InputRefused(problems.found());
        }
        List<Mapping> mappings = new ArrayList<>();
        for (MappingPart part : parts) {
            mappings.add(mapping(part, files, format, mappings.isEmpty() ? framing : framing.compared(), digest));
        }
        return mappings.stream()
                .map(one -> one.besides(headings(mappings, one)))
                .toList();
    }

    private Mapping mapping(MappingPart part, List<String> files, Format format, Framing framing, String digest) {
        boolean signs = part.columns().values().stream()
                .anyMatch(rule -> rule.treatment().signs());
        return new Mapping(
                whole.file(),
                part.table(),
                files,
                signs ? format.withSigns() : format,
                framing,
                part.columns(),
                part.rows(),
                Set.of(),
                digest);
    }

    private static Set<String> headings(List<Mapping> mappings, Mapping without) {
        return mappings.stream()
                .filter(other -> !other.equals(without))
                .flatMap(other -> other.headings().stream())
                .collect(Collectors.toSet());
    }

    private List<MappingPart> parts() {
        String system = whole.at("source")
                .flatMap(source -> source.at("system"))
                .flatMap(problems::text)
                .orElse("");
        List<MappingPart> parts = new ArrayList<>();
        MappingPart.read(whole, system, problems).ifPresent(parts::add);
        whole.at("also").ifPresent(also -> {
            if (also.items().isEmpty()) {
                problems.add(
                        also, "wrong-shape", "expected a list of tables, such as [{table: clients, columns: ...}]");
            }
            also.items().forEach(item -> {
                problems.map(item, MappingKeys.ALSO);
                MappingPart.read(item, system, problems).ifPresent(parts::add);
            });
        });
        Set<Table> tables = new HashSet<>();
        parts.stream()
                .filter(part -> !tables.add(part.table()))
                .forEach(part -> problems.add(
                        part.value(),
                        "table-twice",
                        part.table().name() + " is read from the file already; one file gives a table once"));
        return parts;
    }

    private List<String> files() {
        Optional<YamlValue> source = whole.at("source");
        source.ifPresent(value -> problems.map(value, MappingKeys.SOURCE));
        List<String> files =
                source.flatMap(value -> value.at("files")).map(problems::texts).orElse(List.of());
        if (files.isEmpty()) {
            problems.add(source.orElse(whole), "no-files", "no files; expected source: {files: \"bills_*.csv\"}");
        }
        files.stream()
                .filter(glob -> glob.startsWith("/") || glob.contains(".."))
                .forEach(glob -> problems.add(
                        source.orElse(whole),
                        "outside",
                        "'" + glob + "' leaves the inputs folder; name files within it"));
        files.stream()
                .filter(glob -> !isGlob(glob))
                .forEach(glob -> problems.add(
                        source.orElse(whole), "not-a-glob", "'" + glob + "' is no pattern such as \"bills_*.csv\""));
        return files;
    }

    private static boolean isGlob(String glob) {
        try {
            Claims.matcher(glob);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
