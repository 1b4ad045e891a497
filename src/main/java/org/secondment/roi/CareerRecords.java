package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.career.Away;
import org.secondment.roi.effect.career.CareerInputs.Goal;
import org.secondment.roi.effect.career.CareerInputs.Pay;
import org.secondment.roi.effect.career.CareerInputs.Session;
import org.secondment.roi.effect.career.CareerInputs.Touch;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Accepted contacts, goals, events and pay as the career study reads them; empty where their file is missing. */
record CareerRecords(Function<Table, Optional<List<Fact>>> registers, Host host) {

    private static final Table TOUCHES = Tables.CONTACT_TOUCHES;
    private static final Table CONTACTS = Tables.CONTACTS;
    private static final Table ROLES = Tables.CONTACT_ROLES;
    private static final Table GOALS = Tables.CAREER_GOALS;
    private static final Table LOG = Tables.ENGAGEMENT_LOG;
    private static final Table PAY = Tables.COMPENSATION;

    /** Tells whether an organisation is the host of a secondment on a day. */
    interface Host {
        boolean holds(String organisation, Secondment secondment, LocalDate day);
    }

    /** Touches of secondees with those who worked at the host that day. */
    Optional<List<Touch>> touches(Map<String, List<Secondment>> secondments) {
        return registers.apply(TOUCHES).map(rows -> touches(rows, secondments));
    }

    private List<Touch> touches(List<Fact> rows, Map<String, List<Secondment>> secondments) {
        Map<String, Fact> contacts = register(CONTACTS).stream()
                .collect(Collectors.toMap(
                        row -> row.text(CONTACTS.slot("contact_id")), row -> row, (one, other) -> one));
        Map<String, List<Fact>> roles =
                register(ROLES).stream().collect(Collectors.groupingBy(row -> row.text(ROLES.slot("contact_id"))));
        List<Touch> touches = new ArrayList<>();
        for (Fact row : rows) {
            String contact = row.text(TOUCHES.slot("contact_id"));
            LocalDate day = row.day(TOUCHES.slot("touch_date"));
            List<String> at = organisations(
                    Optional.ofNullable(contacts.get(contact)), roles.getOrDefault(contact, List.of()), day);
            secondments.getOrDefault(row.text(TOUCHES.slot("employee_id")), List.of()).stream()
                    .filter(each -> at.stream().anyMatch(one -> host.holds(one, each, day)))
                    .forEach(each -> touches.add(new Touch(each.id(), contact, CareerPaths.day(day))));
        }
        return touches;
    }

    /** By the roles of the day; where none is known at all, the current organisation. */
    private static List<String> organisations(Optional<Fact> contact, List<Fact> roles, LocalDate day) {
        if (roles.isEmpty()) {
            return contact.map(row -> row.text(CONTACTS.slot("current_org_id"))).stream()
                    .toList();
        }
        return roles.stream()
                .filter(role -> !role.day(ROLES.slot("from")).isAfter(day))
                .filter(role ->
                        role.dayIfAny(ROLES.slot("to")).filter(day::isAfter).isEmpty())
                .map(role -> role.text(ROLES.slot("org_id")))
                .toList();
    }

    Optional<List<Goal>> goals() {
        return registers
                .apply(GOALS)
                .map(rows -> rows.stream()
                        .map(row -> new Goal(
                                row.text(GOALS.slot("employee_id")),
                                Goal.Status.valueOf(
                                        row.text(GOALS.slot("status")).toUpperCase(Locale.ROOT)),
                                day(row, GOALS.slot("due_on")),
                                day(row, GOALS.slot("last_reviewed_on")),
                                row.has(GOALS.slot("owner"))
                                        ? Goal.Owner.valueOf(
                                                row.text(GOALS.slot("owner")).toUpperCase(Locale.ROOT))
                                        : Goal.Owner.UNKNOWN))
                        .toList());
    }

    /** Trainings that were done or missed; those that did not apply are neither. */
    Optional<List<Session>> training() {
        return registers
                .apply(LOG)
                .map(rows -> rows.stream().flatMap(row -> session(row).stream()).toList());
    }

    private static Optional<Session> session(Fact row) {
        String event = row.text(LOG.slot("event"));
        String status = row.text(LOG.slot("status"));
        String stay = row.text(LOG.slot("secondment_id"));
        boolean missed = (event.equals("training_missed") && !status.equals("na"))
                || (event.equals("training_attended") && status.equals("missed"));
        boolean attended = event.equals("training_attended") && status.equals("done");
        return missed || attended ? Optional.of(new Session(stay, attended)) : Optional.empty();
    }

    Optional<List<Pay>> pay() {
        return registers
                .apply(PAY)
                .map(rows -> rows.stream()
                        .map(row -> new Pay(
                                row.text(PAY.slot("employee_id")),
                                CareerPaths.day(row.day(PAY.slot("effective_from"))),
                                row.number(PAY.slot("annual_base")).doubleValue(),
                                row.text(PAY.slot("currency"))))
                        .toList());
    }

    private static int day(Fact row, int slot) {
        return row.dayIfAny(slot).map(CareerPaths::day).orElse(Away.NOT_YET);
    }

    private List<Fact> register(Table table) {
        return registers.apply(table).orElse(List.of());
    }
}
