package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.privacy.PseudonymKey;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Keyed;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.RichFindings;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.testing.Golden;

class PagesTest {

    @Test
    void theBoardReadsThis() throws IOException {
        Golden.matches("board-pages.txt", PageText.of(Pages.pack(Audience.BOARD, SmallFindings.full())));
    }

    @Test
    void operationsReadThis() throws IOException {
        Golden.matches("ops-pages.txt", PageText.of(Pages.pack(Audience.OPS, SmallFindings.full(), Keyed.KEY)));
    }

    @Test
    void humanResourcesReadThis() throws IOException {
        Golden.matches("hr-pages.txt", PageText.of(Pages.pack(Audience.HR, RichFindings.all(), Keyed.KEY)));
    }

    @Test
    void thoseWhoChooseClientsReadThis() throws IOException {
        Golden.matches("bd-pages.txt", PageText.of(Pages.pack(Audience.BD, RichFindings.all(), Keyed.KEY)));
    }

    @Test
    void aPartnerReadsThis() throws IOException {
        Golden.matches(
                "partner-pages.txt", PageText.of(RequestedPages.partner(RichFindings.all(), Set.of("C1", "C9"))));
    }

    @Test
    void aSecondeeReadsThis() throws IOException {
        Golden.matches("secondee-pages.txt", PageText.of(RequestedPages.secondee(RichFindings.all(), "E1")));
    }

    @Test
    void noLawyerIsNamedToTheBoard() {
        String board = PageText.of(Pages.pack(Audience.BOARD, SmallFindings.full()));

        assertThat(board).doesNotContainPattern("\\bE[1-6]\\b").doesNotContain("employee");
    }

    @Test
    void whatOneSecondmentWasCreditedWithStandsInNoPack() {
        String referred = "referred_fees_billed | 12 | 10000.00 | 777.00 | 80000.00 | 70000.00 | 5000.000000";

        assertThat(PageText.of(Pages.restricted(SmallFindings.full(), PseudonymKey.NONE)))
                .contains("S1 | C1 | " + referred);
        for (Audience audience : Audience.values()) {
            assertThat(PageText.of(Pages.pack(audience, SmallFindings.full()))).doesNotContain("referred_fees_billed");
        }
    }

    @Test
    void everyShorthandIsUsedAndNoPageExplainsItAsTheCoverDoes() {
        String board = PageText.of(Pages.pack(Audience.BOARD, SmallFindings.full()));

        for (Shorthand shorthand : Shorthand.values()) {
            assertThat(board).contains(shorthand.code()).doesNotContain(shorthand.meaning());
        }
    }

    @Test
    void namesOfPagesGridsAndPlotsAreUniqueInAPack() {
        for (Audience audience : Audience.values()) {
            Pack pack = Pages.pack(audience, SmallFindings.full());
            assertThat(pack.pages())
                    .extracting(Page::name)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.length() <= 31);
            assertThat(Stream.concat(
                            blocks(pack, Grid.class).stream().map(Grid::name),
                            pack.tables().stream().map(Grid::name)))
                    .doesNotHaveDuplicates();
            assertThat(blocks(pack, Plot.class)).extracting(Plot::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void aProgrammeTooYoungToCompareSaysWhyOnEveryPage() {
        Map<String, String> titles = titles(SmallFindings.tooEarly());

        assertThat(titles)
                .containsEntry(
                        "Summary",
                        "Too early to compare: no secondment has 12 months of exports before its start and after its end")
                .containsEntry("Secondments", "Two secondments; none can be compared over 12 months yet")
                .containsEntry("Clients", "Two clients have hosted a secondee; none long enough ago to compare")
                .containsEntry("Referred work", "Referred work: not measurable with the data supplied")
                .containsEntry("Careers", "Careers: not shown");
        String board = PageText.of(Pages.pack(Audience.BOARD, SmallFindings.tooEarly()));
        assertThat(board)
                .contains("The trend of fees needs two whole years of bills.")
                .contains("No picture: no mature secondment has comparison clients.")
                .contains("Nothing can be said of losses yet.")
                .contains("No purpose was stated in the settings.")
                .contains("no file was supplied")
                .doesNotContain("NaN")
                .doesNotContain("null");
    }

    @Test
    void figuresThatAreNotThereAreMarkedAndNeverZero() {
        Pack board = Pages.pack(Audience.BOARD, SmallFindings.tooEarly());
        Grid summary = grid(board, "summary");
        Grid secondments = grid(board, "secondments");

        assertThat(PageText.of(page(board, "Before and after")))
                .contains("Fees billed to host clients | 12 | 0 | [x] | [x] | [x]");
        assertThat(summary.rows()).hasSize(6);
        assertThat(secondments.rows()).hasSize(2);
        assertThat(PageText.of(page(board, "Secondments")))
                .contains(
                        "S1 | C1 | 2025-01-06 | 2025-03-31 | finished | [x] | [x] | [x] | [x] | [x] | [x] | the exports begin")
                .contains("S2 | C2 | 2025-04-01 | [z] | running | [x] |");
    }

    @Test
    void aProgrammeWithoutAnySecondmentOrFileStillMakesEveryPage() {
        Findings early = SmallFindings.tooEarly();
        Findings none = new Findings(
                early.scope(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Trend(List.of()),
                List.of(),
                early.quality(),
                List.of(),
                List.of(),
                CreditLedger.NONE,
                CareerStudy.NONE,
                PracticeStudy.NONE,
                Outlook.NONE);

        for (Audience audience : Audience.values()) {
            Pack pack = Pages.pack(audience, none);
            assertThat(pack.pages()).allSatisfy(page -> {
                assertThat(page.title()).isNotBlank();
                assertThat(page.subtitle()).isNotBlank();
            });
        }
        assertThat(titles(none))
                .containsEntry("Referred work", "Referred work: no secondment is old enough to compare 24 months")
                .containsEntry("What could not be measured", "Nothing was left unmeasured for want of a file");
        assertThat(PageText.of(page(Pages.pack(Audience.BOARD, none), "Careers")))
                .contains("No secondee has comparable colleagues on the day the secondment began.");
    }

    private static Map<String, String> titles(Findings findings) {
        return Pages.pack(Audience.BOARD, findings).pages().stream()
                .collect(java.util.stream.Collectors.toMap(Page::name, Page::title));
    }

    private static Page page(Pack pack, String name) {
        return pack.pages().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Grid grid(Pack pack, String name) {
        return blocks(pack, Grid.class).stream()
                .filter(grid -> grid.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <B> List<B> blocks(Pack pack, Class<B> kind) {
        return pack.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
