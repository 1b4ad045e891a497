package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class SecondeeMonthsTest {

    private static final DataSpan COVERED = new DataSpan(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 6, 30));

    private final Map<String, List<Fact>> tables = new HashMap<>(Map.of(
            "people",
            Facts.of(
                    Tables.PEOPLE,
                    "employee_id | start_date | leave_date | fte",
                    "E1 | 2022-02-02 | | 0.5",
                    "E2 | 2019-05-01 | 2022-04-29 | ",
                    "E3 | 2019-05-01 | | ")));

    @Test
    void monthsAreFullCoveredAndWithinEmployment() {
        assertThat(months("E1"))
                .containsExactly(
                        worked("E1", "2022-03", 0, 0.5),
                        worked("E1", "2022-04", 12.25, 0.5),
                        worked("E1", "2022-05", 0, 0.5),
                        worked("E1", "2022-06", 0, 0.5));
        assertThat(months("E2"))
                .as("E2 left a day before the end of April")
                .containsExactly(worked("E2", "2022-02", 0, 1), worked("E2", "2022-03", 7, 1));
        assertThat(months("E9")).isEmpty();
    }

    @Test
    void theShareOfFullTimeIsThatOfTheJobOnTheFirstDay() {
        tables.put(
                "job_history",
                Facts.of(
                        Tables.JOB_HISTORY,
                        "employee_id | effective_from | fte",
                        "E1 | 2022-05-02 | 0.8",
                        "E1 | 2022-02-02 | 0.6",
                        "E1 | 2022-04-01 | ",
                        "E2 | 2019-05-01 | 0.9"));

        assertThat(months("E1").stream().map(WorkedMonth::fte)).containsExactly(0.6, 0.5, 0.5, 0.8);
    }

    @Test
    void monthsWithADayOfLeaveAreLeftOut() {
        tables.put(
                "job_history",
                Facts.of(
                        Tables.JOB_HISTORY,
                        "employee_id | effective_from | change_reason",
                        "E1 | 2022-04-30 | leave",
                        "E1 | 2022-06-01 | return",
                        "E2 | 2022-03-31 | leave"));

        assertThat(months("E1")).containsExactly(worked("E1", "2022-03", 0, 0.5), worked("E1", "2022-06", 0, 0.5));
        assertThat(months("E2")).containsExactly(worked("E2", "2022-02", 0, 1));
    }

    private List<WorkedMonth> months(String lawyer) {
        return new SecondeeMonths(new LawyerJobs(table -> tables.getOrDefault(table.name(), List.of())), COVERED)
                .months(
                        Set.of(lawyer),
                        Map.of(
                                "E1", Map.of(month("2022-04"), 122_500L, month("2022-02"), 990_000L),
                                "E2", Map.of(month("2022-03"), 70_000L)));
    }

    private static WorkedMonth worked(String lawyer, String month, double hours, double fte) {
        return new WorkedMonth(lawyer, month(month), hours, fte);
    }

    private static int month(String month) {
        return (int) YearMonth.parse(month).getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
