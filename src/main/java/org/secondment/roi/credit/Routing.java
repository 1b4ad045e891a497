package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * To which secondment a claim belongs and by which route it came: follow, contact, self, unknown, in this order. Contacts
 * decide; where they say nothing the firm's own word does; without either a matter of the host is the secondee's own.
 */
final class Routing {

    private static final Comparator<Away> BY_START = Comparator.comparing(Away::start);

    private final Map<String, List<Away>> byLawyer;
    private final Contacts contacts;
    private final Groups groups;
    private final int followMonths;

    Routing(List<Away> secondments, Contacts contacts, Groups groups, int followMonths) {
        this.byLawyer = secondments.stream().sorted(BY_START).collect(Collectors.groupingBy(Away::employee));
        this.contacts = contacts;
        this.groups = groups;
        this.followMonths = followMonths;
    }

    /** Secondments of the lawyer to the client of the matter, or to its group, by start. */
    List<Away> atHost(Claim claim) {
        return of(claim).stream()
                .filter(away -> groups.same(away.client(), claim.client(), claim.opened()))
                .toList();
    }

    private List<Away> of(Claim claim) {
        return byLawyer.getOrDefault(claim.employee(), List.of());
    }

    /** The line of the latest secondment that had begun, if there is one. */
    Optional<Routed> since(Claim claim) {
        List<Away> begun = atHost(claim).stream()
                .filter(away -> !away.start().isAfter(claim.date()))
                .toList();
        return begun.isEmpty() ? followed(claim) : Optional.of(atHost(claim, begun));
    }

    /** The line of the next secondment to begin, if there is one: what it is compared with. */
    Optional<Routed> before(Claim claim) {
        return atHost(claim).stream()
                .filter(away -> away.start().isAfter(claim.date()))
                .findFirst()
                .map(away -> routed(away, Phase.BEFORE, claim, Answer.UNKNOWN));
    }

    private Routed atHost(Claim claim, List<Away> begun) {
        Away away = begun.get(begun.size() - 1);
        Phase phase = away.returnedBefore(claim.date()) ? Phase.AFTER : Phase.DURING;
        return routed(away, phase, claim, byContact(claim, begun));
    }

    /** Whether a contact of one of these secondments, still at the host, gave the work. */
    private Answer byContact(Claim claim, List<Away> begun) {
        if (claim.contact().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer there = contacts.worksAt(claim.client(), claim.contact(), claim.opened());
        List<Answer> from =
                begun.stream().map(away -> contacts.from(away, claim.contact())).toList();
        if (there == Answer.YES && from.contains(Answer.YES)) {
            return Answer.YES;
        }
        boolean no = there == Answer.NO || from.stream().allMatch(Answer.NO::equals);
        return no ? Answer.NO : Answer.UNKNOWN;
    }

    private static Routed routed(Away away, Phase phase, Claim claim, Answer byContact) {
        Optional<Route> word = Route.of(claim.word());
        if (claim.opened().isBefore(away.start()) && phase != Phase.BEFORE) {
            return new Routed(away, phase, Route.UNKNOWN, Basis.DATA, false);
        }
        if (byContact != Answer.UNKNOWN) {
            Route route = byContact == Answer.YES ? Route.CONTACT : Route.UNKNOWN;
            return new Routed(away, phase, route, Basis.DATA, contradicts(word, route));
        }
        if (word.equals(Optional.of(Route.FOLLOW))) {
            return new Routed(away, phase, Route.UNKNOWN, Basis.DATA, true);
        }
        return word.map(given -> new Routed(away, phase, given, Basis.FIRM, false))
                .orElseGet(() -> new Routed(
                        away, phase, claim.contact().isEmpty() ? Route.SELF : Route.UNKNOWN, Basis.DATA, false));
    }

    private static boolean contradicts(Optional<Route> word, Route route) {
        return word.filter(given -> given != Route.UNKNOWN && given != route).isPresent();
    }

    /** Work of another client, by a contact who had moved there. */
    private Optional<Routed> followed(Claim claim) {
        List<Away> returned = of(claim).stream()
                .filter(away -> away.returnedBefore(claim.date()))
                .filter(away -> !groups.same(away.client(), claim.client(), claim.opened()))
                .sorted(BY_START.reversed())
                .toList();
        Optional<Route> word = Route.of(claim.word());
        for (Away away : returned) {
            Answer moved = moved(away, claim);
            if (moved == Answer.YES) {
                return inTime(claim)
                        ? Optional.of(new Routed(
                                away, Phase.AFTER, Route.FOLLOW, Basis.DATA, contradicts(word, Route.FOLLOW)))
                        : Optional.empty();
            }
        }
        boolean said = word.equals(Optional.of(Route.FOLLOW));
        return returned.stream()
                .filter(away -> said && moved(away, claim) == Answer.UNKNOWN)
                .findFirst()
                .map(away -> new Routed(away, Phase.AFTER, Route.FOLLOW, Basis.FIRM, false));
    }

    private Answer moved(Away away, Claim claim) {
        if (claim.contact().isEmpty()) {
            return Answer.UNKNOWN;
        }
        LocalDate opened = claim.opened();
        List<Answer> answers = List.of(
                contacts.from(away, claim.contact()),
                contacts.hasLeft(away.client(), claim.contact(), opened),
                contacts.worksAt(claim.client(), claim.contact(), opened));
        if (answers.stream().allMatch(Answer.YES::equals)) {
            return Answer.YES;
        }
        return answers.contains(Answer.NO) ? Answer.NO : Answer.UNKNOWN;
    }

    private boolean inTime(Claim claim) {
        return contacts.arrived(claim.client(), claim.contact(), claim.opened())
                .map(day -> !claim.opened().isAfter(day.plusMonths(followMonths)))
                .orElse(true);
    }
}
