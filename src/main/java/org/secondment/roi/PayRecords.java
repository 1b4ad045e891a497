package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.value.Answer;
import org.secondment.roi.value.GradePay;
import org.secondment.roi.value.GradePay.Paid;
import org.secondment.roi.value.Pay;
import org.secondment.roi.value.PayByDay;

/** What grades are paid on the days on which secondments start. */
final class PayRecords {

    private static final Table TABLE = Tables.COMPENSATION;

    private final Map<String, NavigableMap<LocalDate, Fact>> byLawyer = new TreeMap<>();
    private final LawyerJobs jobs;
    private final Map<String, GradeSteps> grades;
    private final BaseAmounts amounts;
    private final PayByDay pay;

    PayRecords(
            PracticeFiles files,
            LawyerJobs jobs,
            BaseAmounts amounts,
            GradePay rule,
            Collection<Secondment> secondments) {
        files.of(TABLE)
                .forEach(row -> byLawyer.computeIfAbsent(row.text(TABLE.slot("employee_id")), id -> new TreeMap<>())
                        .put(row.day(TABLE.slot("effective_from")), row));
        this.jobs = jobs;
        this.grades = Samples.grades(
                files.of(Tables.PEOPLE),
                files.has(Tables.JOB_HISTORY) ? Optional.of(files.of(Tables.JOB_HISTORY)) : Optional.empty(),
                jobs.lawyers());
        this.amounts = amounts;
        SortedSet<LocalDate> starts =
                secondments.stream().map(Secondment::start).collect(Collectors.toCollection(TreeSet::new));
        this.pay = new PayByDay(rule, starts, this::everybody);
    }

    /** On the first day away. */
    String gradeOf(Secondment secondment) {
        return grade(secondment.employeeId(), secondment.start());
    }

    Answer<Pay> of(Secondment secondment) {
        return pay.of(secondment.start(), gradeOf(secondment));
    }

    /** The grade held; empty where it is not known or the lawyer is not employed. */
    private String grade(String lawyer, LocalDate day) {
        return Optional.ofNullable(grades.get(lawyer))
                .filter(steps -> jobs.employed(lawyer, day))
                .map(steps -> steps.on(day))
                .orElse("");
    }

    /** Everybody employed and paid that day. */
    private List<Paid> everybody(LocalDate day) {
        List<Paid> everybody = new ArrayList<>();
        byLawyer.forEach((lawyer, rows) -> {
            String grade = grade(lawyer, day);
            Map.Entry<LocalDate, Fact> row = rows.floorEntry(day);
            if (row != null && !grade.isEmpty()) {
                Fact paid = row.getValue();
                amounts.of(
                                paid.number(TABLE.slot("annual_base")),
                                paid.text(TABLE.slot("currency")),
                                day,
                                TABLE,
                                paid.toString())
                        .filter(year -> year.signum() > 0)
                        .ifPresent(year -> everybody.add(new Paid(
                                lawyer, grade, row.getKey(), year, paid.numberIfAny(TABLE.slot("on_cost_pct")))));
            }
        });
        return everybody;
    }
}
