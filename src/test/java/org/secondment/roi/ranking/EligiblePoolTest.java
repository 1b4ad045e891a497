package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.ranking.Colleague.Absence;
import org.secondment.roi.ranking.Colleague.Post;

class EligiblePoolTest {

    private static final LocalDate LEAP = LocalDate.of(2016, 2, 29);
    private static final List<String> GRADES = List.of("associate", "partner");

    private static final List<Colleague> LAWYERS = List.of(
            new Colleague(
                    "L1",
                    LEAP,
                    Optional.of(day("2021-06-30")),
                    List.of(
                            new Post(LEAP, "trainee", "tax", "North", ""),
                            new Post(day("2018-03-01"), "associate", "tax", "North", ""),
                            new Post(day("2020-02-01"), "associate", "tax", "South", "")),
                    List.of(new Absence(day("2019-01-07"), Optional.of(day("2019-06-28"))))),
            new Colleague(
                    "L2",
                    day("2010-01-01"),
                    Optional.empty(),
                    List.of(new Post(day("2010-01-01"), "partner", "", "South", "part time")),
                    List.of(new Absence(day("2021-07-01"), Optional.empty()))));

    @Test
    void poolsAreThoseCountedLawyerByLawyerOnEachDay() {
        List<LocalDate> days = Stream.iterate(day("2018-02-27"), last -> last.plusDays(1))
                .limit(1400)
                .toList();
        for (Attribute attribute : Attribute.values()) {
            EligiblePool pool = new EligiblePool(LAWYERS, GRADES, attribute, days);
            for (LocalDate day : days) {
                int[] expected = pool.groups().stream()
                        .mapToInt(group -> (int) LAWYERS.stream()
                                .filter(one -> one.eligible(day, GRADES)
                                        && one.group(attribute, day).equals(group))
                                .count())
                        .toArray();
                assertThat(pool.on(day)).as(attribute + " on " + day).containsExactly(expected);
            }
        }
    }

    @Test
    void whoLeavesIsAwayOrOfAnotherGradeIsNotInThePool() {
        List<LocalDate> days = List.of(
                day("2018-02-28"),
                day("2018-03-01"),
                day("2019-01-07"),
                day("2019-01-08"),
                day("2019-06-29"),
                day("2021-06-30"),
                day("2021-07-01"),
                day("2021-07-02"));
        EligiblePool pool = new EligiblePool(LAWYERS, GRADES, Attribute.GRADE, days);

        assertThat(pool.groups()).containsExactly("associate", "partner");
        assertThat(days).extracting(day -> pool.on(day)[0]).containsExactly(0, 1, 1, 0, 1, 1, 0, 0);
        assertThat(days).extracting(day -> pool.on(day)[1]).containsExactly(1, 1, 1, 1, 1, 1, 1, 0);
        assertThat(pool.people("associate")).containsExactly("L1");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
