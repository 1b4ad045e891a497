package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.intake.YamlValue.Kind;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Reads a mapping file whole: either a mapping, or everything that is wrong with it. */
final class MappingFile {

    private final YamlValue whole;
    private final MappingProblems problems = new MappingProblems();

    private MappingFile(YamlValue whole) {
        this.whole = whole;
    }

    /** @throws InputRefused naming every fault of the file */
    static Mapping read(Path path) {
        return new MappingFile(YamlFile.read(path)).mapping(digest(path));
    }

    private static String digest(Path path) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(path));
        } catch (IOException e) {
            throw InputRefused.of(Problem.ofFile(
                    String.valueOf(path.getFileName()), "unreadable", "cannot be read (" + e.getMessage() + ")"));
        }
    }

    private Mapping mapping(String digest) {
        problems.map(whole, MappingKeys.FILE);
        Optional<Table> table = table();
        List<String> files = files();
        Format format = MappingFormat.read(whole.at("format"), problems);
        Framing framing = MappingFraming.read(whole.at("source"), whole.at("format"), problems);
        Map<String, ColumnRule> columns = table.map(this::columns).orElse(Map.of());
        if (!problems.found().isEmpty() || table.isEmpty()) {
            throw new InputRefused(problems.found());
        }
        return new Mapping(whole.file(), table.get(), files, format, framing, columns, digest);
    }

    private Optional<Table> table() {
        List<String> known = Tables.ALL.stream().map(Table::name).toList();
        Optional<String> name = whole.at("table").flatMap(problems::text);
        Optional<Table> table = name.flatMap(Tables::named);
        if (table.isEmpty()) {
            String found = name.map(word -> "'" + word + "' is not a table that is read")
                    .orElse("table is missing");
            String meant = name.flatMap(word -> Nearest.of(word, known))
                    .map(word -> "; did you mean '" + word + "'?")
                    .orElse("; expected one of " + String.join(", ", known));
            problems.add(whole.at("table").orElse(whole), "unknown-table", found + meant);
        }
        return table;
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

    private Map<String, ColumnRule> columns(Table table) {
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        Optional<YamlValue> given = whole.at("columns").filter(value -> value.kind() == Kind.MAP);
        List<String> known = table.fields().stream().map(Field::name).toList();
        given.ifPresent(value -> value.entries().forEach((name, rule) -> {
            MappingKeys.objection(rule, name, known).ifPresent(problems::add);
            table.field(name).ifPresent(field -> columns.put(name, MappingColumn.read(field, rule, problems)));
        }));
        table.fields().stream()
                .filter(field -> field.headingRequired() && !columns.containsKey(field.name()))
                .forEach(field -> problems.add(
                        given.orElse(whole),
                        "missing-column",
                        field.name() + " is missing (" + field.meaning() + "); add " + field.name()
                                + ": {from: [\"its heading\"]}"));
        return columns;
    }
}
