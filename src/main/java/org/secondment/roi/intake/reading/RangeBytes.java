package org.secondment.roi.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.secondment.roi.intake.file.Delivery;
import org.secondment.roi.intake.file.FileBytes;
import org.secondment.roi.storage.Locations;

/** The bytes of one range of a file, unpacked where it is packed, which know whether they are those that were sniffed. */
final class RangeBytes extends CheckedInputStream {

    private final Source source;
    private final Range range;
    private final BoundedInputStream content;

    private RangeBytes(Source source, Range range, BoundedInputStream content) {
        super(content, new CRC32C());
        this.source = source;
        this.range = range;
        this.content = content;
    }

    static RangeBytes open(Source source, Range range) throws IOException {
        Path path = Locations.of(source.path());
        if (range.first()) {
            return of(source, range, FileBytes.open(path).content());
        }
        SeekableByteChannel channel = Files.newByteChannel(path);
        try {
            return of(source, range, Channels.newInputStream(channel.position(range.offset())));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static RangeBytes of(Source source, Range range, InputStream from) throws IOException {
        return new RangeBytes(
                source,
                range,
                BoundedInputStream.builder()
                        .setInputStream(from)
                        .setMaxCount(range.length())
                        .get());
    }

    /** Reads what is left, and compares. */
    boolean changed() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return content.getCount() != range.length()
                || (int) getChecksum().getValue() != range.crc32c()
                || Delivery.at(Locations.of(source.path())).bytes() != source.bytes();
    }
}
