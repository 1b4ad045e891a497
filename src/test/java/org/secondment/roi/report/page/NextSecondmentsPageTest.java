package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.InventedNext;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.testing.Golden;
import org.secondment.roi.value.ReturnStudy;

class NextSecondmentsPageTest {

    @Test
    void theBoardReadsThisWhereClientsAreRanked() throws IOException {
        Golden.matches("next-ranked.txt", text(InventedNext.ranked()));
    }

    @Test
    void theBoardReadsThisWhereNothingTellsClientsApart() throws IOException {
        Golden.matches("next-withheld.txt", text(InventedNext.withheld()));
    }

    @Test
    void withheldPlacesStandNowhere() {
        String withheld = text(InventedNext.withheld());

        assertThat(withheld)
                .contains(
                        "no client is put before another (no detectable difference between them: a ranking would be noise)")
                .contains("C1 | Northwind Bank | rank | [x] | [z] | [z] | no detectable difference")
                .doesNotContain("Place <rank")
                .doesNotContain("plot client-effects");
    }

    @Test
    void noLawyerIsNamedToTheBoard() {
        assertThat(text(InventedNext.ranked())).contains("2 of 5 could go").doesNotContainPattern("\\bK[1-5]\\b");
    }

    @Test
    void operationsSeeNoScorecard() {
        assertThat(PageText.of(Pages.pack(Audience.OPS, with(InventedNext.ranked()))))
                .doesNotContain("client_scorecard")
                .doesNotContain("Northwind Bank | gather");
    }

    static Findings with(NextClients next) {
        return SmallFindings.full().with(new Outlook(ReturnStudy.NONE, next, AccessStudy.NONE, SinceLast.NONE));
    }

    private static String text(NextClients next) {
        Pack pack = Pages.pack(Audience.BOARD, with(next));
        List<Page> pages = pack.pages().stream()
                .filter(page -> List.of("Clients", "Next secondments").contains(page.name()))
                .toList();
        return PageText.of(new Pack(
                pack.name(),
                pack.currency(),
                pack.properties(),
                pages,
                pack.tables().stream()
                        .filter(table -> table.name().equals("client_scorecard"))
                        .toList()));
    }
}
