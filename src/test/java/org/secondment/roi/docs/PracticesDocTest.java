package org.secondment.roi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.practice.Practice;
import org.secondment.roi.practice.PracticeList;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/** Walks the table of the 40 statements: what it names must be there. */
class PracticesDocTest {

    private static final Path PAGE = Path.of("docs/practices.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern COLUMN = Pattern.compile("([a-z_]+)\\.([a-z_]+)(?:\\[([a-z_]+)])?");

    private record Row(int number, List<String> columns, List<String> analyses, List<String> pages) {}

    @Test
    void allFortyStatementsAreThereInOrder() throws IOException {
        assertThat(rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void everyColumnStandsInItsTable() throws IOException {
        for (Row row : rows()) {
            assertThat(row.columns())
                    .as("columns of statement %s", row.number())
                    .isNotEmpty();
            assertThat(row.columns())
                    .as("columns of statement %s", row.number())
                    .allMatch(PracticesDocTest::isColumn);
        }
    }

    @Test
    void everyAnalysisIsAPracticeOrAClass() throws IOException {
        for (Row row : rows()) {
            assertThat(row.analyses())
                    .as("analyses of statement %s", row.number())
                    .isNotEmpty();
            for (String analysis : row.analyses()) {
                assertThat(isPractice(analysis) || isCode(analysis))
                        .as("analysis '%s' of statement %s", analysis, row.number())
                        .isTrue();
            }
        }
    }

    @Test
    void everyPageIsInTheBoardsPack() throws IOException {
        List<String> pages = Pages.pack(Audience.BOARD, SmallFindings.full()).pages().stream()
                .map(Page::name)
                .toList();

        for (Row row : rows()) {
            assertThat(row.pages())
                    .as("pages of statement %s", row.number())
                    .isNotEmpty()
                    .isSubsetOf(pages);
        }
    }

    @Test
    void everyPracticeStandsInTheRowsOfItsStatementsWithTheColumnsItReads() throws IOException {
        List<Row> rows = rows();
        for (Practice practice : PracticeList.ALL) {
            for (int statement : practice.statements()) {
                Row row = rows.get(statement - 1);
                assertThat(row.columns())
                        .as("%s in statement %s", practice.id(), statement)
                        .containsAll(practice.columns());
                assertThat(row.analyses()).as("statement %s", statement).contains(practice.id());
            }
        }
    }

    @Test
    void everyPracticeReadsColumnsThatAreThere() {
        for (Practice practice : PracticeList.ALL) {
            assertThat(practice.columns()).as(practice.id()).isNotEmpty().allMatch(PracticesDocTest::isColumn);
            assertThat(practice.statements()).as(practice.id()).isNotEmpty().allMatch(n -> n >= 1 && n <= 40);
        }
        assertThat(PracticeList.ALL).extracting(Practice::id).doesNotHaveDuplicates();
    }

    private static boolean isColumn(String text) {
        MatchResult column = COLUMN.matcher(text).results().findFirst().orElseThrow();
        Field field = Tables.named(column.group(1))
                .flatMap((Table table) -> table.field(column.group(2)))
                .orElse(Field.of("", Type.TEXT, ""));
        boolean word = column.group(3) == null || field.allowed().contains(column.group(3));
        return column.group().equals(text) && field.name().equals(column.group(2)) && word;
    }

    private static boolean isPractice(String analysis) {
        return PracticeList.ALL.stream().anyMatch(practice -> practice.id().equals(analysis));
    }

    /** A class, or a class and one of the names in its source. */
    private static boolean isCode(String analysis) throws IOException {
        String[] parts = analysis.split("\\.", -1);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.endsWith(parts[0] + ".java")).toList();
            if (sources.size() != 1) {
                return false;
            }
            String source = Files.readString(sources.get(0));
            return Arrays.stream(parts)
                    .allMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                            .matcher(source)
                            .find());
        }
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> new Row(
                        Integer.parseInt(row.group(1)),
                        codes(row.group(3)),
                        codes(row.group(4)),
                        Arrays.stream(row.group(5).split(",", -1))
                                .map(String::strip)
                                .toList()))
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
