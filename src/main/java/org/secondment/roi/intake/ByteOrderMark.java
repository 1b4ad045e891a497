package org.secondment.roi.intake;

/** The mark with which some programs begin a text file. */
enum ByteOrderMark {
    NONE,
    UTF_8,
    UTF_16LE,
    UTF_16BE;

    static ByteOrderMark of(byte[] first) {
        if (starts(first, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (starts(first, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return starts(first, 0xFE, 0xFF) ? UTF_16BE : NONE;
    }

    boolean wide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    /** Whether the bytes look like UTF-16 without a mark: Latin letters then leave every other byte NUL. */
    static boolean everyOtherByteIsNul(byte[] first) {
        int[] nuls = new int[2];
        for (int i = 0; i < first.length; i++) {
            nuls[i % 2] += first[i] == 0 ? 1 : 0;
        }
        int half = first.length / 2;
        return half > 1 && Math.max(nuls[0], nuls[1]) > half * 3 / 4 && Math.min(nuls[0], nuls[1]) <= half / 4;
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }
}
