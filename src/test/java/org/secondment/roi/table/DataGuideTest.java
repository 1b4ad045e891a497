package org.secondment.roi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondment.roi.testing.Golden;

class DataGuideTest {

    private static final Path GUIDE = Path.of("docs/data-guide.md");

    @Test
    void theGuideDescribesTheTablesAsDeclared() throws IOException {
        Golden.matches(GUIDE, replaced(Files.readString(GUIDE), "tables", sections()));
    }

    @Test
    void theGuideSaysWhatEachAbsentFileCosts() throws IOException {
        Golden.matches(GUIDE, replaced(Files.readString(GUIDE), "absent", absences()));
    }

    @Test
    void theIntroductionSaysHowEveryTypeIsWritten() throws IOException {
        String guide = Files.readString(GUIDE);
        String introduction = guide.substring(0, guide.indexOf(begin("tables")));

        for (Type type : Type.values()) {
            assertThat(introduction).contains("| " + words(type) + " | " + type.written());
        }
    }

    private static String replaced(String guide, String part, String text) {
        int begin = guide.indexOf(begin(part));
        int end = guide.indexOf(end(part));
        assertThat(begin).as("place of the marker %s", begin(part)).isNotNegative();
        assertThat(end).as("place of the marker %s", end(part)).isGreaterThan(begin);
        return guide.substring(0, begin + begin(part).length()) + text + guide.substring(end);
    }

    private static String begin(String part) {
        return "<!-- " + part + ": begin -->\n";
    }

    private static String end(String part) {
        return "<!-- " + part + ": end -->\n";
    }

    private static String absences() {
        return Tables.ALL.stream()
                .filter(table -> !table.required())
                .map(table -> "| [`" + table.name() + ".csv`](#" + table.name() + ") | " + table.unlocks() + " |\n")
                .collect(Collectors.joining("", "\n| without this file | not measurable |\n|---|---|\n", "\n"));
    }

    private static String sections() {
        return Tables.ALL.stream().map(DataGuideTest::section).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String section(Table table) {
        String key = table.key().stream()
                .map(field -> "`" + field.name() + "`" + (field.headingRequired() ? "" : " (may be blank)"))
                .collect(Collectors.joining(", "));
        String rows = table.fields().stream().map(DataGuideTest::row).collect(Collectors.joining());
        return String.join(
                "\n",
                "## " + table.name(),
                "",
                "- Grain: " + table.grain(),
                "- Key: " + key + (keyless(table) ? "; rows without it are kept, equal ones too" : ""),
                "- " + (table.required() ? "Required: without it nothing can be said" : "Optional"),
                "- Unlocks: " + table.unlocks(),
                "",
                "| column | type | required | allowed | meaning |",
                "|---|---|---|---|---|",
                rows);
    }

    private static boolean keyless(Table table) {
        return table.key().stream().noneMatch(Field::headingRequired);
    }

    private static String row(Field field) {
        String required = switch (field.need()) {
            case REQUIRED -> "yes";
            case BLANK_ALLOWED -> "heading; value may be blank";
            case OPTIONAL -> "no";
        };
        String allowed = field.references().isEmpty()
                ? field.allowed().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "))
                : "an id in `" + field.references() + "`";
        return "| "
                + String.join(" | ", "`" + field.name() + "`", words(field.type()), required, allowed, field.meaning())
                + " |\n";
    }

    private static String words(Type type) {
        return switch (type) {
            case TEXT -> "text";
            case DATE -> "date";
            case MONEY -> "amount";
            case CURRENCY -> "currency";
            case PERCENT -> "percentage";
            case FRACTION -> "share";
            case RATE -> "rate";
            case NUMBER -> "number";
            case CHOICE -> "choice";
            case FLAG -> "yes or no";
        };
    }
}
