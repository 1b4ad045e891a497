package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Cohort;

class EpisodesTest {

    @Test
    void secondmentsWithOnePeriodBetweenThemAreOneEpisode() {
        assertThat(of(stay(3, 4, 50), stay(6, 7, 40))).isEqualTo(once(3, 7));
    }

    @Test
    void secondmentsWithTwoPeriodsBetweenThemAreTwo() {
        assertThat(of(stay(3, 4, 50), stay(7, 7, 40))).isEqualTo(new Episodes(new Cohort(3, 4), OptionalInt.of(7)));
    }

    @Test
    void theGapCountsFromTheLatestReturn() {
        assertThat(of(stay(3, 8, 300), stay(4, 5, 60), stay(10, 11, 90))).isEqualTo(once(3, 11));
    }

    @Test
    void aShortSecondmentAloneIsNoEpisode() {
        assertThat(of(stay(2, 2, 27), stay(6, 7, 60))).isEqualTo(once(6, 7));
        assertThat(of(stay(2, 3, 60), stay(6, 7, 27))).isEqualTo(once(2, 3));
        assertThat(Episodes.of(List.of(stay(2, 2, 27), stay(5, 5, 27)), 28)).isEmpty();
    }

    @Test
    void aShortSecondmentNextToALongOneCountsWithIt() {
        assertThat(of(stay(2, 2, 5), stay(4, 5, 60))).isEqualTo(once(2, 5));
    }

    @Test
    void theDaysOfAllItsSecondmentsMakeAnEpisodeLongEnough() {
        assertThat(of(stay(4, 4, 15), stay(5, 6, 13))).isEqualTo(once(4, 6));
        assertThat(Episodes.of(List.of(stay(4, 4, 15), stay(5, 6, 12)), 28)).isEmpty();
    }

    @Test
    void onlyTheSecondOfManyStartsIsRemembered() {
        assertThat(of(stay(5, 5, 40), stay(9, 9, 41), stay(13, 14, 42)).secondStart())
                .hasValue(9);
    }

    @Test
    void theOrderOfSecondmentsDoesNotMatter() {
        List<Stay> stays = Arrays.asList(
                stay(3, 4, 10), stay(3, 3, 9), stay(6, 9, 20), stay(12, 12, 30), stay(14, 30, 200), stay(12, 12, 8));
        Random random = new Random(5);
        for (int turn = 0; turn < 50; turn++) {
            Collections.shuffle(stays, random);
            assertThat(Episodes.of(stays, 28)).hasValue(new Episodes(new Cohort(3, 9), OptionalInt.of(12)));
        }
    }

    @Test
    void stayingAwayForGoodReachesEverythingLater() {
        assertThat(of(stay(3, Integer.MAX_VALUE - 1, 900), stay(20, 21, 40))).isEqualTo(once(3, Integer.MAX_VALUE - 1));
        assertThat(of(stay(-7, -6, 40), stay(-3, -3, 50)).secondStart()).hasValue(-3);
    }

    @Test
    void secondmentsThatEndBeforeTheyBeginAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stay(5, 4, 30))
                .withMessage("C1 is away from period 5 to 4; expected a last period from the first one on and below "
                        + "2147483647");
    }

    private static Episodes of(Stay... stays) {
        return Episodes.of(List.of(stays), 28).orElseThrow();
    }

    private static Episodes once(int first, int last) {
        return new Episodes(new Cohort(first, last), OptionalInt.empty());
    }

    private static Stay stay(int first, int last, long days) {
        return new Stay("C1", first, last, days);
    }
}
