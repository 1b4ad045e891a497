package org.secondment.roi.report.file;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Office's own encryption, AES-256 with SHA-512: only who knows the password opens the file. */
final class Encryption {

    /** The preset of the mode: block size and chaining have no other choice. */
    private static final int PRESET = -1;

    /** Its salt is drawn anew each time, so that no two files are the same. */
    static void copy(Path zip, Password password, Path aside, OutputStream to) throws IOException {
        Encryptor encryptor = new EncryptionInfo(
                        EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, PRESET, PRESET, null)
                .getEncryptor();
        encryptor.confirmPassword(password.text());
        TempFile.setThreadLocalTempFileCreationStrategy(new Aside(aside));
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                StableZip.copy(zip, encrypted);
            }
            container.writeFilesystem(to);
        } catch (GeneralSecurityException e) {
            throw new IOException("This Java cannot encrypt with AES-256", e);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    /** What is encrypted already and waits for its length. */
    private record Aside(Path folder) implements TempFileCreationStrategy {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }

    private Encryption() {}
}
