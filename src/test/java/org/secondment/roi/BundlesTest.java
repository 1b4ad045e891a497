package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.Bundles.Task;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.intake.Range;
import org.secondment.roi.intake.Source;

class BundlesTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private List<Source> sources = List.of();

    @BeforeEach
    void anyFile() throws IOException {
        TinyFirm.write(folder);
        sources = Exports.find(folder, Optional.empty(), KnownFiles.in(folder, "test", Instant.EPOCH))
                .sources();
    }

    @Test
    void smallFilesAreReadTogether() {
        assertThat(sizes(Collections.nCopies(10, 300_000L), 8)).containsExactly(4, 4, 2);
    }

    @Test
    void eachCoreHasSeveralBundlesSoThatTheLastOnesAreShort() {
        assertThat(sizes(Collections.nCopies(80, MEGABYTE), 2)).containsExactly(10, 10, 10, 10, 10, 10, 10, 10);
    }

    @Test
    void aBigRangeIsReadAloneHoweverFewCoresThereAre() {
        assertThat(sizes(Collections.nCopies(40, 32 * MEGABYTE), 1)).hasSize(40).containsOnly(1);
    }

    @Test
    void nothingToReadNeedsNoBundle() {
        assertThat(sizes(List.of(), 4)).isEmpty();
    }

    @Test
    void everyTaskIsDoneOnceAndInOrder() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<Task> tasks = tasks(LongStream.generate(() -> random.nextLong(40 * MEGABYTE))
                    .limit(random.nextInt(200))
                    .boxed()
                    .toList());

            List<List<Task>> bundles = Bundles.of(tasks, 1 + random.nextInt(16));

            assertThat(bundles.stream().flatMap(List::stream)).isEqualTo(tasks);
            assertThat(bundles).noneMatch(List::isEmpty);
        }
    }

    private List<Integer> sizes(List<Long> bytes, int cores) {
        return Bundles.of(tasks(bytes), cores).stream().map(List::size).toList();
    }

    private List<Task> tasks(List<Long> bytes) {
        return IntStream.range(0, bytes.size())
                .mapToObj(i -> new Task(sources.get(0), new Range(0, bytes.get(i), 1, 0), i, "folder"))
                .toList();
    }
}
