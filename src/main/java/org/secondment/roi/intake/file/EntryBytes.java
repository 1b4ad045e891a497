package org.secondment.roi.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The bytes of an entry of an archive, which must be as many, and have the sum, that the archive says. */
public final class EntryBytes extends CheckedInputStream {

    private final Closeable owned;
    private final ZipEntry entry;
    private long read;

    private EntryBytes(InputStream content, ZipEntry entry, Closeable owned) {
        super(content, new CRC32());
        this.entry = entry;
        this.owned = owned;
    }

    /** An entry of an archive that stays open. */
    public static EntryBytes of(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream content = zip.getInputStream(entry);
        return new EntryBytes(content, entry, content);
    }

    /** An entry of an archive that is closed with it. */
    static EntryBytes closing(ZipFile zip, ZipEntry entry) throws IOException {
        return new EntryBytes(zip.getInputStream(entry), entry, zip);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        check(one < 0 ? one : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        check(count);
        return count;
    }

    /** @param count bytes that were read; below 0 at the end */
    private void check(int count) throws ZipException {
        read += Math.max(0, count);
        boolean ended = count < 0;
        if (read > entry.getSize()
                || (ended && (read != entry.getSize() || getChecksum().getValue() != entry.getCrc()))) {
            throw new ZipException("the entry is not what the archive says");
        }
    }

    @Override
    public void close() throws IOException {
        owned.close();
    }
}
