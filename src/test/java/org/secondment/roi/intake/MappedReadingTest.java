package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class MappedReadingTest {

    private static final String RECEIPTS = "receipt_id,bill_id,received_date,fees_amount,currency,kind\n";

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @Test
    void aMappedExportIsReadAsItsMappingSays() {
        inputs.without("bills.csv")
                .with("ausfuhr/rechnungen_2024.csv", resource("rechnungen.csv"))
                .withMapping("rechnungen.yaml", new String(resource("rechnungen.yaml"), StandardCharsets.UTF_8));
        var exports = inputs.exports();
        Source source = Inputs.of(exports, Tables.BILLS).get(0);

        var read = Collected.of(exports, Tables.BILLS);

        assertThat(source.encoding()).isEqualTo("windows-1252, declared");
        assertThat(source.mapping()).isEqualTo("rechnungen.yaml");
        assertThat(exports.notices())
                .extracting(Problem::toString)
                .containsExactly("ausfuhr/rechnungen_2024.csv | columns not read: 'Bemerkung'");
        assertThat(read.values(
                        Tables.BILLS, "bill_id", "matter_id", "bill_date", "fees_net", "currency", "tax", "kind"))
                .containsExactly(
                        "2 ACCEPTED | R-1001 | 00123 | 2024-02-01 | 1234.500 | EUR | 0.000 | invoice",
                        "3 ACCEPTED | R-1002 | 00123 | 2024-02-29 | 12345678.900 | EUR | 0.000 | invoice",
                        "5 ACCEPTED | R-1003 | 00124 | 2024-03-15 | -200.000 | EUR | 0.000 | credit_note",
                        "6 REJECTED |  |  |  |  |  |  | ",
                        "7 ACCEPTED | R-1005 | 00125 | 2024-04-01 | 150000.000 | JPY | 0.000 | invoice",
                        "8 REJECTED |  |  |  |  |  |  | ");
        assertThat(read.problems())
                .containsExactly(
                        "ausfuhr/rechnungen_2024.csv:6 | Datum is '30.02.2024'; expected a date such as 01.02.2024",
                        "ausfuhr/rechnungen_2024.csv:6 | Honorar is '1.23'; expected an amount such as 1.234,50",
                        "ausfuhr/rechnungen_2024.csv:8 | Datum is blank; expected a date such as 01.02.2024",
                        "ausfuhr/rechnungen_2024.csv:8 | Währung is '€'; expected a three-letter ISO 4217 currency code"
                                + " such as GBP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "utf-16le", "utf-16be"})
    void aMappingMayNameUtf16(String encoding) {
        String text = Inputs.BILLS.replace(",", "\t").replace("B1", "B–1");
        inputs.with("bills.csv", text.getBytes(Charset.forName(encoding)))
                .withMapping("bills.yaml", bills("bills.csv", "{encoding: " + encoding + ", delimiter: tab}"));

        assertThat(Collected.of(inputs.exports(), Tables.BILLS).values(Tables.BILLS, "bill_id", "fees_net"))
                .containsExactly("2 ACCEPTED | B–1 | 1234.500");
    }

    @Test
    void twoMappingsMustNotReadOneFile() {
        inputs.withMapping("a.yaml", bills("bills*.csv", "{}"))
                .withMapping("b.yaml", bills("[\"b*.csv\"]", "{}"))
                .withMapping("c.yaml", bills("none.csv", "{}"));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("bills.csv | the mappings a.yaml and b.yaml both read this file; narrow their"
                        + " source.files");
    }

    @Test
    void aMappingWithoutFileIsNoticed() {
        inputs.withMapping("c.yaml", bills("none.csv", "{}"));

        assertThat(inputs.exports().notices())
                .extracting(Problem::toString)
                .containsExactly("c.yaml | no file in the inputs folder matches none.csv");
    }

    @Test
    void aMappedFileThatLacksAHeadingIsRefused() {
        inputs.withMapping(
                "bills.yaml", bills("bills.csv", "{}").replace("{from: fees_net}", "{from: [Fees, Fees net]}"));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("bills.csv:1 | no heading 'Fees' or 'Fees net'; the nearest is 'fees_net'; add it to"
                        + " columns in bills.yaml");
    }

    @Test
    void whatAMappingSaysAndTheTableMakeTheDigestOfReading() {
        inputs.with("bills_2.csv", Inputs.BILLS + "B2,M1,2024-02-01,1.00,GBP\n").with("receipts.csv", RECEIPTS);
        String canonical = reading("bills_2.csv");
        assertThat(canonical)
                .matches("[0-9a-f]{16}")
                .isEqualTo(reading("bills.csv"))
                .isNotEqualTo(reading("receipts.csv"));

        inputs.withMapping("bills.yaml", bills("bills_2.csv", "{}"));
        String mapped = reading("bills_2.csv");
        assertThat(mapped).isNotEqualTo(canonical).isEqualTo(reading("bills_2.csv"));

        inputs.withMapping("bills.yaml", bills("bills_2.csv", "{nulls: [TBC]}"));
        assertThat(reading("bills_2.csv")).isNotEqualTo(mapped);
    }

    private String reading(String file) {
        return inputs.exports().sources().stream()
                .filter(source -> source.name().equals(file))
                .map(Source::reading)
                .findFirst()
                .orElseThrow();
    }

    private static String bills(String files, String format) {
        return "table: bills\nsource: {files: " + files + "}\nformat: " + format
                + "\ncolumns:\n  bill_id: {from: bill_id}\n  matter_id: {from: matter_id}\n  bill_date: {from: bill_date}\n"
                + "  fees_net: {from: fees_net}\n  currency: {from: currency}\n";
    }

    private static byte[] resource(String name) {
        try (InputStream resource = ReadingTest.class.getResourceAsStream("/intake/" + name)) {
            return Objects.requireNonNull(resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
