package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondment.roi.privacy.PseudonymKey;
import org.secondment.roi.privacy.Pseudonyms;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.RestrictedView;

/** Which pages and tables each pack holds, in order. */
public final class Pages {

    /** The pack for an audience, made from nothing but what that audience may see; nobody has a pseudonym in it. */
    public static Pack pack(Audience audience, Findings all) {
        return pack(audience, all, PseudonymKey.NONE);
    }

    /** The same with people under the pseudonyms that the key gives them in this pack. */
    public static Pack pack(Audience audience, Findings all, PseudonymKey key) {
        Pseudonyms people = key.forPack(audience.pack());
        Findings findings = audience.view(all, people);
        return switch (audience) {
            case BOARD -> decked(board(findings), findings);
            case BD -> decked(bd(findings, people), findings);
            case HR -> hr(findings, people);
            case OPS -> ops(findings, people);
        };
    }

    private static Pack decked(Pack pack, Findings findings) {
        return pack.with(Slides.of(pack.pages(), findings));
    }

    private static Pack board(Findings findings) {
        return pack(
                Audience.BOARD.pack(),
                findings,
                boardPages(findings),
                List.of(
                        BeforeAfterTable.ofClients(findings),
                        EffectsTable.of(findings),
                        RoiTable.of(findings),
                        PracticeTables.comparisons(findings),
                        ScorecardTables.all(findings),
                        ClientCredits.credits(findings),
                        ClientCredits.exceptions(findings),
                        CareerTables.all(findings.careerStudy()),
                        CostsTable.of(findings),
                        AccessGrids.all(findings.outlook().access())));
    }

    private static List<Page> boardPages(Findings findings) {
        List<Page> pages = new ArrayList<>(List.of(
                SummaryPage.of(findings),
                MoneyPage.of(findings),
                SincePage.of(findings),
                NextSecondmentsPage.of(findings),
                ChangedPage.of(findings),
                SurePage.of(findings),
                PlainPage.of(findings),
                SecondmentsPage.of(findings),
                ClientsPage.of(findings),
                ReferredWorkPage.of(findings),
                CareersPage.of(findings),
                PracticesPage.of(findings),
                PreparationPage.of(findings),
                AccessPage.of(findings)));
        Stream.of(MoneyScenarios.of(findings), MoneySecondments.of(findings), MoneyModelPage.of(findings))
                .flatMap(Optional::stream)
                .forEach(pages::add);
        pages.addAll(List.of(
                DataQualityPage.of(findings),
                UnmeasuredPage.of(findings),
                MethodPage.of(findings),
                NotesPage.of(findings, Readers.BOARD.said(findings, Pseudonyms.NONE))));
        return pages;
    }

    private static Pack bd(Findings findings, Pseudonyms people) {
        return pack(
                Audience.BD.pack(),
                findings,
                List.of(
                        StepsPage.of(findings),
                        NextSecondmentsPage.withoutCosts(findings),
                        CandidatesPage.of(findings, people),
                        ClientsPage.of(findings),
                        SecondmentsPage.of(findings),
                        ReferredWorkPage.of(findings),
                        UnmeasuredPage.of(findings),
                        MethodPage.of(findings),
                        NotesPage.of(findings, Readers.BD.said(findings, people))),
                List.of(
                        BeforeAfterTable.ofClients(findings),
                        ScorecardTables.withoutCosts(findings),
                        CandidatesPage.byClient(findings),
                        ClientCredits.credits(findings),
                        ClientCredits.exceptions(findings)));
    }

    private static Pack hr(Findings findings, Pseudonyms people) {
        return pack(
                Audience.HR.pack(),
                findings,
                List.of(
                        CareersPage.of(findings),
                        PayPage.of(findings),
                        AccessPage.of(findings),
                        PeoplePracticesPage.of(findings),
                        SecondeesPage.of(findings),
                        UnmeasuredPage.of(findings),
                        NotesPage.of(findings, Readers.HR.said(findings, people))),
                List.of(
                        CareerTables.all(findings.careerStudy()),
                        AccessGrids.all(findings.outlook().access())));
    }

    private static Pack ops(Findings findings, Pseudonyms people) {
        return pack(
                Audience.OPS.pack(),
                findings,
                List.of(
                        AccountingPage.of(findings),
                        RejectedPage.of(findings),
                        UnmeasuredPage.of(findings),
                        NotesPage.of(findings, Readers.OPS.said(findings, people))),
                List.of());
    }

    /** Tables of single lawyers, by which figures are traced and exceptions followed up: for the restricted folder alone. */
    public static Pack restricted(Findings all, PseudonymKey key) {
        String name = "restricted";
        Findings findings = RestrictedView.of(all, key.forPack(name));
        return pack(
                name,
                findings,
                List.of(),
                List.of(
                        BeforeAfterTable.withPeople(findings),
                        EffectsTable.of(findings),
                        CreditsTable.of(findings),
                        ExceptionsTable.of(findings)));
    }

    static Pack pack(String name, Findings findings, List<Page> pages, List<Grid> tables) {
        Findings.Scope scope = findings.scope();
        return new Pack(
                name,
                scope.currency(),
                new Pack.Properties(
                        scope.firm(), scope.period(), scope.asOf().toString(), scope.runId(), scope.inputHash()),
                pages.stream()
                        .map(page -> LeftOutWords.on(page, scope.leftOut()))
                        .toList(),
                tables,
                List.of(),
                Readers.of(name));
    }

    private Pages() {}
}
