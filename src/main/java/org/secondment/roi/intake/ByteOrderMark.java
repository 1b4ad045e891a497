package org.secondment.roi.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.file.FirstBytes;

/** The mark with which some programs begin a text file. */
enum ByteOrderMark {
    /** Where the encoding may be any. */
    NONE(StandardCharsets.UTF_8, 0),
    UTF_8(StandardCharsets.UTF_8, 3),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2);

    private final Charset charset;
    private final int length;

    ByteOrderMark(Charset charset, int length) {
        this.charset = charset;
        this.length = length;
    }

    static ByteOrderMark of(byte[] first) {
        if (FirstBytes.start(first, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (FirstBytes.start(first, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return FirstBytes.start(first, 0xFE, 0xFF) ? UTF_16BE : NONE;
    }

    /** The order of UTF-16 without a mark: Latin letters then leave every other byte NUL. */
    static ByteOrderMark byNuls(byte[] first) {
        int[] nuls = new int[2];
        for (int i = 0; i < first.length; i++) {
            nuls[i % 2] += first[i] == 0 ? 1 : 0;
        }
        int half = first.length / 2;
        if (half <= 1 || Math.max(nuls[0], nuls[1]) <= half * 3 / 4 || Math.min(nuls[0], nuls[1]) > half / 4) {
            return NONE;
        }
        return nuls[1] > nuls[0] ? UTF_16LE : UTF_16BE;
    }

    boolean wide() {
        return Encodings.wide(charset);
    }

    /** The encoding that it marks. */
    Charset charset() {
        return charset;
    }

    /** In bytes. */
    int length() {
        return length;
    }
}
