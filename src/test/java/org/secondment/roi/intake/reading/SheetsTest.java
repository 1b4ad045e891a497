package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Collected;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.Inputs;
import org.secondment.roi.intake.Refusals;
import org.secondment.roi.intake.Workbooks;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

/** Several sheets of one workbook, and workbooks without a mapping. */
class SheetsTest {

    private static final String PEOPLE = """
            table: people
            source: {files: "hr*.xlsx", sheet: people}
            columns:
              employee_id: {from: Id}
              start_date: {from: Hired}
              leave_date: {from: Left}
              grade: {from: Grade}
            """;
    private static final String JOBS = """
            table: job_history
            source: {files: "hr*.xlsx", sheet: Jobs}
            columns:
              employee_id: {from: Id}
              effective_from: {from: From}
              grade: {from: Grade}
            """;

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aWorkbookOfTheHrSystem() {
        inputs = Inputs.in(temp)
                .without("people.csv")
                .with("hr.xlsx", Workbooks.of(SheetsTest::hr))
                .withMapping("people.yaml", PEOPLE)
                .withMapping("jobs.yaml", JOBS);
    }

    @Test
    void twoMappingFilesReadTwoSheetsOfOneWorkbook() {
        Exports exports = inputs.exports();

        assertThat(Collected.of(exports, Tables.PEOPLE).values(Tables.PEOPLE, "employee_id", "grade"))
                .containsExactly("2 ACCEPTED | E1 | associate", "3 REJECTED |  | ");
        assertThat(Collected.of(exports, Tables.JOB_HISTORY).values(Tables.JOB_HISTORY, "employee_id", "grade"))
                .containsExactly("2 ACCEPTED | E1 | trainee");
        assertThat(Collected.of(exports, Tables.PEOPLE).problems())
                .containsExactly("hr.xlsx/people:3 | Hired is 'soon'; expected a date such as 2024-02-01");
        assertThat(exports.sources())
                .extracting(source -> source.table() + " " + source.name() + " " + source.encoding())
                .contains("people hr.xlsx/people xlsx, sheet 'People'", "job_history hr.xlsx/Jobs xlsx, sheet 'Jobs'");
    }

    @Test
    void twoSheetsMayGiveOneTable() {
        inputs.withMapping("jobs.yaml", PEOPLE.replace("sheet: people", "sheet: \"People 2023\""));

        assertThat(Inputs.of(inputs.exports(), Tables.PEOPLE))
                .extracting(Source::name)
                .containsExactly("hr.xlsx/People 2023", "hr.xlsx/people");
        assertThat(Collected.of(inputs.exports(), Tables.PEOPLE).facts())
                .extracting(Object::toString)
                .containsExactly("hr.xlsx/People 2023:2", "hr.xlsx/people:2");
    }

    @Test
    void theSameWorkbookTwiceIsReadOnceForEachSheet() {
        inputs.with("hr2.xlsx", Workbooks.of(SheetsTest::hr));

        assertThat(inputs.exports().sources().stream().filter(Source::isDuplicate))
                .extracting(source -> source.name() + " as " + source.duplicateOf())
                .containsExactly("hr2.xlsx/people as hr.xlsx/people", "hr2.xlsx/Jobs as hr.xlsx/Jobs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "sheet: Jobs ~ sheet: PEOPLE ~ hr.xlsx | the mappings jobs.yaml and people.yaml both read this file; narrow"
                        + " their source.files, or name another sheet in each (source: {sheet: ...})",
                "', sheet: Jobs' ~ '' ~ hr.xlsx | the mappings jobs.yaml and people.yaml both read this file; narrow their"
                        + " source.files, or name another sheet in each (source: {sheet: ...})",
                "sheet: Jobs ~ sheet: 3 ~ hr.xlsx/3:1 | no heading 'From'"
            })
    void whereItIsNotCertainThatTheSheetsDifferTheyAreRefused(String sheet, String other, String refusal) {
        inputs.withMapping("jobs.yaml", JOBS.replace(sheet, other));

        assertThat(Refusals.of(inputs::exports))
                .anySatisfy(one -> assertThat(one).startsWith(refusal));
    }

    @Test
    void aSheetByNameAndTheSameByNumberAreNotTwo() {
        inputs.withMapping("jobs.yaml", PEOPLE.replace("sheet: people", "sheet: 1"));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "hr.xlsx/people | is the same sheet as hr.xlsx/1 for the mapping jobs.yaml; name another"
                                + " sheet in people.yaml");
    }

    @Test
    void aSheetOfAFileThatIsNoWorkbookIsRefused() {
        inputs.with("hr.xlsx", "Id,Hired,Left,Grade,From\n");

        assertThat(Refusals.of(inputs::exports))
                .contains("hr.xlsx/Jobs | the mapping asks for the sheet 'Jobs', but the file is no workbook; take"
                        + " source.sheet out of jobs.yaml, or deliver the workbook");
    }

    @Test
    void aWorkbookWithTheHeadingsOfItsTableNeedsNoMapping() {
        inputs.without("hr.xlsx").without("bills.csv").with("people.csv", Inputs.PEOPLE);
        inputs.with("Bills 2024.xlsx", Workbooks.bills(workbook -> {
            workbook.createSheet("Sheet2");
            Workbooks.row(workbook.createSheet("Sheet3"), 0);
        }));

        Exports exports = inputs.exports();

        assertThat(Collected.of(exports, Tables.BILLS).values(Tables.BILLS, "bill_id", "bill_date", "fees_net"))
                .containsExactly("2 ACCEPTED | B1 | 2024-02-01 | 1234.500");
        assertThat(exports.notices()).extracting(Problem::rule).containsOnly("mapping-without-file");
    }

    @Test
    void aWorkbookOfSeveralFilledSheetsNeedsAMapping() {
        inputs.with("bills.xlsx", Workbooks.bills(workbook -> Workbooks.row(workbook.createSheet("Notes"), 0, "a")));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("bills.xlsx | it is not certain which sheet is meant; the workbook has 'Register',"
                        + " 'Notes'; write source: {sheet: \"Register\"} in a mapping file");
    }

    private static void hr(XSSFWorkbook workbook) {
        var people = workbook.createSheet("People");
        Workbooks.row(people, 0, "Id", "Hired", "Left", "Grade");
        Workbooks.row(people, 1, "E1", LocalDate.of(2020, 1, 2), "", "associate");
        Workbooks.row(people, 2, "E2", "soon", "", "associate");
        var jobs = workbook.createSheet("Jobs");
        Workbooks.row(jobs, 0, "Id", "From", "Grade");
        Workbooks.row(jobs, 1, "E1", LocalDate.of(2019, 1, 2), "trainee");
        var past = workbook.createSheet("People 2023");
        Workbooks.row(past, 0, "Id", "Hired", "Left", "Grade");
        Workbooks.row(past, 1, "E1", LocalDate.of(2020, 1, 2), "", "trainee");
    }
}
