package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.career.Away;
import org.secondment.roi.effect.career.CareerInputs;
import org.secondment.roi.effect.career.CareerInputs.Stay;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.Lawyer;
import org.secondment.roi.panel.Parents;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Accepted people, jobs and secondments to careers as plain records, and to the study of them. */
final class CareerPaths {

    private static final Table PEOPLE = Tables.PEOPLE;
    private static final Table JOBS = Tables.JOB_HISTORY;
    private static final String TO_CLIENT = "to_client";

    private final Function<Table, Optional<List<Fact>>> registers;
    private final DataSpan span;
    private final Map<String, List<Secondment>> secondments;
    private final Parents parents;

    private CareerPaths(Function<Table, Optional<List<Fact>>> registers, DataSpan span, List<Secondment> secondments) {
        this.registers = registers;
        this.span = span;
        this.secondments = secondments.stream()
                .filter(each -> each.on(span.asOf()) != Secondment.State.NOT_STARTED)
                .collect(Collectors.groupingBy(Secondment::employeeId));
        this.parents = Parents.from(registers.apply(Tables.CLIENTS).orElse(List.of()));
    }

    /**
     * The study of careers.
     *
     * @param registers accepted rows of a table; empty where it was not supplied
     * @param grades in order, the lowest first
     * @param time what it tells of secondees
     */
    static CareerStudy of(
            Function<Table, Optional<List<Fact>>> registers,
            List<String> grades,
            DataSpan span,
            List<Secondment> secondments,
            SecondeeTime time) {
        return secondments.isEmpty()
                ? CareerStudy.NONE
                : CareerStudy.of(inputs(registers, grades, span, secondments, time));
    }

    static CareerInputs inputs(
            Function<Table, Optional<List<Fact>>> registers,
            List<String> grades,
            DataSpan span,
            List<Secondment> secondments,
            SecondeeTime time) {
        return new CareerPaths(registers, span, secondments).inputs(grades, time);
    }

    private CareerInputs inputs(List<String> grades, SecondeeTime time) {
        CareerRecords records = new CareerRecords(registers, this::isAtHost);
        List<Stay> stays = secondments.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Secondment::id))
                .map(each -> new Stay(each.id(), each.employeeId(), day(each.start()), back(each)))
                .toList();
        return new CareerInputs(
                lawyers(),
                grades,
                day(span.from()),
                day(span.asOf()),
                stays,
                records.touches(secondments),
                records.goals(),
                records.training(),
                records.pay(),
                time.worked(),
                time.partners());
    }

    private List<Lawyer> lawyers() {
        Map<String, List<Fact>> jobs = registers.apply(JOBS).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(row -> row.text(slot(JOBS, "employee_id"))));
        List<Lawyer> lawyers = new ArrayList<>();
        for (Fact row : registers.apply(PEOPLE).orElse(List.of())) {
            String id = row.text(slot(PEOPLE, "employee_id"));
            List<Secondment> own = secondments.getOrDefault(id, List.of());
            Optional<LocalDate> left = row.dayIfAny(slot(PEOPLE, "leave_date"));
            lawyers.add(new Lawyer(
                    id,
                    day(row.day(slot(PEOPLE, "start_date"))),
                    left.map(last -> OptionalInt.of(day(last))).orElse(OptionalInt.empty()),
                    left.isPresent() && hiredByHost(row, left.get(), own),
                    posts(row, jobs.getOrDefault(id, List.of())),
                    away(own),
                    Leaves.of(jobs.getOrDefault(id, List.of()))));
        }
        return lawyers;
    }

    /** Without a job history the grade held over time is not known; the practice in people is taken to hold throughout. */
    private static List<Lawyer.Post> posts(Fact person, List<Fact> jobs) {
        String practice = person.text(slot(PEOPLE, "practice_area"));
        if (jobs.isEmpty()) {
            return List.of(new Lawyer.Post(day(person.day(slot(PEOPLE, "start_date"))), "", practice));
        }
        return jobs.stream()
                .map(job -> new Lawyer.Post(
                        day(job.day(slot(JOBS, "effective_from"))),
                        job.text(slot(JOBS, "grade")),
                        job.has(slot(JOBS, "practice_area")) ? job.text(slot(JOBS, "practice_area")) : practice))
                .toList();
    }

    /** Left to join a host or its group after going there, or a client that is not named. */
    private boolean hiredByHost(Fact person, LocalDate left, List<Secondment> own) {
        String joined = person.text(slot(PEOPLE, "joined_client_id"));
        return person.text(slot(PEOPLE, "leave_kind")).equals(TO_CLIENT)
                && own.stream()
                        .filter(each -> !each.start().isAfter(left))
                        .anyMatch(each -> joined.isEmpty() || isAtHost(joined, each, left));
    }

    /** Whether a client is the host or of its group on a day. */
    private boolean isAtHost(String client, Secondment secondment, LocalDate day) {
        return parents.of(client, day(day)).equals(parents.of(secondment.clientId(), day(day)));
    }

    private Away away(List<Secondment> own) {
        return own.stream()
                .min(Comparator.comparing(Secondment::start))
                .map(first -> new Away(day(first.start()), back(first)))
                .orElse(Away.NEVER);
    }

    private int back(Secondment secondment) {
        return secondment.on(span.asOf()) == Secondment.State.FINISHED
                ? day(secondment.end().orElseThrow()) + 1
                : Away.NOT_YET;
    }

    private static int slot(Table table, String column) {
        return table.slot(column);
    }

    static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
