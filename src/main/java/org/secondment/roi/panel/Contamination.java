package org.secondment.roi.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * Client groups that a secondment to another group has reached, and that are therefore no fair comparison: a contact met
 * on it moved to them, or work was referred to them by somebody at a host.
 */
public final class Contamination {

    /** By which way a secondment elsewhere reached a client. */
    public enum Way {
        CONTACT_MOVED_IN,
        REFERRAL_OUT_OF_HOST
    }

    /** A spell of a contact at an organisation. */
    private record Role(String organisation, LocalDate from, Optional<LocalDate> to) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && to.map(last -> !last.isBefore(day)).orElse(true);
        }
    }

    /** Where a secondment was, and from when. */
    private record Stay(String client, LocalDate start) {}

    private final Parents parents;
    private final Map<String, Stay> stays = new HashMap<>();
    private final Map<String, List<Role>> roles = new HashMap<>();
    private final Map<String, Stay> metOn = new HashMap<>();
    private final SortedMap<String, Way> reached = new TreeMap<>();

    private Contamination(Parents parents) {
        this.parents = parents;
    }

    /** Groups by id; a contact's move is named first. */
    public static SortedMap<String, Way> of(
            Parents parents,
            List<Fact> secondments,
            List<Fact> contacts,
            List<Fact> contactRoles,
            List<Fact> credits,
            Matters matters) {
        Contamination found = new Contamination(parents);
        found.learn(secondments, contacts, contactRoles);
        found.referrals(credits, matters);
        found.moves();
        return found.reached;
    }

    private void learn(List<Fact> secondments, List<Fact> contacts, List<Fact> contactRoles) {
        Table table = Tables.SECONDMENTS;
        secondments.forEach(row -> stays.put(
                row.text(table.slot("secondment_id")),
                new Stay(row.text(table.slot("client_id")), row.day(table.slot("start_date")))));
        Table people = Tables.CONTACTS;
        contacts.forEach(row -> Optional.ofNullable(stays.get(row.text(people.slot("met_on_secondment_id"))))
                .ifPresent(stay -> metOn.put(row.text(people.slot("contact_id")), stay)));
        Table held = Tables.CONTACT_ROLES;
        contactRoles.forEach(row -> roles.computeIfAbsent(row.text(held.slot("contact_id")), id -> new ArrayList<>())
                .add(new Role(
                        row.text(held.slot("org_id")), row.day(held.slot("from")), row.dayIfAny(held.slot("to")))));
    }

    private void moves() {
        metOn.forEach((contact, stay) -> roles.getOrDefault(contact, List.of()).stream()
                .filter(role -> role.from().isAfter(stay.start()))
                .filter(role -> !group(role.organisation(), role.from()).equals(group(stay.client(), role.from())))
                .forEach(role -> reached.put(group(role.organisation(), role.from()), Way.CONTACT_MOVED_IN)));
    }

    /** Credit on another group's matter whose source was at a host, or was met on a secondment there. */
    private void referrals(List<Fact> credits, Matters matters) {
        Table table = Tables.CREDITS;
        int source = table.slot("source_contact_id");
        for (Fact row : credits) {
            Optional<Matters.Matter> matter =
                    Optional.ofNullable(matters.byId().get(row.text(table.slot("matter_id"))));
            if (row.has(source) && matter.isPresent()) {
                LocalDate day =
                        row.dayIfAny(table.slot("referred_on")).orElseGet(() -> row.day(table.slot("valid_from")));
                String client = group(matter.orElseThrow().client(), day);
                if (hosts(row.text(source), day).stream().anyMatch(host -> !host.equals(client))) {
                    reached.put(client, Way.REFERRAL_OUT_OF_HOST);
                }
            }
        }
    }

    /** Groups that had hosted by that day and to which the contact belonged then, or where it was met. */
    private List<String> hosts(String contact, LocalDate day) {
        List<String> hosts = new ArrayList<>();
        Optional.ofNullable(metOn.get(contact))
                .filter(stay -> !stay.start().isAfter(day))
                .ifPresent(stay -> hosts.add(group(stay.client(), day)));
        List<String> own = roles.getOrDefault(contact, List.of()).stream()
                .filter(role -> role.on(day))
                .map(role -> group(role.organisation(), day))
                .toList();
        stays.values().stream()
                .filter(stay -> !stay.start().isAfter(day))
                .map(stay -> group(stay.client(), day))
                .filter(own::contains)
                .forEach(hosts::add);
        return hosts;
    }

    private String group(String client, LocalDate day) {
        return parents.of(client, (int) day.toEpochDay());
    }
}
