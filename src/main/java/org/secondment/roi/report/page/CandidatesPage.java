package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.privacy.Pseudonyms;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.ranking.Scorecard;
import org.secondment.roi.ranking.Willing;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Lawyers who consent and could go to each client, with the reason; a filter, never an order. */
final class CandidatesPage {

    private static final String NAME = "Candidates";

    static Page of(Findings findings, Pseudonyms pseudonyms) {
        NextClients next = findings.outlook().nextClients();
        List<Scorecard> clients = clients(next);
        String subtitle = next.isRanked()
                ? "Lawyers who consent, by proposed client; this supports a decision and takes none"
                : "Lawyers who consent, by strategic client and host; this supports a decision and takes none";
        if (next.candidates() == 0 || clients.isEmpty()) {
            return new Page(
                    NAME,
                    clients.isEmpty() ? "Candidates: no client is proposed" : "Candidates: nobody was put forward",
                    subtitle,
                    List.of(new Text(
                            "What would unlock it",
                            List.of(
                                    "candidates.csv: lawyers who may go next, whether they are willing, from when, and their"
                                            + " areas of interest."))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("", said(pseudonyms)));
        blocks.add(counts(clients));
        if (!pseudonyms.isEmpty()) {
            blocks.add(next.isRanked() ? byClient(findings) : lawyers(clients));
        }
        return new Page(NAME, title(clients), subtitle, blocks);
    }

    private static List<Scorecard> clients(NextClients next) {
        return next.isRanked() ? next.proposed() : next.shown();
    }

    private static String title(List<Scorecard> clients) {
        long none =
                clients.stream().filter(one -> one.shortlist().available() == 0).count();
        long some = clients.size() - none;
        return "For " + Words.number(some) + " of " + Words.counted(clients.size(), "client", "clients")
                + " at least one lawyer who consents could go"
                + (none == 0 ? "" : "; for " + Words.number(none) + " nobody could");
    }

    private static List<String> said(Pseudonyms pseudonyms) {
        List<String> said = new ArrayList<>();
        said.add("A lawyer is listed where consent is on file, the lawyer is free within six months, has not left, is"
                + " behind no information barrier, does not exclude the client, and states an interest in its practices or"
                + " sector. Lawyers stand in the order of their pseudonyms: nobody is scored or ranked, and a person"
                + " decides.");
        if (!pseudonyms.isEmpty()) {
            said.add("The table candidates.csv holds each lawyer for each client, with the reason.");
        }
        if (pseudonyms.isEmpty()) {
            said.add(
                    "Who they are is left out: no key is set. privacy.key_file, a file outside the output folder, would"
                            + " put pseudonyms here.");
        }
        return said;
    }

    private static Grid counts(List<Scorecard> clients) {
        return new Grid(
                "candidates_by_client",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.count("available", "Could go"),
                        Columns.count("put_forward", "Put forward"),
                        Columns.longWords("reasons", "Why others could not", 70)),
                clients.stream()
                        .map(one -> List.of(
                                Cell.words(ScorecardWords.name(one)),
                                Cell.count(one.shortlist().available()),
                                Cell.count(one.shortlist().total()),
                                Cell.words(ScorecardWords.candidates(one.shortlist()))))
                        .toList());
    }

    /** Every lawyer for every client; where no client is put before another, too long to be read. */
    static Grid byClient(Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Scorecard one : clients(findings.outlook().nextClients())) {
            one.shortlist().willing().forEach(lawyer -> rows.add(row(one, lawyer)));
        }
        return new Grid(
                "candidates",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.words(People.COLUMN, "Lawyer", 18),
                        Columns.day("free_from", "Free from"),
                        Columns.longWords("interests", "Interests that the client meets", 50)),
                rows);
    }

    /** Each lawyer once, with how many of the clients could be gone to. */
    private static Grid lawyers(List<Scorecard> clients) {
        Map<String, List<Willing>> lawyers = clients.stream()
                .flatMap(one -> one.shortlist().willing().stream())
                .collect(Collectors.groupingBy(Willing::employee, TreeMap::new, Collectors.toList()));
        return new Grid(
                "candidate_lawyers",
                List.of(
                        Columns.words(People.COLUMN, "Lawyer", 18),
                        Columns.day("free_from", "Free from"),
                        Columns.count("clients", "Clients, of those above"),
                        Columns.longWords("interests", "Interests that any of them meets", 60)),
                lawyers.values().stream()
                        .map(some -> List.of(
                                Cell.words(some.get(0).employee()),
                                Cell.day(some.get(0).from()),
                                Cell.count(some.size()),
                                topics(some.stream()
                                        .flatMap(one -> one.topics().stream())
                                        .collect(Collectors.toCollection(TreeSet::new)))))
                        .toList());
    }

    private static Cell topics(Set<String> topics) {
        return topics.isEmpty() ? Cell.mark(Shorthand.NOT_AVAILABLE) : Cell.words(String.join(", ", topics));
    }

    private static List<Cell> row(Scorecard client, Willing lawyer) {
        return List.of(
                Cell.words(ScorecardWords.name(client)),
                Cell.words(lawyer.employee()),
                Cell.day(lawyer.from()),
                topics(lawyer.topics()));
    }

    private CandidatesPage() {}
}
