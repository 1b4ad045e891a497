package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** Where to send the next secondee, why and why not, and who could go. */
final class NextSecondmentsPage {

    private static final String NAME = "Next secondments";

    static Page of(Findings findings) {
        return of(findings, UnaryOperator.identity(), Costs.SHOWN);
    }

    /** The same for readers who may not see what a secondment costs. */
    static Page withoutCosts(Findings findings) {
        return of(findings, grid -> Selected.without(grid, "break_even_fees"), Costs.HIDDEN);
    }

    private enum Costs {
        SHOWN,
        HIDDEN
    }

    private static Page of(Findings findings, UnaryOperator<Grid> shown, Costs costs) {
        NextClients next = findings.outlook().nextClients();
        if (next.clients().isEmpty()) {
            return new Page(
                    NAME,
                    "Next secondments: no client to choose from",
                    "Clients for the next secondments, and lawyers who could go",
                    List.of(new Text(
                            "What would unlock it",
                            List.of(
                                    "clients.csv: sector, legal spend, strategic, referral rule; candidates.csv: lawyers"
                                            + " who may go next."))));
        }
        NextSentences sentences = new NextSentences(next);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("What to do", sentences.words()));
        blocks.add(shown.apply(
                ScorecardTables.next(next, new ScorecardWords(findings.scope().currency()))));
        add(blocks, "Who could go", sentences.candidates());
        blocks.add(new Text("How words and places come about", sentences.rules()));
        blocks.add(ScorecardTables.weights(next));
        add(blocks, "What would tell more", costs == Costs.SHOWN ? sentences.unlocks() : sentences.unlocksOfClients());
        return new Page(
                NAME,
                sentences.title(),
                "Clients for the next secondments by need, relationship, economics, evidence and capacity; permission is"
                        + " a condition; money in " + findings.scope().currency(),
                blocks);
    }

    private static void add(List<Block> blocks, String heading, List<String> said) {
        if (!said.isEmpty()) {
            blocks.add(new Text(heading, said));
        }
    }

    private NextSecondmentsPage() {}
}
