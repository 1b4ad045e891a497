package org.secondment.roi.intake.reading;

import java.io.Serializable;

/**
 * A part of a file that begins and ends where records do, so that it can be read on its own.
 *
 * @param offset of its first byte; of the unpacked content where the file is packed
 * @param length in bytes
 * @param firstLine line on which its first record starts, from 1
 * @param crc32c of its bytes
 */
public record Range(long offset, long length, long firstLine, int crc32c) implements Serializable {

    /** Whether it begins with the file's heading. */
    boolean first() {
        return offset == 0;
    }
}
