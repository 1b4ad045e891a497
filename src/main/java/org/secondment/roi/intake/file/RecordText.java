package org.secondment.roi.intake.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record that a parser is at, in a buffer that the next record overwrites: values of ASCII as bytes, all others as
 * they are. Counts lines by what it sees: a line ends with \n, \r\n or \r, within quotes too.
 */
public final class RecordText extends AbstractBaseCsvCallbackHandler<RecordText> {

    private static final int LARGEST_ASCII = 0x7f;

    /** Behind the bytes stand at least as many more, so that the last can be read as a word. */
    private byte[] bytes = new byte[1 << 10];

    private int[] ends = new int[1 << 5];
    private @Nullable String[] wide = new @Nullable String[1 << 5];
    private int count;
    private int wides;
    private long line;
    private long nextLine;

    /**
     * No record yet.
     *
     * @param firstLine line on which the first record starts
     */
    public RecordText(long firstLine) {
        super();
        this.nextLine = firstLine;
    }

    /** Takes a record from another source than a parser. */
    public void set(long startingLine, List<String> values) {
        nextLine = startingLine;
        handleBegin(startingLine);
        for (int i = 0; i < values.size(); i++) {
            char[] value = values.get(i).toCharArray();
            handleField(i, value, 0, value.length, false);
        }
    }

    public long line() {
        return line;
    }

    /** Number of values; an empty line has none. */
    public int count() {
        return count;
    }

    public boolean isAscii(int place) {
        return wides == 0 || wide[place] == null;
    }

    /** Holds the values that are ASCII, and at least eight bytes behind the last. */
    public byte[] bytes() {
        return bytes;
    }

    public int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    public int end(int place) {
        return ends[place];
    }

    public String value(int place) {
        String beyond = wide[place];
        return beyond != null && wides > 0
                ? beyond
                : new String(bytes, start(place), end(place) - start(place), StandardCharsets.ISO_8859_1);
    }

    /** The record as it stays when the parser goes on. */
    public FileRecord copy() {
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = value(i);
        }
        return new FileRecord(line, List.of(values));
    }

    /** The line on which the value after those collected begins. */
    public long currentLine() {
        return nextLine - 1;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        if (wides > 0) {
            Arrays.fill(wide, 0, count, null);
            wides = 0;
        }
        line = nextLine;
        nextLine++;
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int from = count == 0 ? 0 : ends[count - 1];
        makeRoom(from + length);
        byte[] into = bytes;
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = buffer[offset + i];
            all |= c;
            into[from + i] = (byte) c;
        }
        boolean ascii = all <= LARGEST_ASCII;
        if (!ascii) {
            wide[count] = new String(buffer, offset, length);
            wides++;
        }
        ends[count++] = ascii ? from + length : from;
        if (quoted) {
            nextLine += lineBreaks(buffer, offset, length);
        }
    }

    @Override
    protected RecordText buildRecord() {
        return this;
    }

    public static long lineBreaks(char[] text, int offset, int length) {
        long breaks = 0;
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if (c == '\r' || (c == '\n' && (i == offset || text[i - 1] != '\r'))) {
                breaks++;
            }
        }
        return breaks;
    }

    private void makeRoom(int used) {
        if (used + EightBytes.COUNT > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * used + EightBytes.COUNT);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            wide = Arrays.copyOf(wide, 2 * count);
        }
    }
}
