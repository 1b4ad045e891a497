package org.secondment.roi.intake.reading;

import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.mapping.Notation.Negative;
import org.secondment.roi.intake.value.ColumnReader;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.TimeEntry;

/** A column of numbers, read where they are plain, such as -1234.50; all else is for the {@link ColumnReader}. */
final class PlainColumn {

    /** Not a plain number, though it may be a number. */
    static final long OTHER = Long.MIN_VALUE + 1;

    /** Fewer than a long holds, and than a column keeps before the decimal mark. */
    private static final int MOST_CHARACTERS = 14;

    private static final long[] TENS = {1, 10, 100, 1_000, 10_000};

    private final int place;
    private final int scale;
    private final long blank;
    private final char decimal;
    private final boolean minus;
    private final NullWords nulls;

    PlainColumn(Field field, Column column, Format format) {
        this.place = column.index();
        this.scale = field.type().scale();
        boolean blankAllowed =
                field.need() != Field.Need.REQUIRED && column.fallback().isEmpty();
        this.blank = blankAllowed ? TimeEntry.BLANK : OTHER;
        Notation notation = format.notation();
        this.decimal = notation.decimal();
        this.minus = notation.negatives().contains(Negative.LEADING_MINUS)
                && notation.minus().indexOf('-') >= 0;
        this.nulls = new NullWords(format);
    }

    /**
     * The record's number in the last decimals that the field keeps, {@link TimeEntry#BLANK} or {@link #OTHER}.
     *
     * @param decimals how many may be written
     */
    long read(RecordText record, int decimals) {
        if (place == Column.NOWHERE) {
            return blank;
        }
        if (!record.isAscii(place)) {
            return OTHER;
        }
        int from = record.start(place);
        int to = record.end(place);
        if (from == to) {
            return blank;
        }
        return nulls.contain(record.bytes(), from, to) ? OTHER : number(record.bytes(), from, to, decimals);
    }

    private long number(byte[] bytes, int from, int to, int decimals) {
        boolean negative = minus && bytes[from] == '-';
        int first = negative ? from + 1 : from;
        if (to == first || to - first > MOST_CHARACTERS) {
            return OTHER;
        }
        long digits = 0;
        int mark = to;
        for (int at = first; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == decimal && mark == to && at > first && at < to - 1) {
                mark = at;
            } else {
                return OTHER;
            }
        }
        int written = Math.max(0, to - mark - 1);
        if (written > decimals) {
            return OTHER;
        }
        long number = digits * TENS[scale - written];
        return negative ? -number : number;
    }
}
