package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class ExportsTest {

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @Test
    void theFourRequiredFilesAreEnough() {
        var exports = inputs.exports();

        assertThat(exports.sources())
                .extracting(Source::name)
                .containsExactly("people.csv", "matters.csv", "bills.csv", "secondments.csv");
        assertThat(exports.notices()).isEmpty();
        Source bills = Inputs.of(exports, Tables.BILLS).get(0);
        assertThat(bills.sha256()).isEqualTo(DigestUtils.sha256Hex(Inputs.BILLS));
        assertThat(bills.bytes()).isEqualTo(Inputs.BILLS.length());
        assertThat(bills.encoding()).isEqualTo("UTF-8, detected");
    }

    @Test
    void everyMissingTableIsNamedWithWhatItGives() {
        inputs.without("people.csv").without("bills.csv");

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "bills | no file; expected bills.csv in exports; it gives client revenue before and after, and"
                                + " comparable clients",
                        "people | no file; expected people.csv in exports; it gives retention and the pool of"
                                + " comparable colleagues");
    }

    @Test
    void aMissingFolderIsRefused() {
        assertThat(Refusals.of(() -> Exports.find(
                        temp.resolve("nowhere"), Optional.empty(), KnownFiles.in(temp, "test", Instant.EPOCH))))
                .singleElement()
                .asString()
                .startsWith("inputs | no folder ")
                .endsWith("nowhere; name the folder that holds the exports");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bills_2024.csv",
                "Bills 2024.CSV",
                "bills-q1.csv",
                "bills(1).csv",
                "bills2024.csv",
                "bills.old.csv"
            })
    void aTableMayComeInSeveralFiles(String name) {
        inputs.with(name, Inputs.BILLS.replace("B1", "B2"));

        assertThat(Inputs.of(inputs.exports(), Tables.BILLS))
                .extracting(Source::name)
                .contains("bills.csv", name)
                .hasSize(2);
    }

    @Test
    void otherFilesAreNotReadAndTheNearestNameIsGiven() {
        inputs.with("receipt.csv", "a\n")
                .with("billsx.csv", "a\n")
                .with("hours.csv", "a\n")
                .with("clients.xls", "a\n")
                .with("settings.yaml", "a: b\n")
                .with("README.md", "a\n")
                .with(".hidden.csv", "a\n")
                .with("truth.json", "{}\n")
                .with("pseudonym.key", "a\n")
                .with("old/people.csv", "a\n");

        String known = Tables.ALL.stream()
                .map(table -> table.name() + ".csv")
                .collect(Collectors.joining(", ", "known names are ", ""));
        assertThat(notices())
                .containsExactly(
                        "billsx.csv | not read: no table of this name; did you mean bills.csv?; " + known,
                        "clients.xls | not read: only .csv, .csv.gz and .xlsx files need no mapping file; save it as"
                                + " clients.csv",
                        "hours.csv | not read: no table of this name; " + known,
                        "receipt.csv | not read: no table of this name; did you mean receipts.csv?; " + known);
    }

    @Test
    void whatIsCalledLikeAnExportAndIsNoFileIsRefused() throws IOException {
        Files.createSymbolicLink(inputs.folder().resolve("bills-2026.csv"), temp.resolve("gone/bills-2026.csv"));
        Files.createDirectory(inputs.folder().resolve("receipts.csv"));
        Files.createSymbolicLink(inputs.folder().resolve("notes.txt"), temp.resolve("gone/notes.txt"));

        assertThat(Refusals.of(inputs::exports))
                .extracting(Object::toString)
                .containsExactly(
                        "bills-2026.csv | is a link that leads to no file; restore what it leads to, or remove the link",
                        "receipts.csv | is a folder; expected a file of this name, or rename the folder if it holds no"
                                + " exports");
    }

    @Test
    void whatIsNamedGzipAndIsNeitherThatNorTextIsRefused() {
        byte[] noise = new byte[200];
        new Random(7).nextBytes(noise);

        assertThat(Refusals.of(inputs.with("receipts.csv.gz", noise)::exports))
                .extracting(Object::toString)
                .containsExactly(
                        "receipts.csv.gz | ends in .gz and is neither a gzip file nor text; copy or export it again");
    }

    @Test
    void theSameBytesTwiceAreReadOnce() {
        inputs.with("bills (2).csv", Inputs.BILLS);

        var exports = inputs.exports();

        assertThat(Inputs.of(exports, Tables.BILLS)).extracting(Source::name).containsExactly("bills (2).csv");
        assertThat(exports.sources())
                .filteredOn(Source::isDuplicate)
                .extracting(Source::name, Source::duplicateOf)
                .containsExactly(tuple("bills.csv", "bills (2).csv"));
        assertThat(notices())
                .containsExactly("bills.csv | holds the same bytes as bills (2).csv; its rows are counted once");
    }

    @Test
    void aFileWithoutHeadingsIsRefused() {
        inputs.with("people.csv", "E1,2019-09-02,,associate\nE2,2019-09-02,,associate\n");

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "people.csv:1 | the first line is not a heading line of people; expected headings such as"
                                + " employee_id, start_date, leave_date, grade, display_name, leave_kind, joined_client_id,"
                                + " practice_area, office, fte, qualified_on");
    }

    @Test
    void everyMissingHeadingIsNamedWithTheNearest() {
        inputs.with("people.csv", "employee_id,Start Date,grade\nE1,2019-09-02,associate\n")
                .with("matters.csv", "matter_id,client_id,opened_date\nM1,C1,2023-01-09\n");

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "matters.csv:1 | no heading 'practice_area'; the headings are matter_id, client_id, opened_date;"
                                + " rename it, or name it in a mapping file",
                        "people.csv:1 | no heading 'leave_date'; the headings are employee_id, Start Date, grade; rename"
                                + " it, or name it in a mapping file",
                        "people.csv:1 | no heading 'start_date'; the nearest is 'Start Date'; rename it, or name it in a"
                                + " mapping file");
    }

    @Test
    void twoHeadingsForOneFieldAreRefused() {
        inputs.with(
                "people.csv", "employee_id,start_date,leave_date,grade,*Grade \nE1,2019-09-02,,associate,partner\n");

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "people.csv:1 | the headings 'grade' (column 4) and '*Grade' (column 5) all mean grade;"
                                + " keep one of them");
    }

    @Test
    void columnsWithoutAFieldAreNamedAndNotRead() {
        inputs.with(
                "people.csv",
                "employee_id,start_date,leave_date,grade,ofice,Date of Birth,Team\nE1,2019-09-02,,x,London,1990-01-01,9\n");

        assertThat(notices())
                .containsExactly(
                        "people.csv | columns never read, whatever a mapping says: 'Date of Birth'; leave them out of the"
                                + " export",
                        "people.csv | columns not read: 'ofice' (did you mean office?), 'Team'");
    }

    @Test
    void everyFileIsLookedAtBeforeTheInputIsRefused() {
        inputs.with("bills.csv", "")
                .with("people.csv", "a,b\n1,2\n")
                .with("matters.csv", "matter_id,\"x\n")
                .without("secondments.csv");

        assertThat(Refusals.of(inputs::exports)).hasSize(4);
    }

    private List<String> notices() {
        return inputs.exports().notices().stream().map(Problem::toString).toList();
    }
}
