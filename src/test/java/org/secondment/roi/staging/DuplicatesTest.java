package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.TimeEntry;

class DuplicatesTest {

    @TempDir
    Path folder;

    private int parts;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100, 1_000_000})
    void digestsThatOccurAgainAreThoseOfAPlainMap(int digestsOfASlice) {
        Random random = new Random(digestsOfASlice);
        Map<Long, Integer> times = new HashMap<>();
        List<Staged> files = new ArrayList<>();
        for (int file = 0; file < 3; file++) {
            long[][] keys = new long[2][];
            for (int part = 0; part < keys.length; part++) {
                keys[part] = LongStream.range(0, 150)
                        .map(i -> random.nextInt(400) * 0x9E3779B97F4A7C15L)
                        .toArray();
                LongStream.of(keys[part]).forEach(key -> times.merge(key, 1, Integer::sum));
            }
            files.add(file("f" + file, keys));
        }

        long[] expected = times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        assertThat(Duplicates.suspected(files, digestsOfASlice)).isEqualTo(expected);
        assertThat(expected.length).isBetween(150, 390);
    }

    @Test
    void theLeastAndTheGreatestDigestAreLookedAt() {
        long[] ends = {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE};
        List<Staged> files = List.of(file("a", ends), file("b", ends, ends));

        for (int digestsOfASlice : new int[] {1, 3, 100}) {
            assertThat(Duplicates.suspected(files, digestsOfASlice)).isEqualTo(ends);
        }
    }

    @Test
    void withoutKeysNothingIsSuspected() {
        assertThat(Duplicates.suspected(List.of())).isEmpty();
        assertThat(Duplicates.suspected(List.of(file("a", new long[0]), file("b", 1))))
                .isEmpty();
    }

    @Test
    void onlyFilesThatHoldASuspectedDigestAreNamed() {
        List<Staged> files = List.of(
                file("a", new long[] {1, 2}, new long[] {Long.MIN_VALUE, 9}),
                file("b", 3, 4),
                file("c", -5, Long.MAX_VALUE),
                file("d", new long[0]));

        assertThat(Duplicates.files(files, new long[] {2, 3}))
                .extracting(Staged::file)
                .containsExactly("a", "b");
        assertThat(Duplicates.files(files, new long[] {9}))
                .extracting(Staged::file)
                .containsExactly("a");
        assertThat(Duplicates.files(files, new long[] {Long.MIN_VALUE, Long.MAX_VALUE}))
                .extracting(Staged::file)
                .containsExactly("a", "c");
        assertThat(Duplicates.files(files, new long[] {0, 5})).isEmpty();
        assertThat(Duplicates.files(files, new long[0])).isEmpty();
    }

    private Staged file(String name, long... keys) {
        return file(name, new long[][] {keys});
    }

    private Staged file(String name, long[]... keys) {
        List<StagedPart> staged = new ArrayList<>();
        for (long[] part : keys) {
            List<TimeEntry> entries = LongStream.of(part)
                    .mapToObj(key -> new TimeEntry(2, key, 0, 0, 0, 0, 0, 1, 1, 1, 1))
                    .toList();
            staged.add(Parts.time(folder, parts++, 10, entries));
        }
        return new StagedFile(name, Parts.TIME, staged);
    }
}
