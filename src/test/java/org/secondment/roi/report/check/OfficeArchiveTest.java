package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as files: encrypted, with parts that no directory lists, and with parts too large to keep. */
class OfficeArchiveTest {

    private static final String PASSWORD = "correct horse";

    @TempDir
    private Path folder;

    private static void encrypt(Path file) throws IOException, GeneralSecurityException, OpenXML4JException {
        byte[] plain = Files.readAllBytes(file);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(
                    EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(plain);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
    }

    @Test
    void anEncryptedDocumentIsCheckedAsAnyOtherOnceItOpens()
            throws IOException, GeneralSecurityException, OpenXML4JException {
        SmallPack small = SmallPack.in(folder).change(SmallPack.BOOK, "xl/secret.xml", nothing -> "<a/>");
        encrypt(folder.resolve(SmallPack.BOOK));

        assertThat(small.found()).containsExactly(SmallPack.BOOK + "  " + Rule.ENCRYPTED);
        assertThat(PackCheck.of(folder, new Known(Set.of(), "wrong")).problems())
                .extracting(Problem::line)
                .containsExactly("encrypted: does not open with the password given");
        assertThat(PackCheck.of(folder, new Known(Set.of(), PASSWORD)).problems())
                .isNotEmpty()
                .allMatch(one -> one.part().equals("xl/secret.xml"));
    }

    @ParameterizedTest
    @CsvSource({"xl/secret.xml,''", "xl/workbook.xml,xl/workbook.xml"})
    void anArchiveHoldsWhatItsDirectoryListsAndNoMore(String entry, String part) throws IOException {
        SmallPack small = SmallPack.in(folder);
        byte[] whole = Files.readAllBytes(folder.resolve(SmallPack.BOOK));
        try (OutputStream out = Files.newOutputStream(folder.resolve(SmallPack.BOOK))) {
            ZipOutputStream hidden = new ZipOutputStream(out);
            hidden.putNextEntry(new ZipEntry(entry));
            hidden.write("<a/>".getBytes(StandardCharsets.UTF_8));
            hidden.closeEntry();
            hidden.flush();
            out.write(whole);
        }

        assertThat(small.found()).contains(SmallPack.BOOK + " " + part + " " + Rule.HIDDEN);
    }

    @Test
    void aCommentOfTheArchiveIsHidden() throws IOException {
        SmallPack small = SmallPack.in(folder);
        Map<String, byte[]> parts = small.parts(SmallPack.DECK);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(SmallPack.DECK)))) {
            zip.setComment("by Jane Doe");
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }

        assertThat(small.found()).containsExactly(SmallPack.DECK + "  " + Rule.HIDDEN);
    }

    @Test
    void aLargePartIsReadByEveryRuleButItsSchemas() throws IOException {
        String part = "xl/worksheets/sheet4.xml";
        StringBuilder rows = new StringBuilder();
        for (int row = 100; row < 80_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" unknown=\"1\"><c r=\"A")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }
        SmallPack small = SmallPack.in(folder)
                .change(
                        SmallPack.BOOK,
                        part,
                        sheet -> sheet.replace("</sheetData>", rows + "<row r=\"80000\" hidden=\"1\"/></sheetData>"));
        assertThat(small.parts(SmallPack.BOOK).getOrDefault(part, new byte[0]).length)
                .isGreaterThan(Archive.MOST_IN_MEMORY);

        Checked checked = PackCheck.of(folder, Known.NOTHING);

        assertThat(checked.problems())
                .extracting(Problem::line)
                .containsExactly(part + ": hidden: row 80000 cannot be seen");
        assertThat(checked.extent()).endsWith("; 1 part of more than 4 MB without its schema.");
    }

    @Test
    void aLargePartIsReadAgainEachTime() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("small.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        parts.put("large.xml", new byte[Archive.MOST_IN_MEMORY + 1]);
        new SmallPack(folder).write("a.xlsx", parts);
        Problems problems = new Problems();

        Archive archive = Archive.open(folder.resolve("a.xlsx"), "", new Place("", "a.xlsx", "", problems))
                .orElseThrow();

        assertThat(archive.names()).containsExactly("large.xml", "small.xml");
        assertThat(archive.isLarge("large.xml")).isTrue();
        assertThat(archive.isLarge("small.xml")).isFalse();
        for (int time = 0; time < 2; time++) {
            try (InputStream in = archive.open("large.xml")) {
                assertThat(in.readAllBytes()).isEqualTo(parts.get("large.xml"));
            }
        }
        try (InputStream in = archive.open("small.xml")) {
            assertThat(in).hasSameContentAs(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(problems.sorted()).isEmpty();
    }
}
