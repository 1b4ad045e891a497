package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One invented lawyer and the career so far; changed only by {@link Careers}. */
final class Person {

    /** The job held from a day on. */
    record Job(Grade grade, String reason) {}

    /** What does not change. */
    record Self(int number, LocalDate started, String practice, String office, String fte, LocalDate qualified) {}

    private static final int MONTHS_BEFORE_GOING = 6;

    private final Self self;
    private final NavigableMap<LocalDate, Job> jobs = new TreeMap<>();
    private final List<Placement> away = new ArrayList<>();
    private final List<Span> leaves = new ArrayList<>();
    private LocalDate lastDay = LocalDate.MAX;
    private String leaveKind = "";
    private String joined = "";

    Person(Self self, Grade hiredAs) {
        this.self = self;
        jobs.put(self.started(), new Job(hiredAs, "hire"));
    }

    Self self() {
        return self;
    }

    String id() {
        return Numbering.id("P", 4, self.number());
    }

    /** The last day of employment; {@link LocalDate#MAX} while employed. */
    LocalDate lastDay() {
        return lastDay;
    }

    String leaveKind() {
        return leaveKind;
    }

    String joined() {
        return joined;
    }

    NavigableMap<LocalDate, Job> jobs() {
        return jobs;
    }

    List<Placement> away() {
        return away;
    }

    /** Long leaves, such as for a child; holidays are not among them. */
    List<Span> leaves() {
        return leaves;
    }

    boolean onLeaveFrom(LocalDate day) {
        return leaves.stream().anyMatch(leave -> !leave.last().isBefore(day));
    }

    boolean employedOn(LocalDate day) {
        return !day.isBefore(self.started()) && !day.isAfter(lastDay);
    }

    /** The grade on a day; before the first job, the first. */
    Grade gradeOn(LocalDate day) {
        var job = jobs.floorEntry(day);
        return job == null
                ? jobs.firstEntry().getValue().grade()
                : job.getValue().grade();
    }

    boolean returnedBefore(LocalDate day) {
        return away.stream().anyMatch(p -> p.returnedBefore(day));
    }

    boolean awayFrom(LocalDate day) {
        return away.stream().anyMatch(p -> !p.end().isBefore(day));
    }

    boolean freeFor(Placement placement) {
        return employedOn(placement.start())
                && lastDay.equals(LocalDate.MAX)
                && !self.started().isAfter(placement.start().minusMonths(MONTHS_BEFORE_GOING))
                && !onLeaveFrom(placement.start())
                && !awayFrom(placement.start().minusMonths(MONTHS_BEFORE_GOING));
    }

    void promoted(LocalDate day) {
        jobs.put(day, new Job(gradeOn(day).next(), "promotion"));
    }

    /** A job row that keeps the grade; a promotion on the same day stands. */
    void noted(LocalDate day, String reason) {
        jobs.putIfAbsent(day, new Job(gradeOn(day), reason));
    }

    void takes(Span leave) {
        leaves.add(leave);
    }

    void goes(Placement placement) {
        away.add(placement);
    }

    void leaves(LocalDate day, String kind, String client) {
        lastDay = day;
        leaveKind = kind;
        joined = client;
    }
}
