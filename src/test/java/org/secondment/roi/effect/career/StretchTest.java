package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.career.Lawyer.Post;

class StretchTest {

    private static final List<String> GRADES = List.of("associate", "senior", "partner");
    private static final Stretch.Known KNOWN = new Stretch.Known(GRADES, day("2020-01-01"), day("2024-12-31"));

    @Test
    void daysAreCutWhereGradePracticeYearsOrSecondmentChange() {
        Lawyer lawyer = lawyer(
                "2019-06-01",
                "",
                new Away(day("2021-02-01"), day("2021-08-01")),
                post("2019-06-01", "associate", "tax"),
                post("2022-03-01", "senior", "tax"),
                post("2023-05-01", "senior", "finance"));
        List<Stretch> stretches = Stretch.of(7, lawyer, KNOWN);

        assertThat(stretches)
                .extracting(one -> LocalDate.ofEpochDay(one.start()).toString())
                .containsExactly(
                        "2020-01-01",
                        "2021-02-01",
                        "2021-06-01",
                        "2021-08-01",
                        "2022-03-01",
                        "2023-05-01",
                        "2024-06-01");
        assertThat(stretches.get(1).tenure()).isEqualTo("under 2 years");
        assertThat(stretches.get(2).tenure()).isEqualTo("2 to 4 years");
        assertThat(stretches.get(6).tenure()).isEqualTo("5 to 9 years");
        assertThat(stretches).extracting(Stretch::cause).containsExactly(0, 0, 0, Exit.PROMOTED.code(), 0, 0, 0);
        assertThat(stretches).extracting(Stretch::seconded).containsExactly(false, true, true, true, true, true, true);
        assertThat(stretches.get(6).stop()).isEqualTo(KNOWN.asOf());
    }

    @Test
    void onOneDayPromotionCountsBeforeLeavingAndLeavingBeforeTheEnd() {
        Lawyer both = lawyer(
                "2019-06-01",
                "2022-03-01",
                Away.NEVER,
                post("2019-06-01", "associate", ""),
                post("2022-03-01", "senior", ""));
        Lawyer atTheEnd = lawyer("2024-06-01", "2024-12-31", Away.NEVER, post("2024-06-01", "associate", ""));
        Lawyer later = lawyer("2024-06-01", "2025-01-01", Away.NEVER, post("2024-06-01", "associate", ""));

        assertThat(last(both).cause()).isEqualTo(Exit.PROMOTED.code());
        assertThat(last(atTheEnd).cause()).isEqualTo(Exit.LEFT.code());
        assertThat(last(later).cause()).isEqualTo(Lifetime.NOTHING);
    }

    @Test
    void aStepDownOrToAGradeWithoutOrderIsNoPromotion() {
        Lawyer down = lawyer(
                "2019-06-01",
                "",
                Away.NEVER,
                post("2019-06-01", "senior", ""),
                post("2022-03-01", "associate", ""),
                post("2023-03-01", "of counsel", ""),
                post("2024-03-01", "senior", ""));

        assertThat(Stretch.of(0, down, KNOWN))
                .allSatisfy(one -> assertThat(one.cause()).isZero());
    }

    @Test
    void whoLeftBeforeTheExportsBeginIsNeverAtRisk() {
        assertThat(Stretch.of(0, lawyer("2010-01-01", "2019-12-31", Away.NEVER), KNOWN))
                .isEmpty();
        assertThat(Stretch.of(0, lawyer("2025-01-01", "", Away.NEVER), KNOWN)).isEmpty();
    }

    private static Stretch last(Lawyer lawyer) {
        List<Stretch> all = Stretch.of(0, lawyer, KNOWN);
        return all.get(all.size() - 1);
    }

    private static Lawyer lawyer(String hired, String left, Away away, Post... posts) {
        OptionalInt last = left.isEmpty() ? OptionalInt.empty() : OptionalInt.of(day(left));
        return new Lawyer("P1", day(hired), last, false, List.of(posts), away);
    }

    private static Post post(String from, String grade, String practice) {
        return new Post(day(from), grade, practice);
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
