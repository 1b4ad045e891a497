package org.secondment.roi.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Type;

class ColumnReaderTest {

    private static final Field KIND = Field.choice("kind", "", "invoice", "credit_note");

    @ParameterizedTest
    @CsvSource({
        "MONEY, 1234.50, GBP, 1234.500",
        "MONEY, -0.1, '', -0.100",
        "MONEY, 12.5000, GBP, 12.500",
        "MONEY, 12, JPY, 12.000",
        "MONEY, 12.000, JPY, 12.000",
        "MONEY, 12.345, KWD, 12.345",
        "MONEY, 000000123456789012345.00, GBP, 123456789012345.000",
        "PERCENT, 0, '', 0.0000",
        "PERCENT, 100, '', 100.0000",
        "PERCENT, 33.3333, '', 33.3333",
        "FRACTION, 0.8, '', 0.800000",
        "FRACTION, 1, '', 1.000000",
        "RATE, 0.8512, '', 0.85120000",
        "NUMBER, -12.5, '', -12.5000"
    })
    void numbersAreStoredExactly(Type type, String text, String currency, BigDecimal value) {
        assertThat(read(type, text, currency).value()).contains(value);
        assertThat(read(type, text, currency).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 1,5 | GBP | unreadable-amount | x is '1,5'; expected an amount such as 1234.50",
                "MONEY | 10.005 | GBP | too-many-decimals | x is '10.005'; GBP has at most 2 decimals; amounts are never rounded, so write it exactly",
                "MONEY | 1.5 | JPY | too-many-decimals | x is '1.5'; JPY has no decimals; amounts are never rounded, so write it exactly",
                "MONEY | 1.005 | '' | too-many-decimals | x is '1.005'; an amount without currency has at most 2 decimals; amounts are never rounded, so write it exactly",
                "MONEY | 1234567890123456 | GBP | too-large | x is '1234567890123456'; expected at most 15 digits before the decimal mark",
                "PERCENT | 100.01 | '' | out-of-range | x is '100.01'; expected a percentage from 0 to 100, such as 12.5",
                "PERCENT | -1 | '' | out-of-range | x is '-1'; expected a percentage from 0 to 100, such as 12.5",
                "PERCENT | 12% | '' | unreadable-number | x is '12%'; expected a percentage from 0 to 100, such as 12.5",
                "PERCENT | 1.00001 | '' | too-many-decimals | x is '1.00001'; expected at most 4 decimals; numbers are never rounded, so write it exactly",
                "FRACTION | 1.2 | '' | out-of-range | x is '1.2'; expected a number from 0 to 1, such as 0.8",
                "RATE | 0 | '' | out-of-range | x is '0'; expected a rate above 0, such as 0.8512",
                "NUMBER | 1e3 | '' | unreadable-number | x is '1e3'; expected a number such as 12.5; a spreadsheet such as Excel shortened the number and may have lost digits: export it again with all of them, or, if it is exact, write format: {scientific: true} in a mapping file",
                "DATE | 31/02/2024 | '' | unreadable-date | x is '31/02/2024'; expected a date such as 2024-02-01",
                "DATE | 1776-07-04 | '' | out-of-range | x is '1776-07-04'; expected a date from 1900 to 2199",
                "DATE | 9999-12-31 | '' | out-of-range | x is '9999-12-31'; expected a date from 1900 to 2199",
                "CURRENCY | gbp | '' | unknown-currency | x is 'gbp'; expected a three-letter ISO 4217 currency code such as GBP",
                "CURRENCY | XXX | '' | unknown-currency | x is 'XXX'; expected a three-letter ISO 4217 currency code such as GBP",
                "CURRENCY | £ | '' | unknown-currency | x is '£'; expected a three-letter ISO 4217 currency code such as GBP",
                "FLAG | y | '' | unknown-word | x is 'y'; expected Y or N; did you mean 'Y'?",
                "FLAG | true | '' | unknown-word | x is 'true'; expected Y or N",
                "TEXT | M\uFFFDller | '' | damaged-text | x is 'M\uFFFDller'; a character was lost before this file was written; export it again as UTF-8"
            })
    void whatCannotBeReadIsSaidInOneSentence(Type type, String text, String currency, String rule, String message) {
        assertThat(read(type, text, currency).value()).isEmpty();
        assertThat(read(type, text, currency).fault()).contains(new Fault(rule, "x", text, message));
    }

    @Test
    void wordsAreExactAndTheNearestIsNamed() {
        assertThat(canonical(KIND, "invoice").value()).contains("invoice");
        assertThat(canonical(KIND, "Invoice").fault().map(Fault::message))
                .contains("kind is 'Invoice'; expected one of invoice, credit_note; did you mean 'invoice'?");
    }

    @Test
    void datesFlagsTextAndCurrenciesAreRead() {
        assertThat(read(Type.DATE, "2024-02-29", "").value()).contains(LocalDate.of(2024, 2, 29));
        assertThat(read(Type.FLAG, "N", "").value()).contains("N");
        assertThat(read(Type.TEXT, "00123", "").value()).contains("00123");
        assertThat(read(Type.CURRENCY, "EUR", "").value()).contains("EUR");
    }

    @ParameterizedTest
    @CsvSource({"' E1 '", "'\u00A0E1\u00A0'", "'\tE1'", "'\u2007E1\u202F'", "'\uFEFFE1'"})
    void blanksAroundAValueDoNotCount(String text) {
        assertThat(read(Type.TEXT, text, "").value()).contains("E1");
    }

    @Test
    void aBlankIsMissingOnlyWhereAValueIsRequired() {
        Field grade = Field.of("grade", Type.TEXT, "");

        assertThat(canonical(grade.required(), " \u00A0").fault())
                .contains(new Fault("missing-value", "grade", "", "grade is blank; expected a value"));
        assertThat(canonical(grade.blankAllowed(), "")).isEqualTo(Read.BLANK);
        assertThat(canonical(grade, "")).isEqualTo(Read.BLANK);
    }

    @Test
    void twoPatternsThatDisagreeMakeADateAmbiguous() {
        var notation = new Notation('.', "", "-", List.of(), List.of("dd/MM/yyyy", "MM/dd/yyyy"));
        var reader = new ColumnReader(
                Field.of("bill_date", Type.DATE, ""),
                new Column("bill_date", 0, "Bill Date", "", Map.of()),
                new Format("auto", ',', notation, List.of()));

        assertThat(reader.read(record("03/04/2024"), "").fault().map(Fault::message))
                .contains("Bill Date is '03/04/2024'; the mapping's patterns dd/MM/yyyy and MM/dd/yyyy read it as"
                        + " 2024-04-03 and 2024-03-04; keep one of them");
        assertThat(reader.read(record("13/04/2024"), "").value()).contains(LocalDate.of(2024, 4, 13));
    }

    @Test
    void wordsOfTheFileBecomeCanonicalWordsInTheirOrder() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("CN", "credit_note");
        words.put("^INV-", "invoice");
        words.put("^CN", "invoice");
        var reader = new ColumnReader(
                KIND,
                new Column("kind", 0, "Type", "invoice", words),
                new Format("auto", ',', mapped(), List.of("n/a")));

        assertThat(reader.read(record("CN"), "").value()).contains("credit_note");
        assertThat(reader.read(record("CN7"), "").value()).contains("invoice");
        assertThat(reader.read(record("INV-1"), "").value()).contains("invoice");
        assertThat(reader.read(record("n/a"), "").value())
                .as("the default of blanks")
                .contains("invoice");
        assertThat(reader.read(record("XINV-1"), "").fault().map(Fault::message))
                .contains("Type is 'XINV-1'; the mapping knows CN, ^INV-, ^CN; add it under columns.kind.values");
    }

    private static Notation mapped() {
        return new Notation(',', ".", Notation.ANY_MINUS, List.of(), List.of());
    }

    private static Read read(Type type, String text, String currency) {
        return ColumnReader.canonical(Field.of("x", type, "")).read(record(text), currency);
    }

    private static Read canonical(Field field, String text) {
        return ColumnReader.canonical(field).read(record(text), "");
    }

    private static FileRecord record(String text) {
        return new FileRecord(2, List.of(text));
    }
}
