package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Away GOES = new Away(100, 200);

    @Test
    void colleaguesAreAlikeAsCloselyAsLeavesFiveOfThem() {
        assertThat(likeness(5, 0, 0)).isEqualTo(Likeness.GRADE_TENURE_PRACTICE);
        assertThat(likeness(4, 1, 0)).isEqualTo(Likeness.GRADE_TENURE);
        assertThat(likeness(4, 0, 1)).isEqualTo(Likeness.GRADE);
        assertThat(Matching.of(firm(4, 0, 0)).alone()).isEqualTo(1);
        assertThat(Matching.of(firm(4, 0, 0)).matched()).isEmpty();
    }

    @Test
    void onlyThoseAtRiskThatDayWhoHaveNotGoneAreColleagues() {
        List<Stretch> all = new ArrayList<>(firm(5, 0, 0));
        all.add(colleague(20, 101, 900, "tax", "new"));
        all.add(colleague(21, 0, 100, "tax", "new"));
        all.add(new Stretch(22, 100, 900, 0, "associate", "tax", "new", new Away(100, 300)));
        all.add(new Stretch(23, 50, 150, 0, "associate", "tax", "new", new Away(150, 300)));
        all.add(new Stretch(23, 150, 900, 0, "associate", "tax", "new", new Away(150, 300)));
        Matching.Matched first = Matching.of(all).matched().get(0);

        assertThat(first.colleagues()).extracting(at -> all.get(at).lawyer()).containsExactly(1, 2, 3, 4, 5, 23);
    }

    @Test
    void aLargeFirmLendsTwoHundredColleagues() {
        assertThat(Matching.of(firm(900, 0, 0)).matched().get(0).colleagues()).hasSize(200);
    }

    @Test
    void colleaguesWeighAsTheirSecondeeAndStopWhenTheyGo() {
        List<Stretch> all = new ArrayList<>(firm(5, 0, 0));
        Away later = new Away(150, Away.NOT_YET);
        all.add(new Stretch(6, 0, 150, 0, "associate", "tax", "new", later));
        all.add(new Stretch(6, 150, 900, Exit.LEFT.code(), "associate", "tax", "new", later));
        List<Lawyer> lawyers = IntStream.rangeClosed(0, 6)
                .mapToObj(number -> new Lawyer(
                        "P" + number,
                        0,
                        java.util.OptionalInt.empty(),
                        false,
                        List.of(),
                        number == 0 ? GOES : number == 6 ? later : Away.NEVER))
                .toList();
        Followed colleagues = Followed.colleagues(Matching.of(all), new Clock(lawyers, all, 900));

        assertThat(colleagues.toExit())
                .as("six of the first, five of the second")
                .hasSize(11);
        assertThat(colleagues.toExit().get(5)).isEqualTo(new Lifetime(6, 50, Lifetime.NOTHING, 1 / 6.0));
        assertThat(colleagues.toDeparture().get(5).days()).isEqualTo(50);
        assertThat(colleagues.toExit().stream().mapToDouble(Lifetime::weight).sum())
                .isCloseTo(2, within(1e-12));
        assertThat(colleagues.observed(800)).isEqualTo(6);
        assertThat(colleagues.observed(801)).isZero();
    }

    private static Likeness likeness(int same, int otherPractice, int otherTenure) {
        return Matching.of(firm(same, otherPractice, otherTenure))
                .matched()
                .get(0)
                .likeness();
    }

    /** One secondee who goes on day 100, and colleagues of the same grade. */
    private static List<Stretch> firm(int same, int otherPractice, int otherTenure) {
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(0, 0, 100, 0, "associate", "tax", "new", GOES));
        all.add(new Stretch(0, 100, 900, 0, "associate", "tax", "new", GOES));
        IntStream.range(0, same).forEach(i -> all.add(colleague(all.size() - 1, 0, 900, "tax", "new")));
        IntStream.range(0, otherPractice).forEach(i -> all.add(colleague(all.size() - 1, 0, 900, "finance", "new")));
        IntStream.range(0, otherTenure).forEach(i -> all.add(colleague(all.size() - 1, 0, 900, "tax", "old")));
        return all;
    }

    private static Stretch colleague(int number, int start, int stop, String practice, String tenure) {
        return new Stretch(number, start, stop, 0, "associate", practice, tenure, Away.NEVER);
    }
}
