package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Collected;
import org.secondment.roi.intake.Framed;
import org.secondment.roi.intake.Inputs;
import org.secondment.roi.intake.Refusals;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class FramedRowsTest {

    private static final String ALL = Framed.HEADER + Framed.STOP_AT + Framed.CONTROL;

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp).without("bills.csv");
    }

    @Test
    void whatStandsAroundTheRowsIsDroppedByNamedRules() {
        Collected read = read(Framed.REGISTER, ALL);

        assertThat(read.delivered()).isEqualTo(read.outcomes().size()).isEqualTo(12);
        assertThat(read.values(Tables.BILLS, "bill_id", "fees_net"))
                .filteredOn(line -> !line.contains("DROPPED"))
                .containsExactly(
                        "6 ACCEPTED | B1 | 1234.500",
                        "7 ACCEPTED | B2 | -34.500",
                        "9 REJECTED |  | ",
                        "10 ACCEPTED | B1 | 1234.500");
        assertThat(read.refused())
                .flatExtracting(one -> one.problems())
                .filteredOn(problem -> !problem.rule().equals("unreadable-date"))
                .extracting(problem -> problem.line() + " " + problem.rule())
                .containsExactly(
                        "1 title-line",
                        "2 title-line",
                        "3 title-line",
                        "5 second-heading",
                        "8 blank-line",
                        "11 control-total",
                        "12 stop-at",
                        "13 stop-at");
        assertThat(inputs.exports().notices()).isEmpty();
    }

    @Test
    void aLastLineBehindTheRowsNeedsNoEnd() {
        assertThat(read(Framed.REGISTER.strip(), ALL).outcomes()).hasSize(12);
    }

    @Test
    void aFileThatEndsWithinARowIsStillRefused() {
        with(Framed.REGISTER.substring(0, Framed.REGISTER.indexOf(",soon")), Framed.HEADER);

        assertThat(Refusals.of(() -> Collected.of(inputs.exports(), Tables.BILLS)))
                .singleElement()
                .asString()
                .startsWith("register.csv:9 | the file ends in the middle of a record (2 of 5 values");
    }

    @Test
    void aHeadingThatIsNotFoundIsRefusedWithTheNearest() {
        with(Framed.REGISTER.replace("Bill No,", "Bill Nos,"), ALL);

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("register.csv | none of the first 13 rows holds 'bill no' and 'Bill Date'; the nearest"
                        + " are 'Bill Nos' on line 4 and 'Bill Date' on line 4; correct format: {header: {find_row_with:"
                        + " [...]}} in register.yaml");
    }

    @Test
    void noMoreRowsAreLookedThroughThanAreNamed() {
        with(Framed.REGISTER, Framed.HEADER.replace("20", "3"));

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .startsWith("register.csv | none of the first 3 rows holds 'bill no' and 'Bill Date'; nothing there"
                        + " resembles them;");
    }

    @Test
    void aHeadingFarDownIsNamedByItsLine() {
        with(Framed.REGISTER.replace("Fees (ex VAT),", "Fees (ex TAX),"), Framed.HEADER);

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "register.csv:4 | no heading 'Fees (ex VAT)'; the nearest is 'Fees (ex TAX)'; add it to"
                                + " columns in register.yaml");
    }

    @Test
    void keysAreFoundAgainInAFramedFile() {
        with(Framed.REGISTER, ALL);
        Source source = Inputs.of(inputs.exports(), Tables.BILLS).get(0);
        long wanted = KeyDigest.of("B2" + KeyDigest.SEPARATOR + "M1" + KeyDigest.SEPARATOR);

        assertThat(RangeReading.rowsWithKeys(source, key -> key == wanted))
                .extracting(Object::toString)
                .containsExactly("register.csv:7");
    }

    @ParameterizedTest
    @CsvSource({"'1,300.00', ''", "'1,300.01', 0.01", "'1,299.99', -0.01", "'£ 1,300.00', ''", "'1,300.00 GBP', ''"})
    void aTotalWithinTheToleranceIsAtMostNoticed(String printed, String difference) {
        with(Framed.REGISTER.replace("1,300.00", printed), ALL);

        assertThat(inputs.exports().notices())
                .extracting(Problem::toString)
                .isEqualTo(
                        difference.isEmpty()
                                ? List.of()
                                : List.of("register.csv:11 | the control total of 'Fees (ex VAT)' is "
                                        + printed.replace(",", "")
                                        + ", but its distinct rows add up to 1300.00; the difference is " + difference
                                        + ", within the tolerance"));
    }

    @Test
    void aTotalThatDiffersByMoreIsRefusedWithBothFigures() {
        with(Framed.REGISTER.replace("1,300.00", "1,300.02"), ALL);

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "register.csv:11 | the control total of 'Fees (ex VAT)' is 1300.02, but its distinct rows"
                                + " add up to 1300.00; the difference is 0.02 and more than the tolerance of 0.01; rows are"
                                + " missing or changed: export the file again");
    }

    @Test
    void valuesThatCannotBeAddedAreCounted() {
        with(Framed.REGISTER.replace("100.00,GBP", "much,GBP"), ALL);

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .contains("add up to 1200.00; the difference is 100.00; 1 of its values cannot be read and more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Total,,, ~ Sum,,, ~ no line matches '^Total', so the control total was not found; the export may be cut off",
                "B3,M1,soon ~ Total fees,M1,soon ~ the lines 9, 11 all match '^Total', so the control total is not certain",
                "1,300.00 ~ much ~ register.csv:11 | the control total of 'Fees (ex VAT)' is 'much'; expected a number",
            })
    void aTotalThatIsNotCertainIsRefused(String part, String replacement, String sentence) {
        with(Framed.REGISTER.replace(part, replacement), ALL);

        assertThat(Refusals.of(inputs::exports)).singleElement().asString().contains(sentence);
    }

    @Test
    void theColumnOfTheTotalMustBeThere() {
        with(Framed.REGISTER, ALL.replace("column: \"Fees (ex VAT)\"", "column: Fees (ex VAT"));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("register.csv:4 | no heading 'Fees (ex VAT'; the nearest is 'Fees (ex VAT)'; correct"
                        + " format: {control_total: {column: ...}} in register.yaml");
    }

    private Collected read(String text, String format) {
        with(text, format);
        return Collected.of(inputs.exports(), Tables.BILLS);
    }

    private void with(String text, String format) {
        inputs.with("register.csv", text).withMapping("register.yaml", Framed.register("register.csv", format));
    }
}
