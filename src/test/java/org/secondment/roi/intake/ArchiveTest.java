package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Range;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class ArchiveTest {

    private static final String ENTRIES = "Invoiced fees.csv";

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @Test
    void eachEntryIsAFileOfItsOwn() {
        String second = Inputs.BILLS.replace("B1", "B2");
        inputs.without("bills.csv")
                .without("people.csv")
                .with(
                        "export.of march",
                        Zips.of(
                                "bills_1.csv",
                                Inputs.BILLS,
                                "north/bills_2.csv",
                                second,
                                "people.csv",
                                Inputs.PEOPLE,
                                "Summary.xlsx",
                                "x",
                                "__MACOSX/._people.csv",
                                "x"))
                .with(".old.zip", Zips.of("bills_3.csv", Inputs.BILLS));

        Exports exports = inputs.exports();

        assertThat(Inputs.of(exports, Tables.BILLS))
                .extracting(Source::name, Source::sha256, Source::bytes, Source::encoding)
                .containsExactly(
                        tuple(
                                "export.of march/bills_1.csv",
                                DigestUtils.sha256Hex(Inputs.BILLS),
                                (long) Inputs.BILLS.length(),
                                "UTF-8, detected"),
                        tuple(
                                "export.of march/north/bills_2.csv",
                                DigestUtils.sha256Hex(second),
                                (long) second.length(),
                                "UTF-8, detected"));
        assertThat(Collected.of(exports, Tables.BILLS).values(Tables.BILLS, "bill_id"))
                .containsExactly("2 ACCEPTED | B1", "2 ACCEPTED | B2");
        assertThat(exports.notices()).extracting(Problem::file).containsExactly("export.of march/Summary.xlsx");
    }

    @Test
    void aMappingNamesEntriesBehindTheArchive() {
        inputs.without("bills.csv")
                .with("deliveries/export.zip", Zips.of(ENTRIES, Inputs.BILLS, "other.csv", "x"))
                .withMapping("bills.yaml", bills("deliveries/export.zip/Inv*.csv"));

        assertThat(Collected.of(inputs.exports(), Tables.BILLS).values(Tables.BILLS, "bill_id"))
                .containsExactly("2 ACCEPTED | B1");
    }

    @Test
    void anArchiveItselfIsNoExport() {
        inputs.with("export.zip", Zips.of(ENTRIES, Inputs.BILLS)).withMapping("bills.yaml", bills("*.zip"));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("export.zip | the file is a ZIP; name the files in it in its mapping file, such as"
                        + " source: {files: \"export.zip/*.csv\"}");
    }

    @Test
    void aFileInAnArchiveAndBesideItIsCountedOnce() {
        inputs.with("export.zip", Zips.of("bills.csv", Inputs.BILLS));

        assertThat(inputs.exports().notices())
                .extracting(Problem::toString)
                .containsExactly("export.zip/bills.csv | holds the same bytes as bills.csv; its rows are counted once");
    }

    @Test
    void aLongEntryIsOneRange() {
        String text = Inputs.BILLS + "B2,M1,2024-02-01,1.00,GBP\n".repeat(9);
        inputs.with("export.zip", Zips.of("bills_2.csv", text));
        Path path = inputs.folder().resolve("export.zip/bills_2.csv");

        assertThat(Sniffing.of("bills_2.csv", path, Mapping.canonical(Tables.BILLS), 1)
                        .ranges())
                .singleElement()
                .extracting(Range::length)
                .isEqualTo((long) text.length());
    }

    @Test
    void anArchiveWithinAnArchiveIsRefused() {
        inputs.with("export.zip", Zips.of("bills_2.csv", Zips.of("bills.csv", Inputs.BILLS)));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("export.zip/bills_2.csv | the archive holds another archive or a workbook here; unpack"
                        + " the outer one, and deliver its files");
    }

    @Test
    void anArchiveWithAPasswordIsRefused() {
        byte[] zip = Zips.of("bills_2.csv", Inputs.BILLS);
        zip[6] |= 1;
        zip[indexOf(zip, "PK\1\2") + 8] |= 1;
        inputs.with("export.zip", zip);

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("export.zip | the archive has a password; deliver it without one, or unpack it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../bills_2.csv",
                "/bills_2.csv",
                "a/../bills_2.csv",
                "C:bills_2.csv",
                "a\\bills_2.csv",
                "a//b.csv"
            })
    void anUnsafeNameIsRefused(String name) {
        inputs.with("export.zip", Zips.of(name, Inputs.BILLS));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("export.zip | the archive holds '" + name + "', which is no plain name of a file; pack"
                        + " the exports again");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        inputs.with("export.zip", Zips.of("bills_2.csv", Inputs.BILLS, "Bills_2.csv", Inputs.BILLS));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("export.zip | the archive holds 'Bills_2.csv' twice; keep one of them");
    }

    @Test
    void aBombIsRefused() {
        inputs.with("export.zip", Zips.of("bills_2.csv", new byte[2 << 20]));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("export.zip | the archive unpacks to far more than it should (200 times its size, or 8"
                        + " GB); unpack it, and deliver the files themselves");
    }

    @Test
    void damageIsFoundWhereverItIs() {
        byte[] content = Zips.of("bills_2.csv", Inputs.BILLS.repeat(9));
        content[60] ^= 4;
        byte[] sum = Zips.of("bills_2.csv", Inputs.BILLS);
        sum[indexOf(sum, "PK\1\2") + 16] ^= 4;
        byte[] end = Zips.of("bills_2.csv", Inputs.BILLS);
        inputs.with("content.zip", content).with("sum.zip", sum).with("end.zip", Arrays.copyOf(end, end.length - 20));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "content.zip/bills_2.csv | the archive is damaged; copy or export it again",
                        "end.zip | the archive is damaged; copy or export it again",
                        "sum.zip/bills_2.csv | the archive is damaged; copy or export it again");
    }

    @Test
    void anArchiveThatChangesAfterItWasFoundIsRefused() {
        inputs.without("bills.csv").with("export.zip", Zips.of("bills.csv", Inputs.BILLS));
        Exports exports = inputs.exports();
        inputs.with("export.zip", Zips.of("bills.csv", Inputs.BILLS.replace("1234", "1235")));

        assertThat(Refusals.of(() -> Collected.of(exports, Tables.BILLS)))
                .containsExactly("export.zip/bills.csv | the file changed while it was read; run again once nothing"
                        + " writes to the inputs folder");
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static String bills(String files) {
        return "table: bills\nsource: {files: \"" + files + "\"}\ncolumns:\n"
                + List.of("bill_id", "matter_id", "bill_date", "fees_net", "currency").stream()
                        .map(field -> "  " + field + ": {}\n")
                        .reduce("", String::concat);
    }
}
