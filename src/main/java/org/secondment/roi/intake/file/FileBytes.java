package org.secondment.roi.intake.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** A file's content, unpacked where it is gzip. */
public final class FileBytes implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream delivered;
    private final InputStream content;
    private final boolean gzip;

    private FileBytes(InputStream delivered, InputStream content, boolean gzip) {
        this.delivered = delivered;
        this.content = content;
        this.gzip = gzip;
    }

    public static FileBytes open(Path path) throws IOException {
        return of(Delivery.at(path).open());
    }

    /** Opens a file to read it and to take the digest of its bytes in one pass. */
    public static FileBytes openForDigest(Path path) throws IOException {
        return of(new DigestInputStream(Delivery.at(path).open(), DigestUtils.getSha256Digest()));
    }

    public InputStream content() {
        return content;
    }

    public boolean gzip() {
        return gzip;
    }

    /** The first bytes of the content, which remain to be read. */
    public byte[] peek(int count) throws IOException {
        content.mark(count);
        byte[] first = content.readNBytes(count);
        content.reset();
        return first;
    }

    /** The digest of all bytes as delivered, of a file opened for it; whatever was not read yet is read now. */
    public String sha256() throws IOException {
        delivered.transferTo(OutputStream.nullOutputStream());
        return delivered instanceof DigestInputStream digest
                ? HexFormat.of().formatHex(digest.getMessageDigest().digest())
                : "";
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static FileBytes of(InputStream delivered) throws IOException {
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

    private static boolean startsWithGzipMagic(InputStream bytes) throws IOException {
        bytes.mark(2);
        byte[] magic = bytes.readNBytes(2);
        bytes.reset();
        return FirstBytes.areGzip(magic);
    }
}
