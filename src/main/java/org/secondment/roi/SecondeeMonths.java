package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;
import org.secondment.roi.effect.career.Lawyer;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * Secondees' billable hours in every full month that time covers, through which they were employed and on no day of which
 * they were on leave.
 *
 * @param covered days whose billable hours time tells
 */
record SecondeeMonths(Function<Table, List<Fact>> registers, DataSpan covered) {

    private static final Table PEOPLE = Tables.PEOPLE;
    private static final Table JOBS = Tables.JOB_HISTORY;
    private static final double PARTS = 10_000;

    /** @param hours in ten-thousandths, by lawyer and month */
    List<WorkedMonth> months(Set<String> secondees, Map<String, Map<Integer, Long>> hours) {
        Map<String, List<Fact>> jobs = registers.apply(JOBS).stream()
                .sorted(Comparator.comparing(row -> row.day(JOBS.slot("effective_from"))))
                .collect(Collectors.groupingBy(row -> row.text(JOBS.slot("employee_id"))));
        List<WorkedMonth> months = new ArrayList<>();
        for (Fact person : registers.apply(PEOPLE)) {
            String id = person.text(PEOPLE.slot("employee_id"));
            if (secondees.contains(id)) {
                Map<Integer, Long> own = hours.getOrDefault(id, Map.of());
                List<Lawyer.Leave> leaves = Leaves.of(jobs.getOrDefault(id, List.of()));
                for (YearMonth month : employed(person)) {
                    if (leaves.stream().anyMatch(leave -> meets(leave, month))) {
                        continue;
                    }
                    int number = (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
                    double fte = fullTime(person, jobs.getOrDefault(id, List.of()), month.atDay(1));
                    months.add(new WorkedMonth(id, number, own.getOrDefault(number, 0L) / PARTS, fte));
                }
            }
        }
        return months;
    }

    private static boolean meets(Lawyer.Leave leave, YearMonth month) {
        return leave.from() <= CareerPaths.day(month.atEndOfMonth()) && leave.back() > CareerPaths.day(month.atDay(1));
    }

    private List<YearMonth> employed(Fact person) {
        LocalDate hired = person.day(PEOPLE.slot("start_date"));
        LocalDate left = person.dayIfAny(PEOPLE.slot("leave_date")).orElse(covered.asOf());
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(covered.from());
                !month.atEndOfMonth().isAfter(covered.asOf());
                month = month.plusMonths(1)) {
            boolean whole = !month.atDay(1).isBefore(covered.from());
            if (whole
                    && !month.atDay(1).isBefore(hired)
                    && !month.atEndOfMonth().isAfter(left)) {
                months.add(month);
            }
        }
        return months;
    }

    /** The share of full time on a day: by the job of that day, else the person's, else full. */
    private static double fullTime(Fact person, List<Fact> jobs, LocalDate day) {
        return jobs.stream()
                .filter(job -> !job.day(JOBS.slot("effective_from")).isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(job -> share(job, JOBS))
                .or(() -> share(person, PEOPLE))
                .orElse(BigDecimal.ONE)
                .doubleValue();
    }

    private static Optional<BigDecimal> share(Fact row, Table table) {
        int slot = table.slot("fte");
        return row.has(slot) ? Optional.of(row.number(slot)) : Optional.empty();
    }
}
