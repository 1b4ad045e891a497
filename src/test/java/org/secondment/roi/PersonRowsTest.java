package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.PersonRows.Section;
import org.secondment.roi.testing.SharedSpark;

/** What a tiny firm uses of E1 and of nobody else. */
@ExtendWith(SharedSpark.class)
class PersonRowsTest {

    @TempDir
    private Path folder;

    private PersonRows of(String employee) throws IOException {
        Settings settings = Settings.of(
                TinyFirm.write(folder),
                Map.of(),
                Map.of("inputs.max_rejected_rows_pct", "100", "inputs.max_rejected_money_pct", "100"));
        return new Job(settings, new Progress(new PrintStream(OutputStream.nullOutputStream()), false))
                .person(employee);
    }

    @Test
    void everyRowThatNamesThePersonIsWrittenAndNoOther(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        Path to = folder.resolve("export");

        PersonFiles.write(of("E1"), to);

        assertThat(Files.readAllLines(to.resolve("people.csv")))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("people.csv,2,E1,2021-01-01,");
        assertThat(Files.readAllLines(to.resolve("job_history.csv"))).hasSize(3);
        assertThat(Files.readAllLines(to.resolve("matters.csv")))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("M1");
        assertThat(Files.readString(to.resolve("index.csv")))
                .startsWith("file,table,rows,why_used\n")
                .contains("matters.csv,matters,1,names the person as originator_id\n")
                .contains("secondments.csv,secondments,1,");
        try (var files = Files.list(to)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("E2").doesNotContain("E8");
            }
        }
    }

    @Test
    void anUnknownIdNamesTheNearest(SparkSession spark) {
        assertThat(spark).isNotNull();
        assertThatThrownBy(() -> of("e9"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("no accepted row of people has the employee_id 'e9'; did you mean E9?");
    }

    @Test
    void textThatASpreadsheetWouldRunIsGuardedAndNumbersAreNot() throws IOException {
        Section section =
                new Section("people", List.of("name", "hours"), List.of(List.of("=1+1", "-2.5")), Set.of("because"));

        PersonFiles.write(new PersonRows("E1", List.of(section)), folder.resolve("export"));

        assertThat(folder.resolve("export/people.csv")).hasContent("name,hours\n'=1+1,-2.5\n");
    }

    @Test
    void tablesOfAnEarlierExportAreGone() throws IOException {
        Path to = Files.createDirectories(folder.resolve("export"));
        Files.writeString(to.resolve("bonuses.txt"), "somebody else's file");
        Files.writeString(to.resolve("compensation.csv"), "of an earlier export");

        PersonFiles.write(new PersonRows("E1", List.of()), to);

        try (var files = Files.list(to)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("README.txt", "bonuses.txt", "index.csv");
        }
    }
}
