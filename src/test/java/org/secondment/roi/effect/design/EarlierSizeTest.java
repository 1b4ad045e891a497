package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EarlierSizeTest {

    @Test
    void elevenUnitsAreCutByTheirRank() {
        assertThat(parts(5, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144))
                .containsExactly(1L, 1L, 1L, 2L, 2L, 3L, 3L, 4L, 4L, 5L, 5L);
        assertThat(parts(2, 7, 1, 9)).containsExactly(1L, 1L, 2L);
    }

    @Test
    void unitsOfTheSameSizeStayTogether() {
        assertThat(parts(5, 0, 0, 0, 0, 0, 0, 4, 4, 9, 11)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 4L, 4L, 5L, 5L);
    }

    @Test
    void onlyPeriodsInWhichAUnitIsThereMakeItsMean() {
        UnitCard late = new UnitCard("late", "", 3, 5, 0, 0, 60, 900, 900);
        UnitCard small = new UnitCard("small", "", 1, 5, 50, 50, 50, 1, 1);
        UnitCard large = new UnitCard("large", "", 1, 5, 70, 70, 70, 1, 1);
        UnitCard after = new UnitCard("after", "", 4, 5, 0, 0, 0, 800, 800);
        EarlierSize size = new EarlierSize(List.of(large, late, after, small), 1, 3);

        assertThat(List.of(small, late, large))
                .allMatch(size::knows)
                .extracting(card -> size.part(card, 3))
                .containsExactly(1L, 2L, 3L);
        assertThat(size.knows(after)).isFalse();
    }

    @Test
    void theOrderOfUnitsDoesNotMatter() {
        Random random = new Random(8);
        List<UnitCard> cards = new ArrayList<>(IntStream.range(0, 57)
                .mapToObj(unit -> new UnitCard("C" + unit, "", 1, 2, random.nextInt(20), random.nextInt(20)))
                .toList());
        EarlierSize before = new EarlierSize(cards, 1, 2);
        Collections.shuffle(cards, random);
        EarlierSize after = new EarlierSize(cards, 1, 2);

        assertThat(cards).allMatch(card -> before.part(card, 5) == after.part(card, 5));
    }

    private static List<Long> parts(int parts, long... amounts) {
        List<UnitCard> cards = LongStream.of(amounts)
                .sorted()
                .mapToObj(amount -> new UnitCard("C" + amount, "", 1, 2, amount, 77))
                .toList();
        EarlierSize size = new EarlierSize(cards, 1, 1);
        return cards.stream().map(card -> size.part(card, parts)).toList();
    }
}
