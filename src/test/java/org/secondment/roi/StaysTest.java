package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.design.Stay;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.Periods;

/** Quarters of 2022 to 2024, numbered from 1 to 12. */
class StaysTest {

    private static final Periods QUARTERS = Periods.within(
            new Calendar(MonthDay.of(1, 1), Calendar.Grain.QUARTER),
            LocalDate.parse("2022-01-01"),
            LocalDate.parse("2024-12-31"));

    @ParameterizedTest
    @CsvSource({
        "2022-04-01, 2022-09-30, 2, 3, 183",
        "2022-06-30, 2022-10-03, 2, 4, 96",
        // the first days are a weekend, and so is the last
        "2022-12-31, 2023-07-01, 5, 6, 183",
        "2021-11-15, 2022-02-11, 0, 1, 89",
        "2024-11-04, , 12, 13, 58",
        "2025-02-03, , 13, 13, 1"
    })
    void aQuarterIsAwayWhenAWorkingDayOfItIs(LocalDate start, LocalDate end, int first, int last, long days) {
        Secondment secondment = new Secondment("S1", "E1", "C1", start, Optional.ofNullable(end));

        assertThat(stay(secondment, TreatmentStarts.AFTER_AWAY)).isEqualTo(new Stay("C1", first, last, days));
        assertThat(stay(secondment, TreatmentStarts.AT_START)).isEqualTo(new Stay("C1", first, first, days));
    }

    private static Stay stay(Secondment secondment, TreatmentStarts clock) {
        return new Stays(QUARTERS, clock, LocalDate.parse("2024-12-31"))
                .of(List.of(secondment), Secondment::clientId)
                .get(0);
    }
}
