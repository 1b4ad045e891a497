package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondment.roi.privacy.Pseudonyms;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.PartnerView;
import org.secondment.roi.report.SecondeeView;
import org.secondment.roi.report.Words;

/** Packs made for one person on request. */
public final class RequestedPages {

    /** Name of the pack of one relationship partner. */
    public static final String PARTNER = "partner";

    /** Name of the pack of one secondee. */
    public static final String SECONDEE = "secondee";

    /** The pack of a relationship partner: these clients and no other. */
    public static Pack partner(Findings all, Set<String> clients) {
        Findings findings = PartnerView.of(all, clients);
        return Pages.pack(
                PARTNER,
                findings,
                List.of(
                        OwnClientsPage.of(findings, clients.size()),
                        OwnClientsPage.secondments(findings),
                        referred(findings),
                        tasks(findings),
                        UnmeasuredPage.of(findings),
                        NotesPage.of(findings, Readers.PARTNER.said(findings, Pseudonyms.NONE))),
                List.of(
                        BeforeAfterTable.ofClients(findings),
                        ClientCredits.credits(findings),
                        ClientCredits.exceptions(findings)));
    }

    private static Page referred(Findings findings) {
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(
                "",
                List.of(
                        "Credit is a rule and says who is named for the work: it is no effect. Several secondees at a client"
                                + " add up; who brought what is not told here.")));
        blocks.addAll(new ReferredClients(amounts).blocks());
        blocks.addAll(new ReferredExceptions(amounts).blocks());
        return new Page(
                "Referred work",
                ReferredWorkPage.titleOf(findings),
                "Net fees credited to returned secondees, by client, "
                        + findings.scope().currency(),
                blocks);
    }

    private static Page tasks(Findings findings) {
        int due = findings.practices().toDo().size();
        return new Page(
                "To do",
                due == 0
                        ? "Nothing is due at these clients, as far as the files at hand can tell"
                        : Words.capital(Words.counted(due, "task is", "tasks are")) + " open at these clients",
                "Briefings, check-ins, debriefs, agreements and charges of secondments there",
                List.of(PracticeTables.toDo(findings.practices().toDo(), findings)));
    }

    /** The pack of a secondee: that person and nobody else. */
    public static Pack secondee(Findings all, String employee) {
        Findings findings = SecondeeView.of(all, employee);
        return Pages.pack(
                SECONDEE,
                findings,
                List.of(
                        OwnSecondmentsPage.of(findings),
                        OwnFiguresPage.windows(findings),
                        OwnSecondmentsPage.practices(findings),
                        OwnFiguresPage.credits(findings),
                        UnmeasuredPage.of(findings),
                        NotesPage.of(findings, Readers.SECONDEE.said(findings, Pseudonyms.NONE))),
                List.of(
                        BeforeAfterTable.withPeople(findings),
                        CreditsTable.of(findings),
                        ExceptionsTable.of(findings)));
    }

    private RequestedPages() {}
}
