package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.staging.Parts.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;

class TimeSumsMapTest {

    @Test
    void codesAndDaysOfAnySizeAreKeptApart() {
        TimeSumsMap sums = new TimeSumsMap(10);
        int[] extremes = {0, 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
        for (int code : extremes) {
            sums.add(new TimeEntry(code, 0, code, Integer.MAX_VALUE - code, -code - 1, 65_535, 0, 1, 2, 3, 4));
        }

        List<List<Integer>> drained = new ArrayList<>();
        sums.drain(sum -> drained.add(List.of(sum.matter(), sum.employee(), sum.day(), sum.currency())));

        int most = Integer.MAX_VALUE;
        assertThat(drained)
                .containsExactly(
                        List.of(0, most, -1, 65_535),
                        List.of(1, most - 1, -2, 65_535),
                        List.of(most - 1, 1, -most, 65_535),
                        List.of(most, 0, Integer.MIN_VALUE, 65_535));
    }

    @Test
    void anOverflowIsAnErrorThatNamesTheLines() {
        TimeSumsMap sums = new TimeSumsMap(10);
        sums.add(entry(7, 0, 5, 1, Long.MAX_VALUE));

        assertThatThrownBy(() -> sums.add(entry(9, 0, 5, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 9")
                .hasMessageContaining("lines 7 to 9");
    }

    @Test
    void aFullMapTakesNoFurtherGroup() {
        TimeSumsMap sums = new TimeSumsMap(1);
        sums.add(entry(2, 0, 5, 1, 1));
        assertThat(sums.full()).isTrue();
        sums.add(entry(3, 0, 5, 1, 1));

        assertThatThrownBy(() -> sums.add(entry(4, 1, 5, 1, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDrainedMapIsEmpty() {
        TimeSumsMap sums = new TimeSumsMap(5);
        sums.add(entry(2, 0, 5, 1, 1));
        List<TimeSum> drained = new ArrayList<>();
        Consumer<TimeSum> to = drained::add;

        sums.drain(to);
        sums.drain(to);

        assertThat(drained).hasSize(1);
        assertThat(sums.full()).isFalse();
    }
}
