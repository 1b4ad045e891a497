package org.secondment.roi.report.check;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Reads a picture made of points: it holds points, and no words, dates or places that a camera or program left. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "sRGB", "gAMA", "pHYs", "IDAT", "IEND");
    /** Bytes of a chunk's name, and of its checksum. */
    private static final int FOUR = 4;

    static void check(InputStream in, Place place) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (!Arrays.equals(data.readNBytes(SIGNATURE.length), SIGNATURE)) {
            place.problem(Rule.UNREADABLE, "is no PNG picture");
            return;
        }
        try {
            String kind = "";
            while (!kind.equals("IEND")) {
                long length = Integer.toUnsignedLong(data.readInt());
                kind = new String(data.readNBytes(FOUR), StandardCharsets.ISO_8859_1);
                if (!CHUNKS.contains(kind)) {
                    place.problem(Rule.HIDDEN, "the picture holds a chunk " + kind + ", which no reader sees");
                }
                data.skipNBytes(length + FOUR);
            }
            if (data.read() >= 0) {
                place.problem(Rule.HIDDEN, "something stands behind the end of the picture");
            }
        } catch (EOFException e) {
            place.problem(Rule.UNREADABLE, "the picture ends before its end");
        }
    }

    private PngFile() {}
}
