package org.secondment.roi.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteCensusTest {

    private static final String LETTERS = "\n\n\r\rab,\u007f!\u000b\u000e";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void breaksAreCountedHoweverTheBytesArrive(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] text = text(random, random.nextInt(60));
            var census = new ByteCensus();
            for (int from = 0; from < text.length; ) {
                int to = Math.min(text.length, from + random.nextInt(20));
                census.add(text, from, to);
                from = to;
            }
            census.add(new byte[] {'.'}, 0, 1);

            assertThat(census.breaks()).isEqualTo(breaks(new String(text, StandardCharsets.US_ASCII)));
            assertThat(census.hasNul()).isFalse();
            assertThat(census.beyondAsciiSince()).isFalse();
        }
    }

    @Test
    void aNulOrALetterBeyondAsciiIsNoticedWhereverItStands() {
        for (int place = 0; place < 20; place++) {
            byte[] text = "abcdefghijklmnopqrst".getBytes(StandardCharsets.US_ASCII);
            text[place] = 0;
            assertThat(censusOf(text).hasNul()).isTrue();
            text[place] = (byte) 0x80;
            var census = censusOf(text);
            assertThat(census.hasNul()).isFalse();
            assertThat(census.beyondAsciiSince()).isTrue();
            assertThat(census.beyondAsciiSince()).as("asked again").isFalse();
        }
    }

    @Test
    void theFirstOfALetterIsFoundBetweenTwoPlaces() {
        byte[] text = "x\"234567890\"2345\"".getBytes(StandardCharsets.US_ASCII);

        assertThat(EightBytes.indexOf(text, 0, text.length, '"')).isEqualTo(1);
        assertThat(EightBytes.indexOf(text, 2, text.length, '"')).isEqualTo(11);
        assertThat(EightBytes.indexOf(text, 12, text.length, '"')).isEqualTo(16);
        assertThat(EightBytes.indexOf(text, 2, 11, '"')).as("none").isEqualTo(11);
    }

    private static ByteCensus censusOf(byte[] text) {
        var census = new ByteCensus();
        census.add(text, 0, text.length);
        return census;
    }

    private static byte[] text(Random random, int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return text;
    }

    private static long breaks(String text) {
        return text.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }
}
