package org.secondment.roi.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

class MatchingTest {

    private static final Path SAMPLE = Path.of("data/sample");
    private static final int ROWS = 300;

    private final Knowledge knowledge = Knowledge.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {"bills", "receipts", "people", "matters", "clients", "secondments", "job_history", "credits"})
    void theOrderOfColumnsDoesNotMatter(String table) throws IOException {
        List<List<String>> columns = columns(table);
        Map<String, String> inOrder = matched(table, columns);
        for (int seed = 1; seed <= 5; seed++) {
            List<List<String>> shuffled = new ArrayList<>(columns);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(matched(table, shuffled)).as("seed %s", seed).isEqualTo(inOrder);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bills",
                "receipts",
                "people",
                "matters",
                "clients",
                "secondments",
                "job_history",
                "credits",
                "offers",
                "compensation",
                "secondment_costs",
                "career_goals",
                "fx_rates",
                "contact_touches",
                "id_map",
                "targets"
            })
    void headingsThatAreCalledAsTheFieldsGiveTheirTableAndColumns(String table) throws IOException {
        Sheet sheet = sheet(columns(table));
        TableGuess best = TableGuess.of(sheet, "export.csv", knowledge).get(0);
        assertThat(best.table().name()).isEqualTo(table);
        assertThat(best.matching().matches())
                .isNotEmpty()
                .allSatisfy(match -> assertThat(sheet.headings().get(match.column()))
                        .isEqualTo(words(match.field().name())));
        assertThat(best.missing()).isEmpty();
    }

    @Test
    void aColumnThatIsCalledLikeADateButHoldsNoneIsNotTaken() {
        Matching matching = matching("Bill No,Bill Date", "B1,Posted", "B2,Draft");
        assertThat(matching.match("bill_date")).isEmpty();
        assertThat(matching.objections())
                .containsExactly("'bill date' is called like bill_date, but its values are no dates");
    }

    @Test
    void aRivalHeadingAndAFewOddValuesAreDoubts() {
        Matching matching =
                matching("Bill No,Invoice No,Bill Date", "B1,I1,2024-01-31", "B2,I2,2024-02-30", "B3,I3,2024-03-01");
        assertThat(matching.match("bill_id").orElseThrow().doubts()).containsExactly("it may be 'Invoice No' as well");
        assertThat(matching.match("bill_date").orElseThrow().doubts())
                .containsExactly("1 of 3 values are no dates, the first on line 3");
    }

    @Test
    void aMisspeltHeadingIsFoundAndDoubted() {
        Match match = matching("Invoise Numbr,Bill Date", "B1,2024-01-31")
                .match("bill_id")
                .orElseThrow();
        assertThat(match.level()).isEqualTo(Match.Level.FUZZY);
        assertThat(match.doubts()).singleElement().asString().matches("(?i)fuzzy: like 'invoice.number'");
    }

    private Matching matching(String... lines) {
        List<Line> read = IntStream.range(0, lines.length)
                .mapToObj(i -> new Line("line " + (i + 1), List.of(lines[i].split(",", -1))))
                .toList();
        return Matching.of(Tables.BILLS, Sheet.of(read, new HeadingGuess(0, 1), true), knowledge);
    }

    private Map<String, String> matched(String table, List<List<String>> columns) {
        Sheet sheet = sheet(columns);
        Map<String, String> matched = new TreeMap<>();
        Matching matching = Matching.of(Tables.named(table).orElseThrow(), sheet, knowledge);
        matching.matches()
                .forEach(match ->
                        matched.put(match.field().name(), sheet.headings().get(match.column()) + match.doubts()));
        return matched;
    }

    /** Columns of the sample, headings first, called as the fields but in plain words. */
    private static List<List<String>> columns(String name) throws IOException {
        Table table = Tables.named(name).orElseThrow();
        List<String[]> rows = Files.readAllLines(SAMPLE.resolve(name + ".csv")).stream()
                .limit(ROWS)
                .filter(line -> line.indexOf('"') < 0)
                .map(line -> line.split(",", -1))
                .toList();
        return IntStream.range(0, rows.get(0).length)
                .filter(i -> table.field(rows.get(0)[i]).isPresent())
                .mapToObj(i -> {
                    List<String> column =
                            new ArrayList<>(rows.stream().map(row -> row[i]).toList());
                    column.set(0, words(column.get(0)));
                    return column;
                })
                .toList();
    }

    private static String words(String field) {
        return Character.toUpperCase(field.charAt(0)) + field.substring(1).replace('_', ' ');
    }

    private static Sheet sheet(List<List<String>> columns) {
        List<Line> lines = IntStream.range(0, columns.get(0).size())
                .mapToObj(row -> new Line(
                        "line " + (row + 1),
                        columns.stream().map(column -> column.get(row)).toList()))
                .toList();
        return Sheet.of(lines, new HeadingGuess(0, 1), true);
    }
}
