package org.secondment.roi.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.secondment.roi.intake.mapping.Format;

/** The words that mean blank in a file, as bytes. */
final class NullWords {

    private final List<byte[]> words;

    NullWords(Format format) {
        this.words = format.nulls().stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    boolean contain(byte[] bytes, int from, int to) {
        for (byte[] word : words) {
            if (Arrays.equals(word, 0, word.length, bytes, from, to)) {
                return true;
            }
        }
        return false;
    }
}
