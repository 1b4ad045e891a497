package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.publish.Manifest;
import org.secondment.roi.testing.SharedSpark;

/** A tiny firm's run of a quarter after that of the quarter before. */
@ExtendWith(SharedSpark.class)
class TwoQuartersTest {

    private static final Map<String, String> LENIENT =
            Map.of("inputs.max_rejected_rows_pct", "100", "inputs.max_rejected_money_pct", "100", "packs", "[board]");
    private static final Map<String, String> EARLIER = Map.of("as_of", "2025-09-30");

    @TempDir
    private Path folder;

    private Path settings = Path.of("");

    /** The session is there before a job asks for it. */
    @BeforeEach
    void aTinyFirm(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        settings = TinyFirm.write(folder);
    }

    @Test
    void theSecondQuarterShowsTheFirstAndWhatCameLate() throws IOException {
        Path first = run(EARLIER);
        assertThat(table(first, "since_last_quarter")).isEmpty();

        Path bills = folder.resolve("bills.csv");
        Files.writeString(
                bills,
                Files.readString(bills)
                        + "B30,M1,2024-08-20,500.00,GBP,invoice\nB31,M5,2025-11-03,80.00,GBP,invoice\n"
                        + "B32,M6,2025-11-04,81.00,GBP,invoice\n");
        Path second = run(Map.of("min_group", "6"));

        assertThat(table(second, "rows_since_last_quarter")).containsExactly("bills,2,1,0");
        assertThat(table(second, "since_last_quarter"))
                .anySatisfy(line -> assertThat(line).startsWith("1,Secondments finished,2,2,0,unchanged"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("12,\"Records accepted")
                        .contains("new data (bills +2)")
                        .contains("late data (bills +1)")
                        .contains("changed settings: min_group")
                        .contains("a later as-of day"));
        Manifest manifest = Manifest.read(second);
        assertThat(manifest.previous()).isEqualTo(Manifest.read(first).runId());
        assertThat(manifest.inputs())
                .extracting(input -> input.path())
                .contains("runs/2025-Q3/" + first.getFileName() + "/manifest.json");
    }

    @Test
    void anotherRunOfTheEarlierQuarterMakesThisAnotherRunAndTheSameAgainDoesNot() throws IOException {
        Path alone = run(Map.of());
        run(EARLIER);
        Path after = run(Map.of());
        byte[] pages = Files.readAllBytes(after.resolve("board/board.xlsx"));

        assertThat(after.getFileName()).isNotEqualTo(alone.getFileName());
        assertThat(run(Map.of())).as("nothing is to be done").isEqualTo(after);
        assertThat(job(Map.of()).run(Job.Repeat.FORCE))
                .as("same input, same bytes; a run never sees its own quarter")
                .isEqualTo(after);
        assertThat(after.resolve("board/board.xlsx")).hasBinaryContent(pages);

        Map<String, String> other = new HashMap<>(EARLIER);
        other.put("min_group", "7");
        run(other);
        assertThat(run(Map.of()).getFileName()).isNotEqualTo(after.getFileName());
    }

    @Test
    void whereNothingChangedButTheDayThatIsSaid() throws IOException {
        run(EARLIER);
        Path second = run(Map.of());

        assertThat(table(second, "rows_since_last_quarter")).isEmpty();
        assertThat(table(second, "since_last_quarter"))
                .filteredOn(line -> line.startsWith("1,"))
                .allSatisfy(line -> assertThat(line).endsWith(",0,unchanged"));
    }

    private Path run(Map<String, String> overrides) {
        return job(overrides).run(Job.Repeat.SKIP);
    }

    private Job job(Map<String, String> overrides) {
        Map<String, String> all = new HashMap<>(LENIENT);
        all.putAll(overrides);
        return new Job(
                Settings.of(settings, Map.of(), all),
                new Progress(new PrintStream(OutputStream.nullOutputStream()), false));
    }

    /** Rows without the heading; none where there is no such table. */
    private static List<String> table(Path run, String name) throws IOException {
        Path file = run.resolve("board/tables/" + name + ".csv");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).toList();
        }
    }
}
