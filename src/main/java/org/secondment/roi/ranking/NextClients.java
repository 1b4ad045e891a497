package org.secondment.roi.ranking;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Clients for the next secondments, with the reasons for and against each.
 *
 * @param clients by place; by name where they are not ranked
 * @param top how many are proposed
 * @param withheld why they are not ranked; empty where they are
 */
public record NextClients(List<Scorecard> clients, Weights weights, int top, String withheld) {

    /** Nothing is known of them. */
    public static final NextClients NONE =
            new NextClients(List.of(), new Weights(Map.of()), 0, "no client was looked at");

    public NextClients {
        clients = List.copyOf(clients);
    }

    public boolean isRanked() {
        return withheld.isEmpty();
    }

    /** Less of the weights known is too little to propose a client. */
    public static final double LEAST_KNOWN = 0.5;

    /**
     * The first by place to which a secondee may be sent and of which at least half is known; none where clients are not
     * ranked.
     */
    public List<Scorecard> proposed() {
        return clients.stream()
                .filter(one -> one.place().isPresent() && one.knownShare() >= LEAST_KNOWN)
                .filter(one -> one.word() == Word.DO_MORE || one.word() == Word.GATHER_EVIDENCE)
                .limit(top)
                .toList();
    }

    /** Those a page shows: proposed ones and hosts; strategic ones and hosts where clients are not ranked. */
    public List<Scorecard> shown() {
        List<Scorecard> proposed = proposed();
        return clients.stream()
                .filter(one -> one.about().secondments() > 0
                        || proposed.contains(one)
                        || (!isRanked() && one.about().strategic()))
                .toList();
    }

    /** How many lawyers were put forward; 0 where none were. */
    public int candidates() {
        return clients.stream().mapToInt(one -> one.shortlist().total()).max().orElse(0);
    }

    /** Without ids of lawyers, and without reasons of fewer than so many. */
    public NextClients forGroupsOf(int least) {
        return naming(least, id -> "");
    }

    /** Lawyers who could go under other names, those without one only counted; no reasons of fewer than so many. */
    public NextClients naming(int least, UnaryOperator<String> name) {
        return new NextClients(
                clients.stream().map(one -> one.naming(least, name)).toList(), weights, top, withheld);
    }

    /** Without what a secondment costs. */
    public NextClients withoutCosts() {
        return new NextClients(clients.stream().map(Scorecard::withoutCosts).toList(), weights, top, withheld);
    }
}
