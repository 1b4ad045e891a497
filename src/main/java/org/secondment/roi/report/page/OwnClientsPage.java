package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** A relationship partner's own clients before and after their secondments. */
final class OwnClientsPage {

    private static final String BEYOND =
            "How these clients compare with clients without a secondment, what the programme"
                    + " returned and where to go next need figures of all clients: the pack of the board has them.";

    static Page of(Findings findings, int clients) {
        int months = findings.scope().windows().get(0);
        Pooled billed = findings.pooled(Measure.CLIENT_FEES_BILLED, months);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("", said(findings, clients, billed)));
        blocks.add(Selected.without(ClientsPage.grid(billed, findings, months), "billed_beyond"));
        return new Page(
                "Your clients",
                title(findings, billed, months),
                "One row per client, by its first secondment that is long enough ago; " + months
                        + " months before the start against after the end, "
                        + findings.scope().currency(),
                blocks);
    }

    private static String title(Findings findings, Pooled billed, int months) {
        String hosted =
                Words.capital(Words.counted(Sentences.hosts(findings), "of your clients has", "of your clients have"))
                        + " hosted " + Words.counted(findings.secondments().size(), "secondment", "secondments");
        if (billed.n() == 0) {
            return hosted + "; none long enough ago to compare";
        }
        return hosted + "; " + Words.number(billed.rose()) + " billed more and " + Words.number(billed.fell())
                + " less in the " + months + " months after than before";
    }

    private static List<String> said(Findings findings, int clients, Pooled billed) {
        List<String> said = new ArrayList<>();
        said.add(Words.capital(Words.counted(clients, "client names", "clients name"))
                + " you as relationship partner; "
                + Words.counted(findings.secondmentsIn(State.RUNNING), "secondment runs", "secondments run")
                + " there now, "
                + Words.counted(findings.secondmentsIn(State.FINISHED), "is finished", "are finished") + ".");
        if (billed.n() > 0) {
            said.add(
                    "Of " + Words.counted(billed.n(), "host", "hosts") + " long enough ago to compare, fees changed by "
                            + Words.change(billed.change(), findings.scope().currency())
                            + ". This is a plain difference: it does not show that secondments made it.");
            said.add(Sentences.losses(findings));
        }
        said.add(BEYOND);
        return said;
    }

    static Page secondments(Findings findings) {
        int months = findings.scope().windows().get(0);
        return new Page(
                "Secondments",
                Words.capital(Words.counted(findings.secondments().size(), "secondment", "secondments"))
                        + " at your clients: " + Words.number(findings.secondmentsIn(State.RUNNING)) + " running, "
                        + Words.number(findings.secondmentsIn(State.FINISHED)) + " finished",
                "One row per secondment; the client's net fees in the " + months
                        + " months before the start and after the end, "
                        + findings.scope().currency(),
                List.of(Selected.without(SecondmentsPage.grid(findings, months), "expected", "beyond")));
    }

    private OwnClientsPage() {}
}
