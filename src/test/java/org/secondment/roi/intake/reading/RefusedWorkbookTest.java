package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.intake.Collected;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.Inputs;
import org.secondment.roi.intake.Refusals;
import org.secondment.roi.intake.Workbooks;
import org.secondment.roi.intake.Zips;
import org.secondment.roi.table.Tables;

class RefusedWorkbookTest {

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp).without("bills.csv").withMapping("bills.yaml", XlsxRowsTest.MAPPING);
    }

    @Test
    void aSheetThatIsTooLongIsRefused() {
        inputs.with("register.xlsx", Workbooks.bills(workbook -> {
            for (int i = 2; i < 200_001; i++) {
                workbook.getSheetAt(0).createRow(i).createCell(0).setCellValue(1);
            }
        }));

        assertThat(Refusals.of(inputs::exports))
                .containsExactly("register.xlsx | the sheet has more than 200000 rows; export it as CSV");
    }

    @Test
    void otherAndDamagedWorkbooksAreRefused() throws IOException {
        var old = new ByteArrayOutputStream();
        try (var poifs = new POIFSFileSystem()) {
            poifs.writeFilesystem(old);
        }
        byte[] whole = Workbooks.bills(workbook -> {});
        String other =
                "register.xlsx | the file is a workbook or a document that is not read (.xls, .xlsb, .ods, or one"
                        + " with a password); save it as .xlsx without a password, or as CSV";

        assertThat(refusals(old.toByteArray())).isEqualTo(other);
        assertThat(refusals(Zips.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "x")))
                .isEqualTo(other);
        assertThat(refusals(Zips.of("xl/workbook.xml", "x", "[Content_Types].xml", "x")))
                .startsWith("register.xlsx | the workbook cannot be read (");
        byte[] changed = whole.clone();
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        int listed = bytes.lastIndexOf("PK\1\2", bytes.lastIndexOf("xl/worksheets/sheet1.xml"));
        changed[listed + 16] ^= 1;
        assertThat(refusals(changed)).isEqualTo("register.xlsx | the workbook is damaged; copy or export it again");
        assertThat(refusals(Arrays.copyOf(whole, whole.length - 30)))
                .isEqualTo("register.xlsx | the archive is damaged; copy or export it again");
    }

    @Test
    void aWorkbookThatChangesAfterItWasFoundIsRefused() {
        inputs.with("register.xlsx", Workbooks.bills(workbook -> {}));
        Exports exports = inputs.exports();
        inputs.with(
                "register.xlsx",
                Workbooks.bills(
                        workbook -> workbook.getSheetAt(0).getRow(1).getCell(3).setCellValue(9)));

        assertThat(Refusals.of(() -> Collected.of(exports, Tables.BILLS)))
                .containsExactly(
                        "register.xlsx | the file changed while it was read; run again once nothing writes to the"
                                + " inputs folder");
    }

    /** A part of the workbook unpacks to a thousand times its size. */
    @Test
    void aWorkbookThatUnpacksToFarMoreThanItShouldIsRefused() throws IOException {
        byte[] whole = Workbooks.bills(workbook -> {});

        assertThat(refusals(swollen(whole, 20_000_000)))
                .startsWith("register.xlsx | ")
                .contains("Zip bomb detected");

        inputs.with("register.xlsx", swollen(whole, 20));
        assertThat(inputs.exports().sources()).extracting(Source::name).contains("register.xlsx");
    }

    /** The same workbook with so many blanks at the end of its sheet. */
    private static byte[] swollen(byte[] workbook, int blanks) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(" ".repeat(blanks).getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private String refusals(byte[] bytes) {
        inputs.with("register.xlsx", bytes);
        return String.join("\n", Refusals.of(inputs::exports));
    }
}
