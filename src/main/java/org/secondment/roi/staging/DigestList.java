package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Key digests of a part while it is read; written in rising order, eight bytes each, the highest first. */
final class DigestList {

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int CHUNK = 1 << 13;

    private long[] digests = new long[FIRST_CAPACITY];
    private int count;

    void add(long digest) {
        if (count == digests.length) {
            digests = Arrays.copyOf(digests, 2 * count);
        }
        digests[count] = digest;
        count++;
    }

    /** Writes the list and gives it up; empty if there is none. */
    Optional<StoredFile> write(Path folder, String name) {
        if (count == 0) {
            return Optional.empty();
        }
        long[] sorted = DigestOrder.sorted(digests, count);
        try {
            UnfinishedFile file = UnfinishedFile.begin(folder, name);
            try {
                write(sorted, file);
                return Optional.of(file.finish());
            } catch (IOException e) {
                file.abandon();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(name) + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(long[] sorted, UnfinishedFile file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Long.BYTES);
        for (int from = 0; from < count; from += CHUNK) {
            int length = Math.min(CHUNK, count - from);
            bytes.clear();
            bytes.asLongBuffer().put(sorted, from, length);
            file.write(bytes.array(), 0, length * Long.BYTES);
        }
    }
}
