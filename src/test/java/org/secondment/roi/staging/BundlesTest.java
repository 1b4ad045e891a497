package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class BundlesTest {

    private static final Fact ROW =
            Facts.of(Tables.RECEIPTS, "receipt_id", "R1").get(0);

    @Test
    void fewRowsStayTogetherHoweverManyPartsTheyHave() {
        List<Staged> files = List.of(file(900, 5), file(100, 3));

        assertThat(Bundles.of(files, 8))
                .containsExactly(
                        files.stream().flatMap(file -> file.parts().stream()).toList());
    }

    @Test
    void manyRowsAreSharedOutEvenlyAndInOrder() {
        List<Staged> files = List.of(file(60_000, 6), file(60_000, 6));

        List<List<Staged.Part>> bundles = Bundles.of(files, 3);

        assertThat(bundles).extracting(List::size).containsExactly(4, 4, 4);
        assertThat(bundles.stream().flatMap(List::stream))
                .containsExactlyElementsOf(
                        files.stream().flatMap(file -> file.parts().stream()).toList());
    }

    @Test
    void aPartIsNeverCut() {
        assertThat(Bundles.of(List.of(file(100_000, 1), file(100_000, 1)), 8))
                .extracting(List::size)
                .containsExactly(1, 1);
    }

    @Test
    void withoutRowsThereIsOneBundle() {
        assertThat(Bundles.of(List.of(), 8)).containsExactly(List.of());
        assertThat(Bundles.of(List.of(file(0, 2)), 8)).extracting(List::size).containsExactly(2);
    }

    @Test
    void rangesOfABigFileStandAloneAndWhatIsLeftOverJoinsOne() {
        List<Integer> ranges = List.of(32, 32, 32, 4, 32, 32, 32, 4);

        assertThat(Bundles.of(ranges, Integer::longValue, 7))
                .containsExactly(
                        List.of(32), List.of(32), List.of(32), List.of(4), List.of(32), List.of(32), List.of(32, 4));
    }

    @Test
    void smallFilesStandTogetherUntilTheyWeighEnough() {
        assertThat(Bundles.of(List.of(3, 1, 4, 1, 5, 9, 2, 6), Integer::longValue, 3))
                .containsExactly(List.of(3, 1, 4, 1), List.of(5, 9), List.of(2, 6));
    }

    private static Staged file(int rows, int parts) {
        return rows == 0
                ? HeldFile.empty(Tables.RECEIPTS, "a.csv", parts)
                : HeldFile.of(Tables.RECEIPTS, Collections.nCopies(rows, ROW), parts)
                        .get(0);
    }
}
