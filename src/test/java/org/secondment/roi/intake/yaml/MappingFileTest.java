package org.secondment.roi.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Refusals;
import org.secondment.roi.intake.mapping.ColumnRule;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.mapping.Notation.Negative;
import org.secondment.roi.table.Tables;

class MappingFileTest {

    private static final String MATTERS = """
            table: matters
            source: {system: pms, files: "matters_*.csv"}
            columns:
              matter_id: {from: Matter}
              client_id: {from: [Client, Kunde]}
              opened_date: {from: Opened}
              practice_area: {const: corporate}
            """;

    @TempDir
    Path temp;

    @Test
    void aWholeMappingIsRead() {
        var mapping = MappingFile.read(file(MATTERS + """
                  restricted: {from: Wall, values: {no: N, Yes: "Y", 007: "Y"}, default: N}
                format:
                  encoding: windows-1252
                  delimiter: ";"
                  decimal: ","
                  thousands: "."
                  negatives: [parentheses, trailing_minus]
                  dates: ["dd.MM.yyyy", "yyyyMMdd"]
                  nulls: [n/a, "-", 00000000]
                """)).get(0);

        assertThat(mapping.table()).isEqualTo(Tables.MATTERS);
        assertThat(mapping.files()).containsExactly("matters_*.csv");
        assertThat(mapping.format())
                .isEqualTo(new Format(
                        "windows-1252",
                        ';',
                        new Notation(
                                ',',
                                ".",
                                Notation.ANY_MINUS,
                                List.of(Negative.PARENTHESES, Negative.TRAILING_MINUS),
                                List.of("dd.MM.yyyy", "yyyyMMdd")),
                        List.of("n/a", "-", "00000000")));
        assertThat(mapping.columns())
                .containsEntry("client_id", new ColumnRule(List.of("Client", "Kunde"), "", Map.of()))
                .containsEntry("practice_area", new ColumnRule(List.of(), "corporate", Map.of()))
                .containsEntry(
                        "restricted", new ColumnRule(List.of("Wall"), "N", Map.of("no", "N", "Yes", "Y", "007", "Y")));
    }

    @Test
    void whatAMappingLeavesOutIsCanonical() {
        var mapping =
                MappingFile.read(file(MATTERS.replace("{from: Matter}", "{}"))).get(0);

        assertThat(mapping.columns()).containsEntry("matter_id", ColumnRule.heading("matter_id"));
        assertThat(mapping.format().delimiter()).isEqualTo(',');
        assertThat(mapping.format().notation().dates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table: matters | table: matter | matters.yaml:1 @ table: 'matter' is not a table that is read; did you mean 'matters'?",
                "table: matters | tabel: matters | matters.yaml:1 @ tabel: unknown key 'tabel'; did you mean 'table'?",
                "{from: Opened} | {form: Opened} | matters.yaml:6 @ columns.opened_date.form: unknown key 'form'; did you mean 'from'?",
                "{from: Opened} | Opened | matters.yaml:6 @ columns.opened_date: expected a rule such as {from: [\"opened_date\"]}",
                "{from: Opened} | {from: Opened, split: {on: '-'}} | matters.yaml:6 @ columns.opened_date.split: expected what stands between the parts and which part to take, such as {on: \"-\", take: 2}; -1 takes the last",
                "opened_date: | opend_date: | matters.yaml:6 @ columns.opend_date: unknown key 'opend_date'; did you mean 'opened_date'?",
                "client_id: | matter_id: | matters.yaml:5 @ columns.matter_id: stands twice; keep one of them",
                "{from: Matter} | {from: *other} | matters.yaml:4 @ columns.matter_id.from: references (*name) are not read; write the value out",
                "{from: Matter} | {from: Home Address} | matters.yaml:4 @ columns.matter_id.from: 'Home Address' is never read: narratives and data about birth, origin, belief, health, family, home or bank have no place in these reports; take it out of the mapping",
                "{const: corporate} | {const: ''} | matters.yaml:7 @ columns.practice_area.const: is blank; expected a value",
                "{from: Opened} | {const: 01/02/2024} | matters.yaml:6 @ columns.opened_date.const: '01/02/2024' cannot be read; expected a date such as 2024-02-01",
                "matters_*.csv | ../matters_*.csv | matters.yaml:2 @ source: '../matters_*.csv' leaves the inputs folder; name files within it",
                "matters_*.csv | matters_[.csv | matters.yaml:2 @ source: 'matters_[.csv' is no pattern such as \"bills_*.csv\""
            })
    void aFaultIsNamedWithItsLineAndKey(String right, String wrong, String sentence) {
        assertThat(Refusals.of(() -> MappingFile.read(file(MATTERS.replace(right, wrong)))))
                .first()
                .isEqualTo(sentence.replace(" @ ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "encoding: latin ~ format.encoding: 'latin' is not known; expected one of auto, utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1",
                "delimiter: '::' ~ format.delimiter: '::' is not known; expected one of , ; | tab auto",
                "decimal: ';' ~ format.decimal: ';' is not known; expected \".\" or \",\"",
                "thousands: '.' ~ format.thousands: '.' cannot be the mark; expected \",\" \".\" \" \" or \"'\", and not the decimal mark",
                "negatives: [minus] ~ format.negatives: 'minus' is not known; expected some of parentheses, leading_minus, trailing_minus",
                "dates: dd/MM/yy ~ format.dates: 'dd/MM/yy' cannot be read; two digits leave the century of a year open; write yyyy if the file has four, or name the first of the hundred years that are meant, such as format: {pivot: 1950}",
                "dates: dd/MM ~ format.dates: 'dd/MM' cannot be read; a date needs its year with four digits (yyyy)",
                "pivot: 50 ~ format.pivot: '50' is no year; expected the first of the hundred that are meant, such as 1950",
                "scientific: Y ~ format.scientific: 'Y' is not known; expected true or false",
                "separator: ';' ~ format.separator: unknown key 'separator'; known keys here are encoding, reader, delimiter, header, stop_at, control_total, decimal, thousands, negatives, scientific, dates, pivot, nulls"
            },
            quoteCharacter = '`')
    void aFormatThatCannotBeReadIsNamed(String format, String sentence) {
        assertThat(Refusals.of(() -> MappingFile.read(file(MATTERS + "format:\n  " + format + "\n"))))
                .containsExactly("matters.yaml:9 | " + sentence);
    }

    @Test
    void everyFaultOfAFileIsNamedAtOnce() {
        assertThat(Refusals.of(() -> MappingFile.read(file("table: fx_rates\ncolums: {}\n"))))
                .containsExactly(
                        "matters.yaml:2 | colums: unknown key 'colums'; did you mean 'columns'?",
                        "matters.yaml:1 | no files; expected source: {files: \"bills_*.csv\"}",
                        "matters.yaml:1 | currency is missing (the currency of the amounts in this row); add currency:"
                                + " {from: [\"its heading\"]}",
                        "matters.yaml:1 | rate_date is missing (the day of the rate); add rate_date: {from: [\"its"
                                + " heading\"]}",
                        "matters.yaml:1 | rate_to_base is missing (units of the base currency for one unit of this"
                                + " currency); add rate_to_base: {from: [\"its heading\"]}");
    }

    @Test
    void whatIsNotYamlIsRefusedWithItsLine() {
        assertThat(Refusals.of(() -> MappingFile.read(file("table: matters\n  source: [\n"))))
                .singleElement()
                .asString()
                .startsWith("matters.yaml:2 | is not YAML here: ");
        assertThat(Refusals.of(() -> MappingFile.read(file(""))))
                .containsExactly("matters.yaml | is empty; expected table, source and columns");
    }

    private Path file(String text) {
        try {
            return Files.writeString(temp.resolve("matters.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
