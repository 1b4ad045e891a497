package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.career.Lawyer;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Who was employed when, on leave, and for what share of full time. */
final class LawyerJobs {

    private static final Table PEOPLE = Tables.PEOPLE;
    private static final Table JOBS = Tables.JOB_HISTORY;

    private final Map<String, Fact> people = new LinkedHashMap<>();
    private final Map<String, List<Fact>> jobs;

    /** @param rows accepted ones; none of a table that was not supplied */
    LawyerJobs(Function<Table, List<Fact>> rows) {
        rows.apply(PEOPLE).forEach(row -> people.put(row.text(PEOPLE.slot("employee_id")), row));
        this.jobs = rows.apply(JOBS).stream()
                .sorted(Comparator.comparing(row -> row.day(JOBS.slot("effective_from"))))
                .collect(Collectors.groupingBy(row -> row.text(JOBS.slot("employee_id"))));
    }

    /** In the order of people. */
    Set<String> lawyers() {
        return people.keySet();
    }

    /** Throughout the month. */
    boolean employed(String lawyer, YearMonth month) {
        return employed(lawyer, month.atDay(1), month.atEndOfMonth());
    }

    boolean employed(String lawyer, LocalDate day) {
        return employed(lawyer, day, day);
    }

    private boolean employed(String lawyer, LocalDate first, LocalDate last) {
        return Optional.ofNullable(people.get(lawyer))
                .filter(row -> !row.day(PEOPLE.slot("start_date")).isAfter(first))
                .filter(row -> row.dayIfAny(PEOPLE.slot("leave_date"))
                        .filter(last::isAfter)
                        .isEmpty())
                .isPresent();
    }

    /** On any day of the month, by job_history. */
    boolean onLeave(String lawyer, YearMonth month) {
        return Leaves.of(jobs.getOrDefault(lawyer, List.of())).stream().anyMatch(leave -> meets(leave, month));
    }

    private static boolean meets(Lawyer.Leave leave, YearMonth month) {
        return leave.from() <= CareerPaths.day(month.atEndOfMonth()) && leave.back() > CareerPaths.day(month.atDay(1));
    }

    /** The share of full time on a day, which may be 0: by the job of that day, else the person's, else full. */
    BigDecimal fullTime(String lawyer, LocalDate day) {
        return jobs.getOrDefault(lawyer, List.of()).stream()
                .filter(job -> !job.day(JOBS.slot("effective_from")).isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(job -> job.numberIfAny(JOBS.slot("fte")))
                .or(() -> Optional.ofNullable(people.get(lawyer)).flatMap(row -> row.numberIfAny(PEOPLE.slot("fte"))))
                .orElse(BigDecimal.ONE);
    }

    /** The same, full where it is 0: of time that is costed there was some. */
    BigDecimal ownTime(String lawyer, LocalDate day) {
        BigDecimal share = fullTime(lawyer, day);
        return share.signum() > 0 ? share : BigDecimal.ONE;
    }
}
