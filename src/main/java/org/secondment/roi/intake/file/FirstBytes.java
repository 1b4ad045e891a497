package org.secondment.roi.intake.file;

/** The bytes with which a file begins. */
public final class FirstBytes {

    public static boolean start(byte[] first, int... with) {
        if (first.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (first[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean areGzip(byte[] first) {
        return start(first, 0x1f, 0x8b);
    }

    private FirstBytes() {}
}
