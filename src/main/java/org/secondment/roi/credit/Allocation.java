package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Which credit belongs to which secondment by which route, and which is an exception; amounts come later. */
public final class Allocation {

    private record Due(Routed routed, Claim claim) {}

    private record Wrong(Permission.Breach breach, Claim claim) {}

    private final Terms terms;
    private final Registers registers;
    private final List<Away> secondments;
    private final List<Claim> claims;
    private final List<Due> due = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private int refuted;

    private Allocation(Terms terms, Registers registers, List<Away> secondments) {
        this.terms = terms;
        this.registers = registers;
        this.secondments = List.copyOf(secondments);
        this.claims = Claims.of(
                registers.matters(),
                registers.credits().orElse(List.of()),
                secondments.stream().map(Away::employee).collect(Collectors.toSet()));
    }

    /** Of all secondments that have begun. */
    public static Allocation of(Terms terms, Registers registers, List<Away> secondments, Groups groups) {
        Allocation allocation = new Allocation(terms, registers, secondments);
        Routing routing = new Routing(secondments, Contacts.of(registers, groups), groups, terms.followMonths());
        Permission permission = new Permission(registers.clients());
        allocation.claims.forEach(claim -> allocation.allocate(claim, routing, permission));
        return allocation;
    }

    private void allocate(Claim claim, Routing routing, Permission permission) {
        Optional<Permission.Breach> breach = permission.breach(claim, routing.atHost(claim));
        if (breach.isPresent()) {
            wrong.add(new Wrong(breach.orElseThrow(), claim));
            return;
        }
        Optional<Routed> since = routing.since(claim);
        since.ifPresent(routed -> due.add(new Due(routed, claim)));
        routing.before(claim).ifPresent(routed -> due.add(new Due(routed, claim)));
        if (since.isEmpty() && claim.word().equals(Route.FOLLOW.word())) {
            refuted++;
        }
    }

    /** Credits that are exceptions, and so part of no figure of success. */
    public Set<CreditKey> exceptions() {
        return wrong.stream().map(one -> one.claim().key()).collect(Collectors.toSet());
    }

    /** The ledger, once it is known what each share comes to. */
    public CreditLedger ledger(List<Credited> credited, Supplement supplement) {
        Map<CreditKey, List<Amount>> billed = new HashMap<>();
        Map<CreditKey, List<Amount>> collected = new HashMap<>();
        credited.forEach(one -> (one.received().isPresent() ? collected : billed)
                .computeIfAbsent(one.key(), key -> new ArrayList<>())
                .add(new Amount(one.received().orElse(one.billed()), one.minor())));
        List<Line> lines = due.stream()
                .map(one ->
                        Line.of(one.routed(), one.claim(), byDay(billed, one.claim()), byDay(collected, one.claim())))
                .toList();
        return new CreditLedger(
                terms,
                secondments,
                lines,
                wrong.stream().map(one -> irregular(one, billed)).toList(),
                Overfull.of(registers.matters(), registers.credits().orElse(List.of())),
                supplement.crossSales(),
                supplement.withoutHistory(),
                supplement.quarters(),
                supplies(supplement),
                measurable(),
                elsewhere(billed),
                refuted);
    }

    private static Irregular irregular(Wrong one, Map<CreditKey, List<Amount>> billed) {
        Permission.Breach breach = one.breach();
        return new Irregular(breach.away(), one.claim(), breach.date(), breach.reason(), byDay(billed, one.claim()));
    }

    private static List<Amount> byDay(Map<CreditKey, List<Amount>> amounts, Claim claim) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        amounts.getOrDefault(claim.key(), List.of())
                .forEach(amount -> days.merge(amount.day(), amount.minor(), Math::addExact));
        return days.entrySet().stream()
                .map(day -> new Amount(day.getKey(), day.getValue()))
                .toList();
    }

    /** What secondees are credited with that has to do with no secondment. */
    private long elsewhere(Map<CreditKey, List<Amount>> billed) {
        Set<CreditKey> placed = new HashSet<>(exceptions());
        due.forEach(one -> placed.add(one.claim().key()));
        return claims.stream()
                .filter(claim -> !placed.contains(claim.key()))
                .flatMap(claim -> billed.getOrDefault(claim.key(), List.of()).stream())
                .map(Amount::minor)
                .reduce(0L, Math::addExact);
    }

    private Set<Supply> supplies(Supplement supplement) {
        Set<Supply> supplies = EnumSet.noneOf(Supply.class);
        add(supplies, Supply.CREDITS, registers.credits().isPresent());
        add(supplies, Supply.CONTACTS, registers.contacts().isPresent());
        add(supplies, Supply.CONTACT_ROLES, registers.contactRoles().isPresent());
        add(supplies, Supply.CONTACT_TOUCHES, registers.contactTouches().isPresent());
        add(supplies, Supply.RECEIPTS, supplement.receipts() == Supplement.Receipts.SUPPLIED);
        int originator = Tables.MATTERS.slot("originator_id");
        add(supplies, Supply.ORIGINATORS, registers.matters().stream().anyMatch(row -> row.has(originator)));
        return supplies;
    }

    private static void add(Set<Supply> supplies, Supply supply, boolean present) {
        if (present) {
            supplies.add(supply);
        }
    }

    /** Routes that contacts or the firm's own word can establish; one that nothing can is not zero, but unknown. */
    private Set<Route> measurable() {
        Set<Route> routes = EnumSet.of(Route.SELF, Route.UNKNOWN);
        boolean named = registers.credits().isPresent() && registers.contacts().isPresent();
        if (said(Route.CONTACT) || named) {
            routes.add(Route.CONTACT);
        }
        if (said(Route.FOLLOW) || (named && registers.contactRoles().isPresent())) {
            routes.add(Route.FOLLOW);
        }
        return routes;
    }

    private boolean said(Route route) {
        Table table = Tables.CREDITS;
        List<Fact> rows = registers.credits().orElse(List.of());
        return rows.stream().anyMatch(row -> row.text(table.slot("route")).equals(route.word()));
    }
}
