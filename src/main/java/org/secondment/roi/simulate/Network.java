package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws the firm's contacts at its clients; some move from one client to another. */
final class Network {

    /** The chance that a contact leaves for another client within a year. */
    static final double MOVES_A_YEAR = 0.1;

    private static final List<String> SENIORITY =
            List.of("c_suite", "gc", "head", "head", "counsel", "counsel", "counsel", "business", "business", "junior");

    private final Span span;
    private final List<Client> clients;
    private final Numbering ids = new Numbering("N", 5);
    private final List<Contact> contacts = new ArrayList<>();
    private final Map<String, List<Contact>> met = new TreeMap<>();
    private final Map<String, List<Contact>> arrived = new TreeMap<>();

    private Network(Span span, List<Client> clients) {
        this.span = span;
        this.clients = clients;
    }

    static Network draw(Firm firm, Span span, List<Client> clients, List<Secondment> secondments) {
        Network network = new Network(span, clients);
        for (Client client : clients) {
            Draws draws = Draws.of(firm.seed(), "contacts", client.number());
            for (int i = draws.between(1, 2); i > 0; i--) {
                LocalDate from = span.first().minusDays(draws.between(30, 2_000));
                network.add(client, from, span.first(), Optional.empty(), draws);
            }
        }
        for (Secondment secondment : secondments) {
            Draws draws = Draws.of(firm.seed(), "met", secondment.placement().number());
            for (int i = draws.between(3, 7); i > 0 && !secondment.start().isAfter(span.last()); i--) {
                LocalDate from = secondment.start().minusDays(draws.between(60, 2_500));
                network.add(secondment.placement().host(), from, secondment.start(), Optional.of(secondment), draws);
            }
        }
        return network;
    }

    List<Contact> contacts() {
        return contacts;
    }

    /** Those met on a secondment. */
    List<Contact> met(Secondment secondment) {
        return met.getOrDefault(secondment.id(), List.of());
    }

    /** Those met on a secondment elsewhere who came to a client, in the order in which they were met. */
    List<Contact> arrivedAt(Client client) {
        return arrived.getOrDefault(client.id(), List.of());
    }

    private void add(Client client, LocalDate from, LocalDate seen, Optional<Secondment> metOn, Draws draws) {
        String seniority = draws.oneOf(SENIORITY);
        boolean senior = List.of("c_suite", "gc", "head").contains(seniority);
        boolean decides = draws.chance(senior ? 0.8 : 0.1);
        boolean known = metOn.isEmpty() || draws.chance(0.15);
        List<Contact.Role> roles = roles(client, from, seen, seniority, draws);
        Contact contact = new Contact(ids.next(), seniority, decides, metOn, known, roles);
        contacts.add(contact);
        metOn.ifPresent(s -> {
            met.computeIfAbsent(s.id(), id -> new ArrayList<>()).add(contact);
            if (contact.moved()) {
                arrived.computeIfAbsent(contact.latest().clientId(), id -> new ArrayList<>())
                        .add(contact);
            }
        });
    }

    private List<Contact.Role> roles(Client client, LocalDate from, LocalDate seen, String seniority, Draws draws) {
        LocalDate left = seen.plusDays(30 + (long) draws.exponential(365 / MOVES_A_YEAR));
        LocalDate began = left.plusDays(draws.between(1, 60));
        Client next = draws.oneOf(clients);
        if (began.isAfter(span.last()) || next.equals(client)) {
            return List.of(new Contact.Role(client.id(), from, LocalDate.MAX, seniority));
        }
        return List.of(
                new Contact.Role(client.id(), from, left, seniority),
                new Contact.Role(next.id(), began, LocalDate.MAX, draws.chance(0.3) ? "head" : seniority));
    }
}
