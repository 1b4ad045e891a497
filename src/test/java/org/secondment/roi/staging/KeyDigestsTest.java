package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.testing.Facts;

class KeyDigestsTest {

    @TempDir
    Path folder;

    @Test
    void keysAreSortedDigestsOfRowsThatHaveAKey() {
        List<Fact> facts =
                Facts.of(Tables.MATTERS, "file | matter_id", "in.csv | M2", "in.csv | ", "in.csv | M1", "in.csv | M2");

        StagedPart part = Parts.part(folder, Tables.MATTERS, 0, facts);

        long[] expected =
                Stream.of("M1", "M2", "M2").mapToLong(KeyDigest::of).sorted().toArray();
        assertThat(part.keys().count()).isEqualTo(3);
        assertThat(part.keys().between(Long.MIN_VALUE, Long.MAX_VALUE)).containsExactly(expected);
    }

    @Test
    void aSliceOfDigestsHasBothItsEnds() {
        List<TimeEntry> entries = LongStream.of(5, -7, Long.MAX_VALUE, 0, Long.MIN_VALUE, 5, 12)
                .mapToObj(key -> new TimeEntry(2, key, 0, 0, 0, 0, 0, 1, 1, 1, 1))
                .toList();

        Staged.KeyDigests keys = Parts.time(folder, 0, 10, entries).keys();

        assertThat(keys.between(Long.MIN_VALUE, Long.MAX_VALUE))
                .containsExactly(Long.MIN_VALUE, -7, 0, 5, 5, 12, Long.MAX_VALUE);
        assertThat(keys.between(-7, 5)).containsExactly(-7, 0, 5, 5);
        assertThat(keys.between(-6, 4)).containsExactly(0);
        assertThat(keys.between(6, 11)).isEmpty();
        assertThat(keys.between(13, Long.MAX_VALUE)).containsExactly(Long.MAX_VALUE);
        assertThat(keys.between(5, 4)).isEmpty();
    }

    @Test
    void digestsAreSortedWithTheirSigns() {
        Random random = new Random(7);
        for (int count : new int[] {0, 1, 2, 5_000}) {
            long[] digests =
                    random.longs(count + 3).map(d -> d >> random.nextInt(64)).toArray();
            long[] expected = Arrays.copyOf(digests, count);
            Arrays.sort(expected);

            assertThat(Arrays.copyOf(DigestOrder.sorted(digests, count), count)).isEqualTo(expected);
        }
    }
}
