package org.secondment.roi.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Tables;

class FileEncodingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String HEADING = "employee_id,display_name,start_date,leave_date,grade\n";

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë           | UTF-8        | UTF-8, detected",
                "Zoë O’Hara – € | windows-1252 | windows-1252, detected",
                "Zoë           | windows-1252 | windows-1252, detected, the same as ISO-8859-1",
                "Zoë           | UTF-16LE     | UTF-16LE, detected",
                "Zoë           | UTF-16BE     | UTF-16BE, detected"
            })
    void theEncodingIsFoundOut(String name, String charset, String words) {
        inputs.with("people.csv", (HEADING + person(name)).getBytes(Charset.forName(charset)));

        assertThat(name()).isEqualTo(name);
        assertThat(source().encoding()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysWhatFollows(String charset) {
        inputs.with("people.csv", ("\uFEFF" + HEADING + person("Zoë")).getBytes(Charset.forName(charset)));

        assertThat(name()).isEqualTo("Zoë");
        assertThat(source().encoding()).isEqualTo(charset + " (BOM), detected");
    }

    @ParameterizedTest
    @CsvSource({
        "auto, UTF-16LE, 'UTF-16LE, detected'",
        "utf-16, UTF-16LE, 'UTF-16LE, declared'",
        "utf-16, UTF-16BE, 'UTF-16BE, declared'",
        "utf-16be, UTF-16BE, 'UTF-16BE, declared'"
    })
    void unicodeTextWithTabsIsReadByAMapping(String encoding, String charset, String words) {
        inputs.with("people.csv", (HEADING + person("Zoë")).replace(',', '\t').getBytes(Charset.forName(charset)))
                .withMapping("people.yaml", people("{encoding: " + encoding + ", delimiter: tab}"));

        assertThat(name()).isEqualTo("Zoë");
        assertThat(source().encoding()).isEqualTo(words);
    }

    @Test
    void aByteThatNeitherEncodingHasIsDoubtful() {
        inputs.with("people.csv", (HEADING + person("M\u0081ller")).getBytes(ISO_8859_1));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "people.csv:2 | display_name is 'M\uFFFDller' if read as windows-1252, but it is doubtful"
                                + " whether the file is UTF-8 or windows-1252, as it is neither, or both in part; export it again"
                                + " as UTF-8, or name what it is: format: {encoding: windows-1252} (or iso-8859-1) in a mapping"
                                + " file");
    }

    @Test
    void utf8WithADamagedCharacterIsNotTakenForWindows1252() {
        byte[] text = (HEADING + person("Zoë").repeat(8) + person("M\u0001ller")).getBytes(UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == 1 ? (byte) 0xC3 : text[i];
        }
        inputs.with("people.csv", text);

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .startsWith("people.csv:10 | display_name is 'MÃller' if read as windows-1252, but it is doubtful");
    }

    @Test
    void anAccidentalCharacterOfUtf8AmongManyOthersIsNoDoubt() {
        inputs.with("people.csv", (HEADING + person("CAFÉ’S") + person("Zoë").repeat(20)).getBytes(WINDOWS_1252));

        assertThat(name()).isEqualTo("CAFÉ’S");
    }

    @Test
    void damageBehindAMarkIsNotGuessedAt() {
        byte[] text = ("\uFEFF" + HEADING + person("M\u0001ller")).getBytes(UTF_8);
        text[text.length - 25] = (byte) 0xFC;
        inputs.with("people.csv", text);

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .contains("the file begins with the mark of UTF-8, which this is not; export it again");
    }

    @Test
    void anEncodingThatIsNamedMustBeTheRightOne() {
        inputs.with("people.csv", (HEADING + person("Zoë")).getBytes(ISO_8859_1))
                .withMapping("people.yaml", people("{encoding: utf-8}"));
        assertThat(Refusals.of(inputs::exports))
                .containsExactly("people.csv:2 | display_name is 'Zoë' if read as windows-1252, but it is not UTF-8;"
                        + " correct format: {encoding: ...} in people.yaml");

        inputs.with("people.csv", (HEADING + person("Zoë")).getBytes(UTF_16LE));
        assertThat(Refusals.of(inputs::exports))
                .containsExactly("people.csv | the file is written in UTF-16LE, not in utf-8; write format: {encoding:"
                        + " auto} in people.yaml");

        inputs.with("people.csv", (HEADING + person("Zoë")).getBytes(UTF_16BE))
                .withMapping("people.yaml", people("{encoding: utf-16le}"));
        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .contains("written in UTF-16BE, not in utf-16le");

        inputs.with("people.csv", ("\uFEFF" + HEADING + person("Zoë")).getBytes(UTF_8))
                .withMapping("people.yaml", people("{encoding: windows-1252}"));
        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .contains("written in UTF-8, not in windows-1252");
    }

    @Test
    void iso88591ReadsWhatItIsToldToRead() {
        inputs.with("people.csv", (HEADING + person("M\u0081ller")).getBytes(ISO_8859_1))
                .withMapping("people.yaml", people("{encoding: iso-8859-1}"));

        assertThat(name()).isEqualTo("M\u0081ller");
        assertThat(source().encoding()).isEqualTo("ISO-8859-1, declared");
    }

    @Test
    void aValueOfAColumnThatIsNotReadIsNotShownEither() {
        inputs.with(
                "people.csv",
                Inputs.PEOPLE
                        .replace("grade\n", "grade,notes\n")
                        .replace("associate\n", "associate,\u0081ber\n")
                        .getBytes(ISO_8859_1));

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .startsWith("people.csv:2 | notes is '(a column that is not read)'")
                .doesNotContain("ber'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2,M1,\0\0\0\0,1,GBP\n", "\0\0\0\n", "\0"})
    void nulBytesThatFitNeitherOrderAreRefused(String line) {
        inputs.with("bills.csv", Inputs.BILLS + line);

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("bills.csv:3 | the file holds NUL bytes, so it is not text (a workbook, or damaged);"
                        + " export it again as CSV, or, if it is UTF-16, write format: {encoding: utf-16le} or {encoding:"
                        + " utf-16be} in a mapping file");
    }

    private Source source() {
        return Inputs.of(inputs.exports(), Tables.PEOPLE).get(0);
    }

    private String name() {
        return Collected.of(source()).facts().get(0).text(Tables.PEOPLE.slot("display_name"));
    }

    private static String person(String name) {
        return "E1," + name + ",2020-01-01,,associate\n";
    }

    private static String people(String format) {
        return "table: people\nsource: {files: people.csv}\nformat: " + format + "\ncolumns:\n  employee_id: {}\n"
                + "  display_name: {}\n  start_date: {}\n  leave_date: {}\n  grade: {}\n";
    }
}
