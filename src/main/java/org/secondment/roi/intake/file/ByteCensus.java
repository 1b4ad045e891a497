package org.secondment.roi.intake.file;

/** Counts the line breaks of a file's bytes, and notices bytes that are NUL or not ASCII; breaks are \n, \r\n and \r. */
public final class ByteCensus {

    private static final long LINE_FEEDS = EightBytes.repeated('\n');
    private static final long RETURNS = EightBytes.repeated('\r');
    private static final long HIGHEST = 0x80L;

    private long breaks;
    /** The mask of the byte after a \r that was the last byte so far. */
    private long afterReturn;

    private long nuls;
    private long beyondAscii;

    /** Adds the next bytes of the file. */
    public void add(byte[] bytes, int from, int to) {
        long after = afterReturn;
        int at = from;
        for (; at + EightBytes.COUNT <= to; at += EightBytes.COUNT) {
            long word = EightBytes.word(bytes, at);
            long returns = EightBytes.zeros(word ^ RETURNS);
            breaks += EightBytes.count(EightBytes.zeros(word ^ LINE_FEEDS) | (returns << Byte.SIZE) | after);
            after = returns >>> (Long.SIZE - Byte.SIZE);
            nuls |= EightBytes.zeros(word);
            beyondAscii |= word;
        }
        for (; at < to; at++) {
            byte one = bytes[at];
            breaks += one == '\n' || after != 0 ? 1 : 0;
            after = one == '\r' ? HIGHEST : 0;
            nuls |= one == 0 ? HIGHEST : 0;
            beyondAscii |= one;
        }
        afterReturn = after;
    }

    /** Line breaks so far; a \r counts once the byte after it is known. */
    public long breaks() {
        return breaks;
    }

    public boolean hasNul() {
        return nuls != 0;
    }

    /** Whether bytes since the last call are beyond ASCII. */
    public boolean beyondAsciiSince() {
        boolean beyond = EightBytes.beyondAscii(beyondAscii) != 0;
        beyondAscii = 0;
        return beyond;
    }
}
