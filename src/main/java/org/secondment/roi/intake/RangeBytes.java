package org.secondment.roi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** The bytes of one range of a file, unpacked where it is packed, which know whether they are those that were sniffed. */
final class RangeBytes extends InputStream {

    private final Source source;
    private final Range range;
    private final InputStream content;
    private final CRC32C crc32c = new CRC32C();
    private long read;

    private RangeBytes(Source source, Range range, InputStream content) {
        super();
        this.source = source;
        this.range = range;
        this.content = content;
    }

    static RangeBytes open(Source source, Range range) throws IOException {
        Path path = Path.of(source.path());
        if (range.first()) {
            return new RangeBytes(source, range, FileBytes.open(path).content());
        }
        FileChannel channel = FileChannel.open(path);
        try {
            return new RangeBytes(source, range, Channels.newInputStream(channel.position(range.offset())));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int most = (int) Math.min(length, range.length() - read);
        int count = most == 0 ? -1 : content.read(into, offset, most);
        if (count > 0) {
            crc32c.update(into, offset, count);
            read += count;
        }
        return count;
    }

    /** Reads what is left, and compares. */
    boolean changed() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return read != range.length()
                || (int) crc32c.getValue() != range.crc32c()
                || Delivery.at(Path.of(source.path())).bytes() != source.bytes();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
