package org.secondment.roi.intake;

/** Tells bytes beyond ASCII that are characters of UTF-8 from those that are not, in a text that is not UTF-8 as a whole. */
final class Mixture {

    private static final int FIRST_CONTINUATION = 0x80;
    private static final int BEHIND_CONTINUATIONS = 0xC0;
    private static final int FIRST_START = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int BEHIND_STARTS = 0xF5;
    /** Bytes from 0x80 up to here differ between windows-1252 and ISO-8859-1. */
    private static final int LAST_CONTROL = 0x9F;

    /** A text that is read as windows-1252 may hold one accidental character of UTF-8 for so many other bytes. */
    private static final long OTHERS = 10;

    private long characters;
    private long others;
    private boolean controls;
    private int expected;
    private int begun;

    /** Adds the next bytes of the text. */
    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int one = Byte.toUnsignedInt(bytes[i]);
            controls |= one >= FIRST_CONTINUATION && one <= LAST_CONTROL;
            if (expected > 0 && one >= FIRST_CONTINUATION && one < BEHIND_CONTINUATIONS) {
                continueCharacter();
            } else {
                others += begun;
                begin(one);
            }
        }
    }

    /** Whether much of the text is UTF-8, so that it is doubtful what the rest is. */
    boolean isDoubtful() {
        return characters * OTHERS > others + begun;
    }

    /** Whether a byte is met that means one thing in windows-1252 and another in ISO-8859-1. */
    boolean hasControls() {
        return controls;
    }

    private void continueCharacter() {
        expected--;
        begun++;
        if (expected == 0) {
            characters++;
            begun = 0;
        }
    }

    private void begin(int one) {
        boolean starts = one >= FIRST_START && one < BEHIND_STARTS;
        expected = !starts ? 0 : one < FIRST_OF_THREE ? 1 : one < FIRST_OF_FOUR ? 2 : 3;
        begun = starts ? 1 : 0;
        others += one >= FIRST_CONTINUATION && !starts ? 1 : 0;
    }
}
