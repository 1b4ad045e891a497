package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.practice.Engagement;
import org.secondment.roi.practice.Engagement.Fee;
import org.secondment.roi.practice.Engagement.Goal;
import org.secondment.roi.practice.Engagement.Logged;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/** Rows about secondments, put together by secondment; what happened after the as-of day is not known yet. */
final class PracticeRecords {

    static final Engagement.Results NO_RESULTS = new Engagement.Results(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());

    private final LocalDate asOf;
    private final Currency base;
    private final boolean costsSupplied;
    private final ClientWords clients;
    private final Map<String, Fact> secondments;
    private final Map<String, List<Fact>> byEmployee;
    private final Map<String, String> practiceOf;
    private final Map<String, List<Fact>> log;
    private final Map<String, List<Fact>> terms;
    private final Map<String, List<Fact>> costs;
    private final Map<String, List<Fact>> goals;
    private final HostWork work;
    private final SecondeeTouches touches;
    private final SecondmentRelations relations;

    PracticeRecords(PracticeFiles files, LocalDate asOf, Currency base) {
        this.asOf = asOf;
        this.base = base;
        this.costsSupplied = files.has(Tables.SECONDMENT_COSTS);
        List<Fact> all = files.of(Tables.SECONDMENTS);
        this.secondments = all.stream()
                .collect(Collectors.toMap(row -> word(Tables.SECONDMENTS, row, "secondment_id"), Function.identity()));
        this.byEmployee = by(Tables.SECONDMENTS, "employee_id", all);
        this.practiceOf = files.of(Tables.PEOPLE).stream()
                .collect(Collectors.toMap(
                        row -> word(Tables.PEOPLE, row, "employee_id"),
                        row -> word(Tables.PEOPLE, row, "practice_area"),
                        (one, other) -> one));
        this.log = by(Tables.ENGAGEMENT_LOG, "secondment_id", known(files, Tables.ENGAGEMENT_LOG, "event_date"));
        this.terms = by(Tables.AGREEMENT_TERMS, "secondment_id", files.of(Tables.AGREEMENT_TERMS));
        this.costs = by(Tables.SECONDMENT_COSTS, "secondment_id", known(files, Tables.SECONDMENT_COSTS, "cost_date"));
        this.goals = by(Tables.CAREER_GOALS, "employee_id", known(files, Tables.CAREER_GOALS, "set_on"));
        Set<String> hosts = by(Tables.SECONDMENTS, "client_id", all).keySet();
        this.clients = new ClientWords(files.of(Tables.CLIENTS), hosts);
        this.work = new HostWork(files.of(Tables.MATTERS), hosts);
        Map<String, String> secondees = new HashMap<>();
        secondments.forEach((id, row) -> secondees.put(id, word(Tables.SECONDMENTS, row, "employee_id")));
        this.touches = new SecondeeTouches(files, secondees, asOf);
        this.relations = new SecondmentRelations(files, asOf);
    }

    private List<Fact> known(PracticeFiles files, Table table, String day) {
        return files.of(table).stream()
                .filter(row ->
                        row.dayIfAny(table.slot(day)).filter(asOf::isBefore).isEmpty())
                .toList();
    }

    private static Map<String, List<Fact>> by(Table table, String column, List<Fact> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> word(table, row, column)));
    }

    private static String word(Table table, Fact row, String column) {
        return row.text(table.slot(column));
    }

    Engagement of(Secondment secondment, String group, String tier, Engagement.Results results) {
        Fact row = secondments.get(secondment.id());
        if (row == null) {
            throw new IllegalStateException("secondment " + secondment.id() + " has no row");
        }
        Table table = Tables.SECONDMENTS;
        Map<String, LocalDate> days = new HashMap<>();
        row.dayIfAny(table.slot("offered_on")).ifPresent(day -> days.put("offered_on", day));
        return new Engagement(
                secondment,
                asOf,
                group,
                tier,
                answers(secondment, row),
                days,
                log.getOrDefault(secondment.id(), List.of()).stream()
                        .map(PracticeRecords::logged)
                        .toList(),
                terms.getOrDefault(secondment.id(), List.of()).stream()
                        .collect(Collectors.toMap(
                                each -> word(Tables.AGREEMENT_TERMS, each, "term"),
                                each -> word(Tables.AGREEMENT_TERMS, each, "covered"))),
                fee(secondment, row),
                touches.of(secondment.id()),
                goals.getOrDefault(secondment.employeeId(), List.of()).stream()
                        .map(goal -> goal(goal, secondment))
                        .toList(),
                relations.of(secondment),
                results);
    }

    private Map<String, String> answers(Secondment secondment, Fact row) {
        Map<String, String> answers = new HashMap<>();
        Table table = Tables.SECONDMENTS;
        for (Field field : table.fields()) {
            if (field.type() == Type.CHOICE || field.type() == Type.FLAG || field.type() == Type.TEXT) {
                answers.put(field.name(), row.text(table.slot(field.name())));
            }
        }
        LocalDate start = secondment.start();
        answers.put("practice_area", practiceOf.getOrDefault(secondment.employeeId(), ""));
        answers.put("sector", clients.on(start, secondment.clientId(), "sector"));
        answers.put("strategic", clients.on(start, secondment.clientId(), "strategic"));
        answers.put("organiser_seconded", organiserSeconded(row, start));
        answers.put("host_practices", work.practices(secondment));
        answers.values().removeIf(String::isEmpty);
        return answers;
    }

    /** Y where a partner who organises it went on a secondment before; N where none is on record; else blank. */
    private String organiserSeconded(Fact row, LocalDate start) {
        List<String> partners = Stream.of("supervising_partner_id", "relationship_partner_id")
                .map(column -> word(Tables.SECONDMENTS, row, column))
                .filter(id -> !id.isEmpty())
                .toList();
        boolean went = partners.stream()
                .flatMap(id -> byEmployee.getOrDefault(id, List.of()).stream())
                .anyMatch(own -> own.day(Tables.SECONDMENTS.slot("start_date")).isBefore(start));
        return went ? "Y" : partners.isEmpty() ? "" : "N";
    }

    private static Logged logged(Fact row) {
        Table table = Tables.ENGAGEMENT_LOG;
        return new Logged(
                word(table, row, "event"), word(table, row, "status"), row.dayIfAny(table.slot("event_date")));
    }

    private static Goal goal(Fact row, Secondment secondment) {
        Table table = Tables.CAREER_GOALS;
        return new Goal(
                row.day(table.slot("set_on")),
                row.dayIfAny(table.slot("due_on")),
                row.dayIfAny(table.slot("last_reviewed_on")),
                word(table, row, "area"),
                word(table, row, "owner"),
                word(table, row, "linked_secondment_id").equals(secondment.id()));
    }

    private Optional<Fee> fee(Secondment secondment, Fact row) {
        Table table = Tables.SECONDMENTS;
        Optional<BigDecimal> agreed = row.numberIfAny(table.slot("fee_agreed")).filter(fee -> fee.signum() > 0);
        String period = word(table, row, "fee_period");
        String written = word(table, row, "currency");
        String currency = written.isEmpty() ? base.getCurrencyCode() : written;
        return agreed.filter(fee -> !period.isEmpty())
                .map(fee -> new Fee(
                        fee,
                        period.equals("month") ? Fee.Period.MONTH : Fee.Period.TOTAL,
                        currency,
                        recovered(secondment, currency)));
    }

    /** Only where all of it was paid back in the currency of the fee. */
    private Optional<BigDecimal> recovered(Secondment secondment, String currency) {
        Table table = Tables.SECONDMENT_COSTS;
        List<Fact> back = costs.getOrDefault(secondment.id(), List.of()).stream()
                .filter(row -> word(table, row, "kind").equals("recovery"))
                .toList();
        boolean comparable = costsSupplied
                && back.stream().allMatch(row -> word(table, row, "currency").equals(currency));
        return comparable
                ? Optional.of(back.stream()
                        .map(row -> row.number(table.slot("amount")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
