package org.secondment.roi.staging;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Valued;

/** Bills or receipts of one file, held by the column: a quarter of the memory of as many objects. */
final class ValuedRows implements Iterable<Valued>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BYTES_OF_A_TEXT = 8;

    private final int packed;
    private final @Nullable Object[] @Nullable [] columns;
    private final int[] ends;
    private final long[] lines;
    private final long[] minor;
    private byte[] texts;
    private String file = "";
    private int count;

    /**
     * No rows yet.
     *
     * @param width values of a row
     * @param packed slot of the texts that no two rows share
     * @param most rows
     */
    ValuedRows(int width, int packed, int most) {
        this.packed = packed;
        this.columns = new @Nullable Object[width] @Nullable [];
        this.ends = new int[most];
        this.lines = new long[most];
        this.minor = new long[most];
        this.texts = new byte[most * BYTES_OF_A_TEXT];
    }

    int count() {
        return count;
    }

    void add(Fact row, long worth) {
        if (count > 0 && !file.equals(row.file())) {
            throw new IllegalArgumentException(row + " is of another file than " + file);
        }
        file = row.file();
        lines[count] = row.line();
        minor[count] = worth;
        for (int slot = 0; slot < columns.length; slot++) {
            Object value = slot == packed ? null : row.value(slot);
            if (value != null) {
                column(slot)[count] = value;
            }
        }
        pack(row.text(packed).getBytes(StandardCharsets.UTF_8));
        count++;
    }

    private @Nullable Object[] column(int slot) {
        @Nullable Object[] column = columns[slot];
        if (column == null) {
            column = new @Nullable Object[lines.length];
            columns[slot] = column;
        }
        return column;
    }

    private void pack(byte[] text) {
        int from = begin(count);
        int end = Math.addExact(from, text.length);
        if (end > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(end, texts.length + texts.length / 2));
        }
        System.arraycopy(text, 0, texts, from, text.length);
        ends[count] = end;
    }

    private int begin(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    @Override
    public Iterator<Valued> iterator() {
        return IntStream.range(0, count).mapToObj(this::row).iterator();
    }

    private Valued row(int row) {
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int slot = 0; slot < values.length; slot++) {
            @Nullable Object[] column = columns[slot];
            values[slot] = column == null ? null : column[row];
        }
        int from = begin(row);
        if (ends[row] > from) {
            values[packed] = new String(texts, from, ends[row] - from, StandardCharsets.UTF_8);
        }
        return new Valued(new Fact(file, lines[row], values), minor[row]);
    }
}
