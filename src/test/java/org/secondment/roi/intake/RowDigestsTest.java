package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowDigestsTest {

    @Test
    void aRowIsMetOnceHoweverManyThereAre() {
        var random = new Random(5);
        var digests = new RowDigests();
        Set<List<String>> met = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            List<String> row = List.of("B" + random.nextInt(3_000), String.valueOf(random.nextInt(4)));
            assertThat(digests.add(row)).isEqualTo(met.add(row));
        }
    }

    @Test
    void digestsOfWhichOneWordIsTheSameDiffer() {
        var digests = new RowDigests();
        for (long other = 1; other <= 5_000; other++) {
            assertThat(digests.add(7, other)).isTrue();
            assertThat(digests.add(other + 7, 0)).isTrue();
            assertThat(digests.add(0, other)).isTrue();
        }
        for (long other = 1; other <= 5_000; other++) {
            assertThat(digests.add(7, other) || digests.add(other + 7, 0) || digests.add(0, other))
                    .isFalse();
        }
    }

    @Test
    void whereOneValueEndsMatters() {
        var digests = new RowDigests();

        assertThat(digests.add(List.of("a", "bc"))).isTrue();
        assertThat(digests.add(List.of("ab", "c"))).isTrue();
        assertThat(digests.add(List.of("a", "bc"))).isFalse();
    }
}
