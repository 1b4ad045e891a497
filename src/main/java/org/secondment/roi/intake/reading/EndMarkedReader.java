package org.secondment.roi.intake.reading;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters followed by one more line, {@link #END}. A parser that does not see that line as a record of its own is
 * still inside quotes.
 */
public final class EndMarkedReader extends Reader {

    static final String END = "\uE000end of file\uE000";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How far the characters were handed out; a parser that asks for no more than it needs is not ahead of this. */
    enum Reached {
        TEXT,
        /** The line break that the last line lacks. */
        MISSING_LINE_BREAK,
        END
    }

    private final Reader characters;
    private boolean started;
    private char last = '\n';
    private Reached reached = Reached.TEXT;
    private String tail = "";

    private EndMarkedReader(Reader characters, boolean started) {
        super();
        this.characters = characters;
        this.started = started;
    }

    /** A text from its beginning, where a byte order mark is left out. */
    public static EndMarkedReader fromStart(Reader characters) {
        return new EndMarkedReader(characters, false);
    }

    /** A text from where a record starts in its midst. */
    static EndMarkedReader fromWithin(Reader characters) {
        return new EndMarkedReader(characters, true);
    }

    Reached reached() {
        return reached;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (reached != Reached.TEXT) {
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
            boolean ended = last == '\n' || last == '\r';
            reach(ended ? Reached.END : Reached.MISSING_LINE_BREAK);
            return fromTail(into, offset, length);
        }
        last = into[offset + count - 1];
        return count;
    }

    private void reach(Reached next) {
        reached = next;
        tail = next == Reached.END ? END + "\n" : "\n";
    }

    private int fromTail(char[] into, int offset, int length) {
        if (tail.isEmpty() && reached == Reached.MISSING_LINE_BREAK) {
            reach(Reached.END);
        }
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
