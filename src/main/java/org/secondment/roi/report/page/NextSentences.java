package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.secondment.roi.ranking.Criterion;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.ranking.Part;
import org.secondment.roi.ranking.Permission;
import org.secondment.roi.ranking.Scorecard;
import org.secondment.roi.ranking.Word;
import org.secondment.roi.report.Words;

/** Where to send the next secondee, in sentences. */
record NextSentences(NextClients next) {

    String title() {
        if (!next.isRanked()) {
            return Words.capital(judgements() + "no client is put before another ("
                    + EffectSentences.withoutStop(next.withheld()) + ")");
        }
        List<Scorecard> proposed = next.proposed();
        List<Scorecard> stop = with(Word.STOP);
        return (proposed.isEmpty()
                        ? "No client is proposed: none of "
                                + clients(next.clients().size()) + " passes the rule"
                        : "Proposed next: " + names(proposed))
                + (stop.isEmpty() ? "" : "; stop at " + clients(stop.size()));
    }

    /** Such as "hold at 35 clients, gather evidence at two clients; ". */
    private String judgements() {
        String judged = Arrays.stream(Word.values())
                .filter(word -> !with(word).isEmpty())
                .map(word -> word.title() + " at " + clients(with(word).size()))
                .collect(Collectors.joining(", "));
        return judged.isEmpty() ? "" : judged + "; ";
    }

    private static String clients(long n) {
        return Words.counted(n, "client", "clients");
    }

    private static String names(List<Scorecard> some) {
        return some.stream().map(ScorecardWords::name).collect(Collectors.joining(", "));
    }

    private List<Scorecard> with(Word word) {
        return next.clients().stream().filter(one -> one.word() == word).toList();
    }

    /** How many get which word; those to stop by name, as loudly as those to do more. */
    List<String> words() {
        List<String> said = new ArrayList<>();
        said.add("Of " + clients(next.clients().size()) + " "
                + Arrays.stream(Word.values())
                        .map(word -> judged(with(word).size()) + " \u201c" + word.title() + "\u201d")
                        .collect(Collectors.joining(", "))
                + ".");
        List<Scorecard> stop = with(Word.STOP);
        if (!stop.isEmpty()) {
            said.add("Stop: at " + names(stop) + " past secondments probably cost fees.");
        }
        long forbidden = next.clients().stream()
                .filter(one -> one.about().permission() == Permission.FORBIDDEN)
                .count();
        if (forbidden > 0) {
            said.add(Words.capital(clients(forbidden)) + (forbidden == 1 ? " forbids" : " forbid")
                    + " referrals: never proposed as \u201cdo more\u201d, whatever the score; a secondment there is of"
                    + " value for learning and retention only.");
        }
        said.add(
                next.isRanked()
                        ? "The list holds the first " + Words.number(next.top()) + " and every host, by place."
                        : "The list holds strategic clients and hosts, by name: no order of merit is meant.");
        said.add("The table client_scorecard.csv holds every client, with the source of each figure. This supports a"
                + " decision and takes none.");
        return said;
    }

    private static String judged(int clients) {
        return (clients == 0 ? "none" : Words.number(clients)) + (clients == 1 ? " is judged" : " are judged");
    }

    /** How words and places come about. */
    List<String> rules() {
        List<String> said = new ArrayList<>();
        said.add(Word.RULE + " The first that holds decides; what is unknown bars nobody.");
        said.add(
                "Every criterion runs from 0 to 1. What is not known of a client is left out and the weights of the rest"
                        + " count in proportion: never as zero. Amounts of spend, contacts, scores and days stand against those of"
                        + " the other clients; three lawyers who could go are a choice.");
        if (next.isRanked()) {
            said.add(
                    "Best and last are the places that a client takes as each weight moves by up to half of itself, the"
                            + " others as they are; every weight between is counted, not the ends alone. A client of which less"
                            + " than half of the weights is known has a place, but is not proposed.");
        }
        return said;
    }

    /** Lawyers put forward, and what keeps them. */
    List<String> candidates() {
        if (next.candidates() == 0) {
            return List.of();
        }
        long none = next.clients().stream()
                .filter(one -> one.shortlist().available() == 0)
                .count();
        return List.of("Of " + Words.counted(next.candidates(), "lawyer", "lawyers") + " put forward, "
                + "those could go who consent, are free within six months, have not left, are behind no information"
                + " barrier, do not exclude the client, and state an interest in its practices or sector. For "
                + clients(none) + " nobody could. It is a filter, no score: nobody is ranked, and a person decides.");
    }

    /** What is not known, of how many, and the file that would change it. */
    List<String> unlocks() {
        List<String> said = new ArrayList<>(unlocksOfClients());
        if (next.clients().stream().allMatch(one -> one.breakEven().isEmpty())) {
            said.add("Break-even fees: the cost of a secondment is not known.");
        }
        return said;
    }

    /** The same of clients alone. */
    List<String> unlocksOfClients() {
        List<String> said = new ArrayList<>();
        if (!next.isRanked()) {
            said.add(
                    "Places: more finished secondments with a comparison, at ten clients or more and apart from each other"
                            + " by more than chance, would tell clients apart.");
        }
        for (Criterion criterion : Criterion.values()) {
            if (criterion != Criterion.EVIDENCE) {
                unknown(criterion, said);
            }
        }
        return said;
    }

    private void unknown(Criterion criterion, List<String> said) {
        List<Part> parts = next.clients().get(0).by(criterion).parts();
        for (int at = 0; at < parts.size(); at++) {
            int index = at;
            List<Part> missing = next.clients().stream()
                    .map(one -> one.by(criterion).parts().get(index))
                    .filter(part -> !part.isKnown())
                    .toList();
            if (!missing.isEmpty()) {
                said.add(criterion.title() + ", " + parts.get(at).kind().title() + ": not known of "
                        + clients(missing.size()) + " (" + missing.get(0).note() + ").");
            }
        }
    }
}
