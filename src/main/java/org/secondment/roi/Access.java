package org.secondment.roi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.ranking.AccessInputs;
import org.secondment.roi.ranking.AccessInputs.Choice;
import org.secondment.roi.ranking.AccessInputs.Offer;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.Colleague;
import org.secondment.roi.ranking.Colleague.Absence;
import org.secondment.roi.ranking.Colleague.Post;
import org.secondment.roi.ranking.Step;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Accepted people, jobs, secondments and offers to the study of who is sent. */
final class Access {

    private static final Table PEOPLE = Tables.PEOPLE;
    private static final Table JOBS = Tables.JOB_HISTORY;
    private static final Table OFFERS = Tables.OFFERS;
    private static final double FULL_TIME = 1;

    private final Function<Table, Optional<List<Fact>>> registers;
    private final DataSpan span;
    private final Map<String, List<Secondment>> secondments;

    private Access(Function<Table, Optional<List<Fact>>> registers, DataSpan span, List<Secondment> secondments) {
        this.registers = registers;
        this.span = span;
        this.secondments = secondments.stream().collect(Collectors.groupingBy(Secondment::employeeId));
    }

    /**
     * The study of who is sent.
     *
     * @param registers accepted rows of a table; empty where it was not supplied
     */
    static AccessStudy of(
            Settings settings,
            Function<Table, Optional<List<Fact>>> registers,
            DataSpan span,
            List<Secondment> secondments) {
        return AccessStudy.of(new Access(registers, span, secondments).inputs(settings));
    }

    private AccessInputs inputs(Settings settings) {
        return new AccessInputs(
                lawyers(),
                settings.grades(),
                secondments.values().stream()
                        .flatMap(List::stream)
                        .map(each -> new Choice(each.employeeId(), each.start()))
                        .filter(choice -> covered(choice.day()))
                        .toList(),
                registers
                        .apply(OFFERS)
                        .map(rows -> rows.stream()
                                .map(Access::offer)
                                .filter(offer -> covered(offer.offered().day()))
                                .toList()),
                settings.minGroup(),
                settings.effects().estimator().draws(),
                settings.effects().estimator().seed());
    }

    private boolean covered(LocalDate day) {
        return !day.isBefore(span.from()) && !day.isAfter(span.asOf());
    }

    private List<Colleague> lawyers() {
        Map<String, List<Fact>> jobs = registers.apply(JOBS).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(row -> row.text(JOBS.slot("employee_id"))));
        return registers.apply(PEOPLE).orElse(List.of()).stream()
                .map(row -> lawyer(row, jobs.getOrDefault(id(row), List.of())))
                .sorted(Comparator.comparing(Colleague::id))
                .toList();
    }

    private Colleague lawyer(Fact person, List<Fact> jobs) {
        LocalDate joined = person.day(PEOPLE.slot("start_date"));
        return new Colleague(
                id(person),
                joined,
                person.dayIfAny(PEOPLE.slot("leave_date")),
                jobs.isEmpty()
                        ? List.of(post(joined, person, PEOPLE, person))
                        : jobs.stream()
                                .map(job -> post(job.day(JOBS.slot("effective_from")), job, JOBS, person))
                                .sorted(Comparator.comparing(Post::from))
                                .toList(),
                secondments.getOrDefault(id(person), List.of()).stream()
                        .map(each -> new Absence(each.start(), each.end()))
                        .toList());
    }

    private static String id(Fact person) {
        return person.text(PEOPLE.slot("employee_id"));
    }

    /** What a job does not say is as in people. */
    private static Post post(LocalDate from, Fact row, Table table, Fact person) {
        return new Post(
                from,
                row.text(table.slot("grade")),
                text("practice_area", row, table, person),
                text("office", row, table, person),
                hours(row, table, person));
    }

    private static String text(String field, Fact row, Table table, Fact person) {
        return row.has(table.slot(field)) ? row.text(table.slot(field)) : person.text(PEOPLE.slot(field));
    }

    private static String hours(Fact row, Table table, Fact person) {
        return row.numberIfAny(table.slot("fte"))
                .or(() -> person.numberIfAny(PEOPLE.slot("fte")))
                .map(fte -> fte.doubleValue() < FULL_TIME ? "part time" : "full time")
                .orElse("");
    }

    private static Offer offer(Fact row) {
        return new Offer(
                new Choice(row.text(OFFERS.slot("employee_id")), row.day(OFFERS.slot("offered_on"))),
                switch (row.text(OFFERS.slot("declined_by"))) {
                    case "secondee" -> Optional.of(Step.DECLINED_BY_SECONDEE);
                    case "client" -> Optional.of(Step.DECLINED_BY_CLIENT);
                    case "firm" -> Optional.of(Step.DECLINED_BY_FIRM);
                    default -> Optional.empty();
                });
    }
}
