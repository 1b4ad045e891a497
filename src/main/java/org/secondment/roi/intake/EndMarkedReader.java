package org.secondment.roi.intake;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters without a leading byte order mark and followed by one more line, {@link #END}. A parser that does not see
 * that line as a record of its own is still inside quotes.
 */
final class EndMarkedReader extends Reader {

    static final String END = "\uE000end of file\uE000";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader characters;
    private boolean started;
    private char last = '\n';
    private String tail = "";
    private boolean ended;

    EndMarkedReader(Reader characters) {
        super();
        this.characters = characters;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (ended) {
            return fromTail(into, offset, length);
        }
        int count = characters.read(into, offset, length);
        if (count > 0 && !started) {
            started = true;
            if (into[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(into, offset + 1, into, offset, count - 1);
                count--;
                if (count == 0) {
                    return read(into, offset, length);
                }
            }
        }
        if (count < 0) {
            ended = true;
            tail = (last == '\n' || last == '\r' ? "" : "\n") + END + "\n";
            return fromTail(into, offset, length);
        }
        last = into[offset + count - 1];
        return count;
    }

    private int fromTail(char[] into, int offset, int length) {
        if (tail.isEmpty()) {
            return -1;
        }
        int count = Math.min(length, tail.length());
        tail.getChars(0, count, into, offset);
        tail = tail.substring(count);
        return count;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
