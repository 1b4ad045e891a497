package org.secondment.roi.intake.file;

/** What counts as blank around a value: every kind of space that exports are known to write. */
public final class Blanks {

    private static final char ZERO_WIDTH = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isBlank(char c) {
        return c == ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == ZERO_WIDTH
                || c == BYTE_ORDER_MARK;
    }

    private Blanks() {}
}
