package org.secondment.roi.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the values of a record and knows, also when parsing fails midway, on which line the current value began. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<FileRecord> {

    private final List<String> values = new ArrayList<>();
    private long start;

    @Override
    protected void handleBegin(long startingLineNumber) {
        start = startingLineNumber;
        values.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        values.add(new String(buffer, offset, length));
    }

    @Override
    protected FileRecord buildRecord() {
        return new FileRecord(start, List.copyOf(values));
    }

    /** The line on which the value after those collected begins. */
    long currentLine() {
        return lineAfter(start, values);
    }

    /** The line on which a value begins that follows {@code values} of a record that starts at {@code line}. */
    static long lineAfter(long line, List<String> values) {
        return line + values.stream().mapToLong(RecordHandler::lineBreaks).sum();
    }

    private static long lineBreaks(String value) {
        long breaks = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || (c == '\n' && (i == 0 || value.charAt(i - 1) != '\r'))) {
                breaks++;
            }
        }
        return breaks;
    }
}
