package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.secondment.roi.intake.file.ByteCensus;
import org.secondment.roi.intake.file.EightBytes;
import org.secondment.roi.intake.reading.Range;

/** Cuts a file's bytes into ranges where records end: at a line feed that stands within no quoted value. */
final class RangeCuts {

    private static final char QUOTE = '"';

    /** What the next byte is part of. */
    private enum Within {
        PLAIN,
        QUOTES,
        /** Behind a quote within quotes: the end of the value, or the first half of a doubled quote. */
        CLOSED,
        /** Behind text that is no CSV, where no record can be told from another. */
        DAMAGE
    }

    private final char delimiter;
    private final long rangeBytes;
    private final ByteCensus census = new ByteCensus();
    private final CRC32C current = new CRC32C();
    private final List<Range> ranges = new ArrayList<>();
    private Within within = Within.PLAIN;
    private byte last = '\n';
    private long offset;
    private long length;
    private long firstLine = 1;

    /** @param rangeBytes length from which a range ends with the next record */
    RangeCuts(char delimiter, long rangeBytes) {
        this.delimiter = delimiter;
        this.rangeBytes = rangeBytes;
    }

    /** Adds bytes that are not to be looked through for records: a byte order mark, or all of a file not to be cut. */
    void pass(byte[] bytes, int from, int to) {
        take(bytes, from, to);
    }

    /** Adds the next bytes of the file. */
    void add(byte[] bytes, int from, int to) {
        int at = from;
        int taken = from;
        while (at < to) {
            if (within == Within.PLAIN) {
                int quote = openingQuote(bytes, at, from, to);
                for (int cut = cut(bytes, at, quote, taken); cut >= 0; cut = cut(bytes, at, quote, taken)) {
                    take(bytes, taken, cut);
                    end();
                    at = cut;
                    taken = cut;
                }
                at = enter(quote, to, Within.QUOTES);
            } else if (within == Within.QUOTES) {
                at = enter(EightBytes.indexOf(bytes, at, to, QUOTE), to, Within.CLOSED);
            } else if (within == Within.CLOSED) {
                within = behindQuote(bytes[at]);
                at += within == Within.QUOTES ? 1 : 0;
            } else {
                at = to;
            }
        }
        take(bytes, taken, to);
        last = to > from ? bytes[to - 1] : last;
    }

    ByteCensus census() {
        return census;
    }

    /** All bytes added, each in one range. */
    List<Range> ranges() {
        if (length > 0 || ranges.isEmpty()) {
            end();
        }
        return List.copyOf(ranges);
    }

    /** All bytes passed in one range. */
    List<Range> oneRange() {
        return List.of(new Range(0, length, 1, (int) current.getValue()));
    }

    private int enter(int quote, int to, Within next) {
        if (quote < to) {
            within = next;
        }
        return Math.min(quote + 1, to);
    }

    private Within behindQuote(byte next) {
        if (next == QUOTE) {
            return Within.QUOTES;
        }
        return endsValue(next) ? Within.PLAIN : Within.DAMAGE;
    }

    /** A quote opens a value only at its start; elsewhere it is text. */
    private int openingQuote(byte[] bytes, int at, int from, int to) {
        int quote = EightBytes.indexOf(bytes, at, to, QUOTE);
        while (quote < to && !endsValue(quote > from ? bytes[quote - 1] : last)) {
            quote = EightBytes.indexOf(bytes, quote + 1, to, QUOTE);
        }
        return quote;
    }

    private boolean endsValue(byte one) {
        return one == delimiter || one == '\n' || one == '\r';
    }

    /** Where the range is to end among the plain bytes from {@code at}; -1 if not there. */
    private int cut(byte[] bytes, int at, int to, int taken) {
        long earliest = taken + rangeBytes - length - 1;
        if (earliest >= to) {
            return -1;
        }
        int end = EightBytes.indexOf(bytes, (int) Math.max(at, earliest), to, '\n');
        return end < to ? end + 1 : -1;
    }

    private void take(byte[] bytes, int from, int to) {
        census.add(bytes, from, to);
        current.update(bytes, from, to - from);
        length += to - from;
    }

    private void end() {
        ranges.add(new Range(offset, length, firstLine, (int) current.getValue()));
        offset += length;
        length = 0;
        firstLine = 1 + census.breaks();
        current.reset();
    }
}
