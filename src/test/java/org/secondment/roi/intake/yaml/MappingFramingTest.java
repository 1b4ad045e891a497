package org.secondment.roi.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.Framing.ControlTotal;
import org.secondment.roi.intake.mapping.Framing.Dialect;
import org.secondment.roi.intake.mapping.Framing.HeadingRows;
import org.secondment.roi.table.Problem;

class MappingFramingTest {

    @TempDir
    Path temp;

    @Test
    void everythingAroundTheRowsMayBeNamed() {
        assertThat(framing("""
                source: {sheet: " Register "}
                format:
                  header: {find_row_with: [Bill No, Bill Date], within_rows: 5, rows: 2}
                  stop_at: {first_cell_matches: "^Total"}
                  control_total: {row_matches: "^Total", column: Fees, tolerance: 0.01}
                """))
                .isEqualTo(new Framing(
                        Dialect.CSV,
                        "Register",
                        new HeadingRows(List.of("Bill No", "Bill Date"), 5, 2),
                        "^Total",
                        new ControlTotal("^Total", "Fees", new BigDecimal("0.01"))));
    }

    @Test
    void whatIsNotNamedIsUsual() {
        assertThat(framing("source: {}\n")).isEqualTo(Framing.NONE);
        assertThat(framing("format: {header: {find_row_with: A}}\n").heading())
                .isEqualTo(new HeadingRows(List.of("A"), 20, 1));
        assertThat(framing("format: {control_total: {row_matches: A, column: B}}\n")
                        .controlTotal())
                .isEqualTo(new ControlTotal("A", "B", BigDecimal.ZERO));
        assertThat(framing("format: {reader: ledes}\n").isLedes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "reader: edi ~ format.reader: 'edi' is not known; expected ledes, or no reader for CSV",
                "header: {find: A} ~ format.header.find: unknown key 'find'; known keys here are find_row_with, within_rows, rows",
                "header: {rows: 0} ~ format.header.rows: '0' is no number of rows; expected 1 to 9",
                "header: {within_rows: many} ~ format.header.within_rows: 'many' is no number of rows; expected 1 to 1000",
                "stop_at: ^Total ~ format.stop_at: expected keys with values: first_cell_matches",
                "stop_at: {first_cell_matches: '^(Total'} ~ format.stop_at.first_cell_matches: '^(Total' is not a regular expression: Unclosed group",
                "control_total: {row_matches: A} ~ format.control_total: column is missing",
                "control_total: {column: A} ~ format.control_total: row_matches is missing",
                "control_total: {row_matches: A, column: B, tolerance: -1} ~ format.control_total.tolerance: '-1' is no tolerance; expected an amount such as 0.01"
            })
    void aFaultIsNamed(String format, String sentence) {
        assertThat(problems("format:\n  " + format + "\n")).first().isEqualTo("a.yaml:2 | " + sentence);
    }

    @Test
    void ledesKnowsWhereItsRowsStand() {
        assertThat(problems("""
                format:
                  reader: ledes
                  delimiter: ","
                  stop_at: {first_cell_matches: A}
                """))
                .containsExactly(
                        "a.yaml:3 | format.delimiter: reader: ledes knows this itself; take the key out",
                        "a.yaml:4 | format.stop_at: reader: ledes knows this itself; take the key out");
    }

    private Framing framing(String yaml) {
        var problems = new MappingProblems();
        Framing framing = read(yaml, problems);
        assertThat(problems.found()).isEmpty();
        return framing;
    }

    private List<String> problems(String yaml) {
        var problems = new MappingProblems();
        read(yaml, problems);
        return problems.found().stream().map(Problem::toString).toList();
    }

    private Framing read(String yaml, MappingProblems problems) {
        try {
            YamlValue whole = YamlFile.read(Files.writeString(temp.resolve("a.yaml"), yaml));
            Optional<YamlValue> format = whole.at("format");
            return MappingFraming.read(whole.at("source"), format, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
