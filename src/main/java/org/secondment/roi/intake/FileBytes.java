package org.secondment.roi.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** A file's content, unpacked where it is gzip, and the digest of its bytes as delivered, in one pass. */
final class FileBytes implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final DigestInputStream delivered;
    private final InputStream content;
    private final boolean gzip;

    private FileBytes(DigestInputStream delivered, InputStream content, boolean gzip) {
        this.delivered = delivered;
        this.content = content;
        this.gzip = gzip;
    }

    static FileBytes open(Path path) throws IOException {
        var delivered = new DigestInputStream(Files.newInputStream(path), DigestUtils.getSha256Digest());
        try {
            var buffered = new BufferedInputStream(delivered, BUFFER);
            boolean gzip = startsWithGzipMagic(buffered);
            InputStream content = gzip ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER)) : buffered;
            return new FileBytes(delivered, content, gzip);
        } catch (IOException | RuntimeException e) {
            delivered.close();
            throw e;
        }
    }

    InputStream content() {
        return content;
    }

    boolean gzip() {
        return gzip;
    }

    /** The first bytes of the content, which remain to be read. */
    byte[] peek(int count) throws IOException {
        content.mark(count);
        byte[] first = content.readNBytes(count);
        content.reset();
        return first;
    }

    /** The digest of all bytes; whatever was not read yet is read now. */
    String sha256() throws IOException {
        delivered.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(delivered.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static boolean startsWithGzipMagic(InputStream bytes) throws IOException {
        bytes.mark(2);
        byte[] magic = bytes.readNBytes(2);
        bytes.reset();
        return magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    }
}
