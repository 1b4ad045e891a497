package org.secondment.roi.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

class UnconfirmedTest {

    private static final String MAPPING = """
            table: people # the table
            source: {files: "hr # CONFIRM.csv"}
            columns:
              employee_id: {from: ["No. # CONFIRM: none"]}
              start_date: {from: ['It''s # CONFIRM']}
              leave_date: {from: [Client's leave#CONFIRM]}
              grade: {from: ["Grade"]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aMarkWithinAValueIsNoMark() throws IOException {
        assertThat(MappingFile.read(written(MAPPING))).hasSize(1);
    }

    @Test
    void everyUnconfirmedLineIsRefusedWithItsText() throws IOException {
        String drafted = MAPPING.replace("[\"Grade\"]}", "[\"Grade\"]} # CONFIRM: or is it Rank?")
                .replace("# the table", "#CONFIRM: perhaps job_history");
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> MappingFile.read(written(drafted)));
        assertThat(refused.problems().stream().map(Problem::toString))
                .isEqualTo(List.of(
                        "hr.yaml:1 | is not confirmed: table: people #CONFIRM: perhaps job_history; check it, then delete"
                                + " the words from # CONFIRM to the end of the line",
                        "hr.yaml:7 | is not confirmed: grade: {from: [\"Grade\"]} # CONFIRM: or is it Rank?; check it,"
                                + " then delete the words from # CONFIRM to the end of the line"));
    }

    @Test
    void aMarkWithinALongValueOrOnALineOfItsOwnCounts() throws IOException {
        String drafted = MAPPING.replace("columns:", "# CONFIRM the rest\ncolumns:")
                .replace("{from: [\"Grade\"]}", "{from: [ # CONFIRM\n    \"Grade\"]}");
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> MappingFile.read(written(drafted)));
        assertThat(refused.problems().stream().map(Problem::line)).containsExactly(3L, 8L);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("hr.yaml"), text);
    }
}
