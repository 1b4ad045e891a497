package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Slide;

class OfficeFileTest {

    private static final Password PASSWORD = Password.of("eight ch");

    @TempDir
    private Path folder;

    @Test
    void workbookAndDeckOpenWithThePasswordAlone() throws IOException, GeneralSecurityException {
        Pack pack = withDeck();
        PackFiles.writeDocuments(pack, folder, PASSWORD);

        byte[] workbook = Files.readAllBytes(folder.resolve("board.xlsx"));
        assertThat(opened(workbook, "eight ch")).isEqualTo(Written.workbook(pack));
        assertThat(opened(workbook, "Eight ch")).isEmpty();
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(workbook)).close())
                .isInstanceOf(OLE2NotOfficeXmlFileException.class);
        assertThat(opened(Files.readAllBytes(folder.resolve("board.pptx")), "eight ch"))
                .isEqualTo(Written.deck(pack));
        assertThat(folder.resolve("board.html")).content().contains("Alder Bank");
        assertThat(left()).containsExactly("board.html", "board.pptx", "board.xlsx", "charts");
    }

    @Test
    void theCipherIsTheStrongestThatOfficeKnows() throws IOException {
        OfficeFile.write(folder, "sealed", PASSWORD, out -> out.write(emptyZip()));
        try (POIFSFileSystem file = new POIFSFileSystem(Files.newInputStream(folder.resolve("sealed")))) {
            EncryptionInfo info = new EncryptionInfo(file);
            assertThat(info.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(info.getHeader().getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
        }
    }

    @Test
    void whatIsUnfinishedLiesInAFolderOfItsOwnersAndIsGoneInTheEnd() throws IOException {
        List<String> seen = new ArrayList<>();
        OfficeFile.write(folder, "done", Password.NONE, out -> {
            Path aside = folder.resolve(left().get(0));
            seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(aside)));
            out.write(emptyZip());
        });
        assertThat(seen).containsExactly("rwx------");
        assertThat(left()).containsExactly("done");
    }

    @Test
    void aFailureLeavesNothing() throws IOException {
        assertThatThrownBy(() -> OfficeFile.write(folder, "never", Password.NONE, out -> {
                    out.write(1);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(left()).isEmpty();
    }

    @Test
    void aPasswordSoonGuessedIsNone() {
        assertThatThrownBy(() -> Password.of("seven c")).hasMessage("a password of 7 characters; expected 8 to 255");
        assertThatThrownBy(() -> Password.of("x".repeat(256))).hasMessageStartingWith("a password of 256 characters");
        assertThat(PASSWORD.toString()).doesNotContain("eight");
    }

    private static Pack withDeck() {
        return DemoPack.pack()
                .with(List.of(new Slide(
                        "Fees grew", "In pounds", List.of(), List.of("At two clients"), Optional.empty(), "Notes")));
    }

    private static byte[] emptyZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ZipOutputStream(bytes).close();
        return bytes.toByteArray();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Empty where the password is wrong. */
    private static byte[] opened(byte[] file, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(password)) {
                return new byte[0];
            }
            try (InputStream content = decryptor.getDataStream(container)) {
                return content.readAllBytes();
            }
        }
    }
}
