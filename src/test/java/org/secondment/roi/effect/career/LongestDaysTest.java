package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongestDaysTest {

    @Test
    void lawyersAreCountedOnceHoweverManyClocksTheyHave() {
        SplittableRandom random = new SplittableRandom(17);
        for (int round = 0; round < 50; round++) {
            List<Lifetime> clocks = new ArrayList<>();
            for (int at = 0; at < round; at++) {
                clocks.add(new Lifetime(random.nextInt(9), 1 + random.nextInt(7), Lifetime.NOTHING, 1));
            }
            LongestDays longest =
                    new LongestDays(11, clocks, at -> clocks.get(at).days());
            for (int days = 1; days < 9; days++) {
                int least = days;
                assertThat(longest.atLeast(days))
                        .isEqualTo(clocks.stream()
                                .filter(one -> one.days() >= least)
                                .map(Lifetime::person)
                                .distinct()
                                .count());
            }
        }
    }
}
