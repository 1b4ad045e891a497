package org.secondment.roi.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The bytes of an entry of an archive, which must be as many, and have the sum, that the archive says. */
final class EntryBytes extends InputStream {

    private final Closeable owned;
    private final ZipEntry entry;
    private final InputStream content;
    private final CRC32 crc32 = new CRC32();
    private long read;

    private EntryBytes(InputStream content, ZipEntry entry, Closeable owned) {
        super();
        this.content = content;
        this.entry = entry;
        this.owned = owned;
    }

    /** An entry of an archive that stays open. */
    static EntryBytes of(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream content = zip.getInputStream(entry);
        return new EntryBytes(content, entry, content);
    }

    /** An entry of an archive that is closed with it. */
    static EntryBytes closing(ZipFile zip, ZipEntry entry) throws IOException {
        return new EntryBytes(zip.getInputStream(entry), entry, zip);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = content.read(into, offset, length);
        if (count > 0) {
            crc32.update(into, offset, count);
            read += count;
        }
        if (read > entry.getSize() || (count < 0 && (read != entry.getSize() || crc32.getValue() != entry.getCrc()))) {
            throw new ZipException("the entry is not what the archive says");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        owned.close();
    }
}
