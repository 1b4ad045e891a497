package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Where contacts work, on which secondment they were met, and when a lawyer first touched them. */
final class Contacts {

    /** A contact, with the organisation and the secondment as noted; empty where nothing was. */
    private record Person(String organisation, String metOn) {}

    private record Role(String organisation, LocalDate from, Optional<LocalDate> to) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && to.filter(day::isAfter).isEmpty();
        }
    }

    private final Groups groups;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, List<Role>> roles = new HashMap<>();
    private final Map<List<String>, LocalDate> firstTouch = new HashMap<>();

    private Contacts(Groups groups) {
        this.groups = groups;
    }

    static Contacts of(Registers registers, Groups groups) {
        Contacts contacts = new Contacts(groups);
        Table known = Tables.CONTACTS;
        registers
                .contacts()
                .orElse(List.of())
                .forEach(row -> contacts.people.put(
                        row.text(known.slot("contact_id")),
                        new Person(
                                row.text(known.slot("current_org_id")), row.text(known.slot("met_on_secondment_id")))));
        registers.contactRoles().orElse(List.of()).forEach(contacts::addRole);
        registers.contactTouches().orElse(List.of()).forEach(contacts::addTouch);
        return contacts;
    }

    private void addRole(Fact row) {
        Table table = Tables.CONTACT_ROLES;
        roles.computeIfAbsent(row.text(table.slot("contact_id")), id -> new ArrayList<>())
                .add(new Role(
                        row.text(table.slot("org_id")), row.day(table.slot("from")), row.dayIfAny(table.slot("to"))));
    }

    private void addTouch(Fact row) {
        Table table = Tables.CONTACT_TOUCHES;
        firstTouch.merge(
                List.of(row.text(table.slot("contact_id")), row.text(table.slot("employee_id"))),
                row.day(table.slot("touch_date")),
                (a, b) -> a.isBefore(b) ? a : b);
    }

    /** Whether the contact comes from the secondment: met on it, or first touched by the secondee while away. */
    Answer from(Away away, String contact) {
        Optional<Person> person = Optional.ofNullable(people.get(contact));
        Optional<LocalDate> touched = Optional.ofNullable(firstTouch.get(List.of(contact, away.employee())));
        if (person.filter(one -> one.metOn().equals(away.id())).isPresent()
                || touched.filter(day -> away.during().hold(day)).isPresent()) {
            return Answer.YES;
        }
        boolean elsewhere = person.filter(one -> !one.metOn().isEmpty()).isPresent();
        return elsewhere || touched.isPresent() ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the contact works for a client's group on a day; without roles, by the current organisation. */
    Answer worksAt(String client, String contact, LocalDate day) {
        List<Role> own = roles.getOrDefault(contact, List.of());
        if (!own.isEmpty()) {
            return Answer.of(
                    own.stream().anyMatch(role -> role.holdsOn(day) && groups.same(role.organisation(), client, day)));
        }
        return Optional.ofNullable(people.get(contact))
                .map(Person::organisation)
                .filter(now -> !now.isEmpty() && groups.same(now, client, day))
                .map(now -> Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    /** Whether the contact's roles at a client's group had all ended by a day; without roles nobody knows. */
    Answer hasLeft(String client, String contact, LocalDate day) {
        List<Role> there = roles.getOrDefault(contact, List.of()).stream()
                .filter(role -> groups.same(role.organisation(), client, day))
                .toList();
        if (there.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(there.stream()
                .allMatch(role -> role.to().filter(last -> last.isBefore(day)).isPresent()));
    }

    /** The first day of the contact's present role at a client's group, if roles tell. */
    Optional<LocalDate> arrived(String client, String contact, LocalDate day) {
        return roles.getOrDefault(contact, List.of()).stream()
                .filter(role -> role.holdsOn(day) && groups.same(role.organisation(), client, day))
                .map(Role::from)
                .min(LocalDate::compareTo);
    }
}
