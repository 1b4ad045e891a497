package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** Which pages and tables each pack holds, in order. */
public final class Pages {

    /** The pack for an audience, made from nothing but what that audience may see. */
    public static Pack pack(Audience audience, Findings all) {
        Findings findings = audience.view(all);
        return switch (audience) {
            case BOARD -> board(findings);
            case OPS -> ops(findings);
        };
    }

    private static Pack board(Findings findings) {
        return pack(
                Audience.BOARD,
                findings,
                boardPages(findings),
                List.of(
                        BeforeAfterTable.of(findings),
                        EffectsTable.of(findings),
                        RoiTable.of(findings),
                        PracticeTables.comparisons(findings),
                        ScorecardTables.all(findings),
                        CreditsTable.of(findings),
                        ExceptionsTable.of(findings),
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
                NotesPage.of(findings)));
        return pages;
    }

    private static Pack ops(Findings findings) {
        List<Page> pages = List.of(
                AccountingPage.of(findings),
                RejectedPage.of(findings),
                UnmeasuredPage.of(findings),
                NotesPage.of(findings));
        return pack(
                Audience.OPS,
                findings,
                pages,
                List.of(
                        BeforeAfterTable.withPeople(findings),
                        EffectsTable.of(findings),
                        CreditsTable.withPeople(findings),
                        ExceptionsTable.withPeople(findings),
                        CareerTables.all(findings.careerStudy())));
    }

    private static Pack pack(
            Audience audience, Findings findings, List<Page> pages, List<org.secondment.roi.report.Block.Grid> tables) {
        Findings.Scope scope = findings.scope();
        return new Pack(
                audience.pack(),
                scope.currency(),
                new Pack.Properties(
                        scope.firm(), scope.period(), scope.asOf().toString(), scope.runId(), scope.inputHash()),
                pages.stream()
                        .map(page -> LeftOutWords.on(page, scope.leftOut()))
                        .toList(),
                tables);
    }

    private Pages() {}
}
