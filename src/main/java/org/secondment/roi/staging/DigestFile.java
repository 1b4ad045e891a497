package org.secondment.roi.staging;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import org.secondment.roi.storage.Locations;

/**
 * The digests that a {@link DigestList} has written.
 *
 * @param path not looked at where there are none
 */
record DigestFile(String path, long count) implements Staged.KeyDigests {

    private static final int CHUNK = 1 << 16;

    @Override
    public long[] between(long low, long high) {
        if (count == 0 || low > high) {
            return new long[0];
        }
        try (SeekableByteChannel file = Files.newByteChannel(Locations.of(path))) {
            long from = firstNotBelow(file, low);
            long to = high == Long.MAX_VALUE ? count : firstNotBelow(file, high + 1);
            return slice(file, from, Math.toIntExact(to - from));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private long firstNotBelow(SeekableByteChannel file, long digest) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(Long.BYTES);
        long from = 0;
        long to = count;
        while (from < to) {
            long middle = (from + to) >>> 1;
            fill(file, one.clear(), middle);
            if (one.getLong(0) < digest) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private long[] slice(SeekableByteChannel file, long from, int length) throws IOException {
        long[] slice = new long[length];
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(CHUNK, Math.max(1, length)) * Long.BYTES);
        for (int done = 0; done < length; ) {
            int next = Math.min(CHUNK, length - done);
            fill(file, bytes.clear().limit(next * Long.BYTES), from + done);
            bytes.flip().asLongBuffer().get(slice, done, next);
            done += next;
        }
        return slice;
    }

    private static void fill(SeekableByteChannel file, ByteBuffer bytes, long place) throws IOException {
        file.position(place * Long.BYTES);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException("it ends early");
            }
        }
    }
}
