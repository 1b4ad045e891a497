package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.design.Factor;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.Periods;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** Quarters of 2022 to 2024, numbered from 1 to 12; what counts is the day before one. */
class LawyerTraitsTest {

    private static final Periods QUARTERS = Periods.within(
            new Calendar(MonthDay.of(1, 1), Calendar.Grain.QUARTER),
            LocalDate.parse("2022-01-01"),
            LocalDate.parse("2024-12-31"));
    private static final List<Fact> PEOPLE = Facts.of(
            Tables.PEOPLE,
            "employee_id | start_date | leave_date | grade | practice_area",
            "E1 | 2020-07-01 | | associate | tax",
            "E2 | 2009-01-12 | | partner | ");
    private static final List<Fact> HISTORY = Facts.of(
            Tables.JOB_HISTORY,
            "employee_id | effective_from | grade | practice_area",
            "E1 | 2020-07-01 | trainee | disputes",
            "E1 | 2022-04-01 | associate | tax");

    @Test
    void gradeAndPracticeAreThoseOfTheDayBefore() {
        LawyerTraits traits = new LawyerTraits(PEOPLE, Optional.of(HISTORY), QUARTERS);

        assertThat(traits.before("E1", 2, Factor.GRADE)).isEqualTo("trainee");
        assertThat(traits.before("E1", 3, Factor.GRADE)).isEqualTo("associate");
        assertThat(traits.before("E1", 2, Factor.PRACTICE)).isEqualTo("disputes");
        assertThat(traits.before("E1", 3, Factor.PRACTICE)).isEqualTo("tax");
        assertThat(traits.practices(LocalDate.parse("2022-03-31"))).isEqualTo(Map.of("E1", "disputes"));
    }

    @Test
    void withoutAJobHistoryWhatStandsInPeopleHolds() {
        LawyerTraits traits = new LawyerTraits(PEOPLE, Optional.empty(), QUARTERS);

        assertThat(traits.before("E1", 2, Factor.GRADE)).isEqualTo("associate");
        assertThat(traits.before("E1", 2, Factor.PRACTICE)).isEqualTo("tax");
        assertThat(traits.before("E2", 2, Factor.PRACTICE)).isEmpty();
        assertThat(traits.before("E9", 2, Factor.GRADE)).isEmpty();
    }

    @Test
    void yearsWithTheFirmStandInBands() {
        LawyerTraits traits = new LawyerTraits(PEOPLE, Optional.empty(), QUARTERS);

        assertThat(traits.before("E1", 3, Factor.TENURE)).isEqualTo("under 2 years");
        assertThat(traits.before("E1", 4, Factor.TENURE)).isEqualTo("2 to 4 years");
        assertThat(traits.before("E2", 1, Factor.TENURE)).isEqualTo("10 years on");
        assertThat(traits.before("E9", 1, Factor.TENURE)).isEmpty();
    }
}
