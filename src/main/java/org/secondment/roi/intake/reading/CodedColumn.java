package org.secondment.roi.intake.reading;

import org.secondment.roi.intake.file.EightBytes;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Column;

/** A column whose values recur: finds the number that stands for a value by its bytes, without a String. */
final class CodedColumn {

    /** Not learned yet, or not to be learned: beyond ASCII, or very long. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int MOST_WORDS = 16;

    private final int place;
    /** Length of the longest value that fits a slot, in words. */
    private int words = 1;

    private int slots = 1 << 8;
    private int learned;
    /** By slot: a value's words, filled up with zeros, then its length plus one and its code in one word. */
    private long[] cells = new long[slots * (words + 1)];

    private int latest;

    /** @param place of the column in the file; {@link Column#NOWHERE} is as blank in each record */
    CodedColumn(int place) {
        this.place = place;
    }

    /** The code learned for the record's value as written. */
    int code(RecordText record) {
        if (place == Column.NOWHERE) {
            return code(record.bytes(), 0, 0);
        }
        if (!record.isAscii(place)) {
            return UNKNOWN;
        }
        int from = record.start(place);
        return code(record.bytes(), from, record.end(place) - from);
    }

    /** Remembers what the record's value stands for. */
    void learn(RecordText record, int code) {
        int from = place == Column.NOWHERE ? 0 : record.start(place);
        int length = place == Column.NOWHERE ? 0 : record.end(place) - from;
        boolean fit = place == Column.NOWHERE || record.isAscii(place);
        if (!fit || length > MOST_WORDS * EightBytes.COUNT || code(record) != UNKNOWN) {
            return;
        }
        int needed = (length + EightBytes.COUNT - 1) / EightBytes.COUNT;
        if (2 * learned >= slots || needed > words) {
            rebuild(2 * learned >= slots ? 2 * slots : slots, Math.max(words, needed));
        }
        long[] value = new long[words + 1];
        for (int word = 0; word < needed; word++) {
            int at = word * EightBytes.COUNT;
            value[word] = length - at >= EightBytes.COUNT
                    ? EightBytes.word(record.bytes(), from + at)
                    : EightBytes.partOfWord(record.bytes(), from + at, length - at);
        }
        value[words] = (length + 1L) << Integer.SIZE | Integer.toUnsignedLong(code);
        put(value, 0, words);
        learned++;
    }

    private int code(byte[] bytes, int from, int length) {
        if (length > words * EightBytes.COUNT) {
            return UNKNOWN;
        }
        if (holds(latest, bytes, from, length)) {
            return (int) cells[latest + words];
        }
        long hash = length;
        int at = 0;
        for (; at + EightBytes.COUNT <= length; at += EightBytes.COUNT) {
            hash = mixed(hash ^ EightBytes.word(bytes, from + at));
        }
        if (at < length) {
            hash = mixed(hash ^ EightBytes.partOfWord(bytes, from + at, length - at));
        }
        for (int slot = slot(hash); ; slot = slot + 1 & slots - 1) {
            int cell = slot * (words + 1);
            if (cells[cell + words] == 0) {
                return UNKNOWN;
            }
            if (holds(cell, bytes, from, length)) {
                latest = cell;
                return (int) cells[cell + words];
            }
        }
    }

    private boolean holds(int cell, byte[] bytes, int from, int length) {
        if (cells[cell + words] >>> Integer.SIZE != length + 1L) {
            return false;
        }
        int at = 0;
        int word = cell;
        for (; at + EightBytes.COUNT <= length; at += EightBytes.COUNT) {
            if (cells[word++] != EightBytes.word(bytes, from + at)) {
                return false;
            }
        }
        return at == length || cells[word] == EightBytes.partOfWord(bytes, from + at, length - at);
    }

    private int slot(long hash) {
        return (int) hash & slots - 1;
    }

    /** Every bit moves the lowest ones, by which a slot is chosen: ids often differ in their last letter only. */
    private static long mixed(long hash) {
        long product = (hash ^ hash >>> Integer.SIZE) * MIX;
        return product ^ product >>> Integer.SIZE;
    }

    private void rebuild(int moreSlots, int moreWords) {
        long[] before = cells;
        int wordsBefore = words;
        slots = moreSlots;
        words = moreWords;
        cells = new long[slots * (words + 1)];
        latest = 0;
        for (int cell = 0; cell < before.length; cell += wordsBefore + 1) {
            if (before[cell + wordsBefore] != 0) {
                put(before, cell, wordsBefore);
            }
        }
    }

    /** Copies a value, given as words and then length and code, into the first free slot from its own. */
    private void put(long[] from, int cell, int count) {
        long info = from[cell + count];
        int length = (int) (info >>> Integer.SIZE) - 1;
        long hash = length;
        for (int word = 0; word * EightBytes.COUNT < length; word++) {
            hash = mixed(hash ^ from[cell + word]);
        }
        int slot = slot(hash);
        while (cells[slot * (words + 1) + words] != 0) {
            slot = slot + 1 & slots - 1;
        }
        System.arraycopy(from, cell, cells, slot * (words + 1), count);
        cells[slot * (words + 1) + words] = info;
    }
}
