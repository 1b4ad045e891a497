package org.secondment.roi.intake.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time: the first of them stands in the lowest eight bits of a word. */
public final class EightBytes {

    public static final int COUNT = Long.BYTES;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long HIGH_BITS = 0x8080808080808080L;

    public static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** The first {@code length} bytes from {@code at}, the others zero; {@code length} is from 0 to 7. */
    public static long partOfWord(byte[] bytes, int at, int length) {
        return word(bytes, at) & ~(-1L << (length * Byte.SIZE));
    }

    static long repeated(char ascii) {
        return ascii * ONES;
    }

    /** The highest bit of each byte that is zero, and no other bit. */
    static long zeros(long word) {
        return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS);
    }

    /** The highest bit of each byte that is not ASCII. */
    static long beyondAscii(long word) {
        return word & HIGH_BITS;
    }

    /** How many bits a mask of highest bits has. */
    static int count(long mask) {
        return (int) (((mask >>> 7) * ONES) >>> 56);
    }

    /** Place of the first {@code ascii} among the bytes from {@code from}; {@code to} if there is none. */
    public static int indexOf(byte[] bytes, int from, int to, char ascii) {
        long wanted = repeated(ascii);
        int at = from;
        for (; at + COUNT <= to; at += COUNT) {
            long found = zeros(word(bytes, at) ^ wanted);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >> 3);
            }
        }
        while (at < to && bytes[at] != ascii) {
            at++;
        }
        return at;
    }

    private EightBytes() {}
}
