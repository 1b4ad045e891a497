package org.secondment.roi.staging;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
        try (FileChannel file = FileChannel.open(Path.of(path), StandardOpenOption.READ)) {
            long from = firstNotBelow(file, low);
            long to = high == Long.MAX_VALUE ? count : firstNotBelow(file, high + 1);
            return slice(file, from, Math.toIntExact(to - from));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private long firstNotBelow(FileChannel file, long digest) throws IOException {
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

    private long[] slice(FileChannel file, long from, int length) throws IOException {
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

    private static void fill(FileChannel file, ByteBuffer bytes, long place) throws IOException {
        long at = place * Long.BYTES;
        while (bytes.hasRemaining()) {
            int length = file.read(bytes, at);
            if (length < 0) {
                throw new EOFException("it ends early");
            }
            at += length;
        }
    }
}
