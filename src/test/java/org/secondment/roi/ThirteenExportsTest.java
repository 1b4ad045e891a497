package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.testing.ByHand;
import org.secondment.roi.testing.Leavings;
import org.secondment.roi.testing.SharedSpark;

/** The whole job on a firm whose thirteen exports come from different systems; its README works the answers out. */
@ExtendWith(SharedSpark.class)
@TestInstance(Lifecycle.PER_CLASS)
class ThirteenExportsTest {

    private static final Path FIRM = Path.of("src/test/resources/org/secondment/roi/thirteen");
    private static final ByHand BY_HAND = new ByHand(FIRM.resolve("README.md"));
    private static final String NARRATIVE = "MARKERNARRATIVE7Q";
    private static final String BIRTH = "MARKERBORN3K";

    private final String settings = FIRM.resolve("settings.yaml").toString();
    private final Path folder;
    private final Path out;
    private final String printed;
    private final Path ops;

    /** The session is there before the job asks for it. */
    ThirteenExportsTest(@TempDir Path folder, SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        this.folder = folder;
        this.out = folder.resolve("out");
        this.printed = printed(Exit.PUBLISHED, "run", "--config", settings, "--out", out.toString())
                + printed(Exit.PUBLISHED, "check", "--config", settings, "--out", out.toString());
        this.ops = Path.of(printed.lines()
                        .filter(line -> line.startsWith(out.toString()))
                        .findFirst()
                        .orElseThrow())
                .resolve("ops/tables");
    }

    @Test
    void thereAreThirteenExports() throws IOException {
        try (Stream<Path> exports = Files.list(FIRM.resolve("exports"))) {
            assertThat(exports).hasSize(13);
        }
    }

    @Test
    void everyRowOfEveryFileMeetsTheVerdictWorkedByHand() throws IOException {
        List<List<String>> accounts = records(ops.resolve("accounting.csv")).stream()
                .map(account -> Stream.of(
                                "file",
                                "table",
                                "scanned",
                                "accepted",
                                "rejected",
                                "dropped",
                                "duplicates",
                                "amount_written",
                                "amount_not_accepted")
                        .map(account::get)
                        .toList())
                .toList();

        assertThat(accounts).hasSize(16).containsExactlyElementsOf(BY_HAND.rows("accounting"));
    }

    @Test
    void rowsAreDroppedByTheRulesNamed() throws IOException {
        List<List<String>> dropped = records(ops.resolve("dropped_rows.csv")).stream()
                .map(CSVRecord::toList)
                .toList();

        assertThat(dropped)
                .hasSize(24)
                .containsExactlyInAnyOrderElementsOf(BY_HAND.rows("dropped").stream()
                        .map(row -> row.subList(0, 4))
                        .toList());
    }

    @Test
    void rejectedAndKeptRowsAreListedWithWhatIsWrong() throws IOException {
        assertThat(Files.readAllLines(ops.resolve("rejected_rows.csv")))
                .containsExactly(
                        "outcome,file,rule,heading,rows",
                        "rejected,aderant_tbm_clmat_part.txt,orphan-key,employee_id,1",
                        "rejected,ledes_us_2022-2024.txt,ragged-row,,1",
                        "rejected,zahlungseingaenge_frankfurt.csv,orphan-key,bill_id,1",
                        "kept,clio_matters.csv,orphan-reference,responsible_id,1");
        assertThat(printed)
                .contains("employee_id is '4999'", "bill_id is '45014'")
                .contains("US-2325 (1200 against 1250)");
    }

    @Test
    void theFiguresAreThoseWorkedByHandToThePenny() throws IOException {
        assertThat(Files.readAllLines(ops.resolve("../../restricted/tables/before_after.csv")))
                .hasSize(28)
                .containsExactlyElementsOf(csv("answers"));
    }

    @Test
    void whatTheDollarMovedIsExchangeAndNoWriteOff() throws IOException {
        assertThat(Files.readAllLines(ops.resolve("../../board/tables/other_currencies.csv")))
                .hasSize(2)
                .containsExactlyElementsOf(csv("currencies"));
    }

    private static List<String> csv(String mark) throws IOException {
        return BY_HAND.text(mark).lines().filter(line -> line.contains(",")).toList();
    }

    @Test
    void theHostSideIdOfASecondeeIsNobodyWhoLeft(SparkSession spark) {
        PipelineRun run = PipelineRun.of(spark, Path.of(settings), folder.resolve("work"));

        assertThat(run.figures(Measure.LEFT))
                .containsExactly(
                        "S-001 before - during 0 after 0 change 0 others 3 0.000000",
                        "S-002 before - during 0 after 0 change 0 others 3 0.333333",
                        "S-003 before - during 0 after - change - others 0 -");
    }

    @Test
    void aBillThatWasChangedIsFoundOutByThePrintedTotal(@TempDir Path other) throws IOException {
        FileUtils.copyDirectory(FIRM.toFile(), other.toFile());
        Path register = other.resolve("exports/bill_register_london.csv");
        Charset written = Charset.forName("windows-1252");
        String changed = Files.readString(register, written).replace("£1,250.00", "£1,251.00");
        Files.writeString(register, changed, written);

        assertThat(printed(
                        Exit.INPUT_REFUSED,
                        "check",
                        "--config",
                        other.resolve("settings.yaml").toString(),
                        "--out",
                        other.resolve("out").toString()))
                .contains("the control total of 'Fees (ex VAT)' is 37573.50, but its distinct rows add up to 37574.50");
    }

    @Test
    void neitherNarrativesNorDatesOfBirthAreLeftAnywhere() throws IOException {
        assertThat(Leavings.holding(out, NARRATIVE)).isEmpty();
        assertThat(Leavings.holding(out, BIRTH)).isEmpty();
        assertThat(printed)
                .contains("columns not read: 'Matter Description'", "never read", "'Date of Birth'")
                .doesNotContain(NARRATIVE, BIRTH);
    }

    @Test
    void whatIsLookedForWouldBeFound() throws IOException {
        assertThat(Leavings.holding(FIRM.resolve("exports"), NARRATIVE))
                .containsExactly(
                        "agreements.xlsx!xl/worksheets/sheet1.xml",
                        "agreements.xlsx!xl/worksheets/sheet2.xml",
                        "bill_register_london.csv",
                        "clio_matters.csv",
                        "ledes_us_2022-2024.txt",
                        "quickbooks_edinburgh.zip!2023-01 to 2023-12.csv",
                        "quickbooks_edinburgh.zip!2023-12 to 2025-06.csv",
                        "salesforce_accounts_report.csv",
                        "secondment register.txt",
                        "zahlungseingaenge_frankfurt.csv");
        assertThat(Leavings.holding(FIRM.resolve("exports"), BIRTH))
                .containsExactly("bamboohr_employees.csv", "secondment register.txt");
        assertThat(Leavings.holding(FIRM.resolve("exports"), "2022-03-31")).containsExactly("fx_rates.csv.gz!");
        assertThat(Leavings.holding(out, "US-2318")).anyMatch(name -> name.matches(".*/bills/.*/facts-0.parquet!"));
        assertThat(Leavings.holding(out, "Kestrel Energy Inc.")).anyMatch(name -> name.matches(".*/board.xlsx!xl/.*"));
    }

    /** What a command prints, on both streams. */
    private static String printed(Exit expected, String... command) {
        PrintStream standard = System.out;
        PrintStream error = System.err;
        var all = new ByteArrayOutputStream();
        var both = new PrintStream(all, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            assertThat(Main.execute(command)).isEqualTo(expected.code());
        } finally {
            System.setOut(standard);
            System.setErr(error);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        }
    }
}
