package org.secondment.roi;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;

/**
 * Secondees' billable hours in every full month that time covers, through which they were employed and on no day of which
 * they were on leave.
 *
 * @param covered days whose billable hours time tells
 */
record SecondeeMonths(LawyerJobs jobs, DataSpan covered) {

    private static final double PARTS = 10_000;

    /** @param hours in ten-thousandths, by lawyer and month */
    List<WorkedMonth> months(Set<String> secondees, Map<String, Map<Integer, Long>> hours) {
        List<WorkedMonth> worked = new ArrayList<>();
        for (String lawyer : jobs.lawyers()) {
            if (secondees.contains(lawyer)) {
                Map<Integer, Long> own = hours.getOrDefault(lawyer, Map.of());
                for (YearMonth month : atWork(lawyer)) {
                    int number = (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
                    double fte = jobs.fullTime(lawyer, month.atDay(1)).doubleValue();
                    worked.add(new WorkedMonth(lawyer, number, own.getOrDefault(number, 0L) / PARTS, fte));
                }
            }
        }
        return worked;
    }

    private List<YearMonth> atWork(String lawyer) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(covered.from());
                !month.atEndOfMonth().isAfter(covered.asOf());
                month = month.plusMonths(1)) {
            if (!month.atDay(1).isBefore(covered.from())
                    && jobs.employed(lawyer, month)
                    && !jobs.onLeave(lawyer, month)) {
                months.add(month);
            }
        }
        return months;
    }
}
