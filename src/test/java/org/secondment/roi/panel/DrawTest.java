package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<String> UNITS =
            IntStream.range(0, 1_000).mapToObj(i -> "C" + i).toList();

    @Test
    void theOrderInWhichUnitsComeDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(UNITS);
        Collections.shuffle(shuffled, new Random(2));

        assertThat(Draw.of(shuffled, 100, 7))
                .isEqualTo(Draw.of(UNITS, 100, 7))
                .hasSize(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsDrawnAmongAllStaysDrawnAmongFewer() {
        List<String> drawn = Draw.of(UNITS, 100, 7);

        assertThat(Draw.of(drawn.subList(0, 40), 100, 7)).isEqualTo(drawn.subList(0, 40));
    }

    @Test
    void anotherSeedDrawsOthersAndEveryUnitHasTheSameChance() {
        List<String> drawn = Draw.of(UNITS, 500, 7);

        assertThat(drawn).isNotEqualTo(Draw.of(UNITS, 500, 8));
        assertThat(drawn.stream().filter(UNITS.subList(0, 500)::contains).count())
                .as("of the first half; five standard errors are 40")
                .isBetween(210L, 290L);
    }
}
