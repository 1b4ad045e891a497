package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Who was employed when, in what grade and for what share of full time. */
final class LawyerJobs {

    private static final Table PEOPLE = Tables.PEOPLE;
    private static final Table JOBS = Tables.JOB_HISTORY;

    private final Map<String, Fact> people = new HashMap<>();
    private final Map<String, List<Fact>> jobs = new HashMap<>();
    private final Map<String, GradeSteps> grades;

    LawyerJobs(PracticeFiles files) {
        files.of(PEOPLE).forEach(row -> people.put(row.text(PEOPLE.slot("employee_id")), row));
        files.of(JOBS).stream()
                .sorted(Comparator.comparing(row -> row.day(JOBS.slot("effective_from"))))
                .forEach(row -> jobs.computeIfAbsent(row.text(JOBS.slot("employee_id")), id -> new ArrayList<>())
                        .add(row));
        this.grades = Samples.grades(
                files.of(PEOPLE),
                files.has(JOBS) ? Optional.of(files.of(JOBS)) : Optional.empty(),
                List.copyOf(people.keySet()));
    }

    /** The grade held; empty where it is not known or the lawyer is not employed. */
    String grade(String lawyer, LocalDate day) {
        return employed(lawyer, day, day)
                ? Optional.ofNullable(grades.get(lawyer))
                        .map(steps -> steps.on(day))
                        .orElse("")
                : "";
    }

    boolean employed(String lawyer, YearMonth month) {
        return employed(lawyer, month.atDay(1), month.atEndOfMonth());
    }

    /** On any day of the month, by job_history. */
    boolean onLeave(String lawyer, YearMonth month) {
        return Leaves.of(jobs.getOrDefault(lawyer, List.of())).stream()
                .anyMatch(leave -> leave.from() <= CareerPaths.day(month.atEndOfMonth())
                        && leave.back() > CareerPaths.day(month.atDay(1)));
    }

    private boolean employed(String lawyer, LocalDate first, LocalDate last) {
        return Optional.ofNullable(people.get(lawyer))
                .filter(row -> !row.day(PEOPLE.slot("start_date")).isAfter(first))
                .filter(row -> row.dayIfAny(PEOPLE.slot("leave_date"))
                        .filter(last::isAfter)
                        .isEmpty())
                .isPresent();
    }

    /** The share of full time on a day: by the job of that day, else the person's, else full. */
    BigDecimal fullTime(String lawyer, LocalDate day) {
        return jobs.getOrDefault(lawyer, List.of()).stream()
                .filter(job -> !job.day(JOBS.slot("effective_from")).isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(job -> job.numberIfAny(JOBS.slot("fte")))
                .or(() -> Optional.ofNullable(people.get(lawyer)).flatMap(row -> row.numberIfAny(PEOPLE.slot("fte"))))
                .filter(share -> share.signum() > 0)
                .orElse(BigDecimal.ONE);
    }
}
