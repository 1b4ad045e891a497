package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.panel.Calendar.Grain;
import org.secondment.roi.panel.Calendar.Period;

class CalendarTest {

    @Test
    void onlyPeriodsThatLieWholeBetweenTwoDaysAreWhole() {
        assertThat(calendar("05-01", Grain.QUARTER).whole(LocalDate.of(2025, 5, 2), LocalDate.of(2026, 1, 31)))
                .extracting(Period::label)
                .containsExactly("2026-Q2", "2026-Q3");
    }

    @ParameterizedTest
    @CsvSource({
        // start, day, label, first, last
        "01-01, 2026-01-01, 2026-Q1, 2026-01-01, 2026-03-31",
        "01-01, 2026-09-30, 2026-Q3, 2026-07-01, 2026-09-30",
        "01-01, 2025-12-31, 2025-Q4, 2025-10-01, 2025-12-31",
        "05-01, 2026-04-30, 2026-Q4, 2026-02-01, 2026-04-30",
        "05-01, 2026-05-01, 2027-Q1, 2026-05-01, 2026-07-31",
        "05-01, 2026-12-31, 2027-Q3, 2026-11-01, 2027-01-31",
        "05-01, 2024-02-29, 2024-Q4, 2024-02-01, 2024-04-30",
        "04-06, 2026-04-05, 2026-Q4, 2026-01-06, 2026-04-05",
        "04-06, 2026-04-06, 2027-Q1, 2026-04-06, 2026-07-05",
        "04-06, 2026-07-05, 2027-Q1, 2026-04-06, 2026-07-05",
        "04-06, 2026-07-06, 2027-Q2, 2026-07-06, 2026-10-05",
    })
    void aQuarterIsNamedByTheCalendarYearInWhichItsYearEnds(
            String start, LocalDate day, String label, LocalDate first, LocalDate last) {
        Period quarter = calendar(start, Grain.MONTH).quarter(day);

        assertThat(quarter.label()).isEqualTo(label);
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "01-01, MONTH, 2026-07-15, 2026-07, M7, M7 2026, 2026-07-01, 2026-07-31",
        "05-01, MONTH, 2026-04-30, 2026-12, M12, M12 2026, 2026-04-01, 2026-04-30",
        "04-06, MONTH, 2026-05-05, 2027-01, M1, M1 2027, 2026-04-06, 2026-05-05",
        "01-01, QUARTER, 2026-07-15, 2026-Q3, Q3, Q3 2026, 2026-07-01, 2026-09-30",
        "01-01, YEAR, 2026-07-15, 2026, 2026, 2026, 2026-01-01, 2026-12-31",
        "05-01, YEAR, 2026-07-15, 2027, 2027, 2027, 2026-05-01, 2027-04-30",
        "04-06, YEAR, 2026-04-05, 2026, 2026, 2026, 2025-04-06, 2026-04-05",
    })
    void aPeriodHasTheCalendarsGrain(
            String start,
            Grain grain,
            LocalDate day,
            String label,
            String shortName,
            String title,
            LocalDate first,
            LocalDate last) {
        Period period = calendar(start, grain).period(day);

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.shortName()).isEqualTo(shortName);
        assertThat(period.title()).isEqualTo(title);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01", "05-01", "04-06", "02-28", "12-28"})
    void theQuarterOfALabelHasThatLabel(String start) {
        Calendar calendar = calendar(start, Grain.QUARTER);
        for (int year = 2019; year <= 2029; year++) {
            for (int number = 1; number <= 4; number++) {
                String label = year + "-Q" + number;
                assertThat(calendar.quarter(label)).map(Period::label).contains(label);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q0", "2026-Q5", "2026-Q10", "26-Q1", "2026-q1", "Q1-2026", " 2026-Q1"})
    void otherWordsAreNoQuarter(String words) {
        assertThat(calendar("01-01", Grain.QUARTER).quarter(words)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void periodsFollowEachOtherWithoutGapOrOverlap(Grain grain) {
        for (String start : new String[] {"01-01", "05-01", "04-06", "02-28", "08-28"}) {
            Calendar calendar = calendar(start, grain);
            LocalDate day = LocalDate.of(2022, 11, 3);
            Period period = calendar.period(day);
            while (day.isBefore(LocalDate.of(2029, 1, 1))) {
                if (day.isAfter(period.last())) {
                    Period next = calendar.period(day);
                    assertThat(next.first()).as(start).isEqualTo(period.last().plusDays(1));
                    period = next;
                }
                assertThat(calendar.period(day)).as("%s %s", start, day).isEqualTo(period);
                assertThat(day).isBetween(period.first(), period.last());
                day = day.plusDays(1);
            }
        }
    }

    @Test
    void theGrainOfATrendDoesNotChangeTheQuarter() {
        LocalDate day = LocalDate.of(2026, 8, 9);

        assertThat(calendar("05-01", Grain.YEAR).quarter(day))
                .isEqualTo(calendar("05-01", Grain.MONTH).quarter(day));
    }

    private static Calendar calendar(String start, Grain grain) {
        return new Calendar(MonthDay.parse("--" + start), grain);
    }
}
