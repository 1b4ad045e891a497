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
    private static final String BEGIN = "<!-- tables: begin -->\n";
    private static final String END = "<!-- tables: end -->\n";

    @Test
    void theGuideDescribesTheTablesAsDeclared() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(BEGIN);
        int end = guide.indexOf(END);
        assertThat(begin).as("place of the marker %s", BEGIN).isNotNegative();
        assertThat(end).as("place of the marker %s", END).isGreaterThan(begin);

        Golden.matches(GUIDE, guide.substring(0, begin + BEGIN.length()) + sections() + guide.substring(end));
    }

    @Test
    void theIntroductionSaysHowEveryTypeIsWritten() throws IOException {
        String guide = Files.readString(GUIDE);
        String introduction = guide.substring(0, guide.indexOf(BEGIN));

        for (Type type : Type.values()) {
            assertThat(introduction).contains("| " + words(type) + " | " + type.written());
        }
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
                "- Key: " + (key.isEmpty() ? "none; equal rows are kept" : key),
                "- " + (table.required() ? "Required: without it nothing can be said" : "Optional"),
                "- Unlocks: " + table.unlocks(),
                "",
                "| column | type | required | allowed | meaning |",
                "|---|---|---|---|---|",
                rows);
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
