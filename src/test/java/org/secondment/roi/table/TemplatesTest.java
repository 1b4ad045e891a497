package org.secondment.roi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.testing.Golden;

class TemplatesTest {

    private static final Path FOLDER = Path.of("data/templates");

    static List<Table> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTemplateIsTheHeadingLineOfItsTable(Table table) throws IOException {
        String headings = table.fields().stream().map(Field::name).collect(Collectors.joining(","));

        Golden.matches(FOLDER.resolve(table.name() + ".csv"), headings + "\n");
    }

    @Test
    void everyTableHasATemplateAndNoTemplateIsWithoutATable() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Tables.ALL.stream()
                            .map(table -> table.name() + ".csv")
                            .toList());
        }
    }
}
