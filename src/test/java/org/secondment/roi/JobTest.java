package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.publish.Lock;
import org.secondment.roi.publish.Locked;
import org.secondment.roi.report.Findings;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.testing.SharedSpark;

/** Whole runs of a tiny firm, of which two bills and a receipt are rejected. */
@ExtendWith(SharedSpark.class)
class JobTest {

    private static final String PERIOD = "2025-Q4";
    private static final Map<String, String> LENIENT =
            Map.of("inputs.max_rejected_rows_pct", "100", "inputs.max_rejected_money_pct", "100", "packs", "[ops]");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path settings = Path.of("");

    /** The session is there before a job asks for it. */
    @BeforeEach
    void aTinyFirm(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        settings = TinyFirm.write(folder);
    }

    @Test
    void aRunIsPublishedAndTheSameRunAgainOnlyIfForced() throws IOException {
        Path first = job(LENIENT).run(Job.Repeat.SKIP);
        assertThat(first.resolve("ops/ops.xlsx")).isNotEmptyFile();
        assertThat(first.resolve("board")).doesNotExist();
        assertThat(said()).doesNotContain("Nothing to do");

        assertThat(job(LENIENT).run(Job.Repeat.SKIP)).isEqualTo(first);
        assertThat(said()).contains("Nothing to do");

        assertThat(job(LENIENT).run(Job.Repeat.FORCE)).isEqualTo(first);
        assertThat(said()).doesNotContain("Nothing to do").contains("The same files stand in");
    }

    @Test
    void theListOfRejectedRowsStandsInThePublishedRunAndNowhereElse() throws IOException {
        Path run = job(LENIENT).run(Job.Repeat.SKIP);

        assertThat(Files.readString(run.resolve("restricted/rejected_rows.csv")))
                .contains("rejected,bills.csv,24,orphan-key,matter_id,M99,");
        assertThat(restricted()).isEmpty();
    }

    @Test
    void aRunThatIsLockedOutLeavesNoList() throws IOException {
        try (Lock held = Lock.take(folder.resolve("reports"), PERIOD)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> job(LENIENT).run(Job.Repeat.SKIP)).isInstanceOf(Locked.class);
        }

        assertThat(restricted()).isEmpty();
    }

    @Test
    void aRefusedRunLeavesItsListWhereItSays() throws IOException {
        assertThatThrownBy(() -> job(Map.of()).run(Job.Repeat.SKIP))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("bills | 2 of 24 records were rejected")
                .satisfies(refused -> {
                    assertThat(restricted()).hasSize(1);
                    assertThat(refused).hasMessageContaining(restricted().get(0) + " | every rejected record");
                    assertThat(Files.readString(restricted().get(0))).contains("rejected,bills.csv,24,");
                });
    }

    @Test
    void aRefusedCheckShowsTheFirstRecordsOfEachReason() {
        assertThatThrownBy(() -> job(Map.of()).check())
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("bills.csv:24 | matter_id is 'M99', which no accepted row of matters has")
                .hasMessageContaining("bills | 2 of 24 records were rejected");
        assertThatThrownBy(() -> job(Map.of()).run(Job.Repeat.SKIP)).hasMessageNotContaining("M99");
    }

    @Test
    void aRunWhosePacksNameAPersonIsNotPublished() throws IOException {
        Map<String, String> naming = new HashMap<>(LENIENT);
        naming.put("firm", "Friends of P0168");
        naming.put("privacy.exclude_ids", "[P0168]");

        assertThatThrownBy(() -> job(naming).run(Job.Repeat.SKIP))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("ops/ops.xlsx: docProps/app.xml: wrong pack: holds the id of a person: P0168");

        assertThat(folder.resolve("reports/latest")).doesNotExist();
        try (Stream<Path> runs = Files.list(folder.resolve("reports/runs").resolve(PERIOD))) {
            assertThat(runs).isEmpty();
        }
    }

    @Test
    void recordsThatShareAProblemAreAllCounted() throws IOException {
        Files.writeString(folder.resolve("time.csv"), """
                time_id,employee_id,matter_id,work_date,hours_worked,status,currency
                T1,E1,M1,2024-03-04,1,wip,GBP
                T2,E1,M99,2024-03-04,1,wip,GBP
                T3,E2,M99,2024-03-05,1,wip,GBP
                T4,E1,M99,2024-03-06,1,wip,GBP
                """);

        Reading.Checked checked = job(LENIENT).check();

        assertThat(checked.problems().rejected())
                .filteredOn(reason -> reason.file().equals("time.csv"))
                .containsExactly(new Findings.Reason("time.csv", "orphan-key", "matter_id", 3));
        assertThat(checked.accounts())
                .filteredOn(account -> account.file().equals("time.csv"))
                .extracting(Accounting::rejected)
                .containsExactly(3L);
        assertThat(said()).containsPattern("check +6 rows");
    }

    @Test
    void aCheckLeavesItsListAndPublishesNothing() throws IOException {
        Reading.Checked checked = job(LENIENT).check();

        assertThat(restricted()).containsExactly(checked.problems().file());
        assertThat(folder.resolve("reports/runs")).doesNotExist();
    }

    @Test
    void reportsOfAnotherFirmAreNotCoveredUp() {
        job(LENIENT).run(Job.Repeat.SKIP);

        assertThatThrownBy(() -> job(with("firm", "Other LLP")).run(Job.Repeat.SKIP))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("holds reports of 'Tiny LLP (invented)', and this run is of 'Other LLP'");
    }

    @Test
    void exportsThatWereCutShortDoNotCoverUpAnEarlierQuarter() {
        job(LENIENT).run(Job.Repeat.SKIP);
        Map<String, String> open = with("as_of", "");
        open.put("inputs.data_to", "");

        assertThatThrownBy(() -> job(open).run(Job.Repeat.SKIP))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("bills | they end with 2024-Q")
                .hasMessageContaining(
                        "and 2025-Q4 is published already; supply the exports whole, or say --quarter 2024-Q");
    }

    @Test
    void aRunSaysWhatItRejectedAndDidNotRead() throws IOException {
        Files.writeString(folder.resolve("recepits.csv"), "receipt_id\n");

        job(LENIENT).run(Job.Repeat.SKIP);

        assertThat(said())
                .contains("bills | 2 of 24 records were rejected and kept in restricted/rejected_rows.csv")
                .contains("recepits.csv | not read: no table of this name; did you mean receipts.csv?");
    }

    @Test
    void anOutputThatIsNoFolderOfItsOwnIsAMistakeOfSettings() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        assertThatThrownBy(() -> job(with("output", file.toString())).run(Job.Repeat.SKIP))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("taken, a file; expected a folder");
        assertThatThrownBy(() -> job(with("output", folder.toString())).run(Job.Repeat.SKIP))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("the folder of the exports; name another folder");
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> overrides = new HashMap<>(LENIENT);
        overrides.put(key, value);
        return overrides;
    }

    private Job job(Map<String, String> overrides) {
        said.reset();
        return new Job(
                Settings.of(settings, Map.of(), overrides),
                new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), true));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Files beside the runs that hold values of records. */
    private List<Path> restricted() throws IOException {
        Path beside = folder.resolve("reports/restricted");
        if (!Files.exists(beside)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(beside)) {
            return all.filter(path -> !path.equals(beside))
                    .filter(path -> !Files.isDirectory(path))
                    .sorted()
                    .toList();
        }
    }
}
