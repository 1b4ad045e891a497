package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Keyed;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.RichFindings;

/** What no pack may hold, looked for in every word of every pack. */
class PacksByReaderTest {

    private static final Findings ALL = RichFindings.all();

    @Test
    void noPackHoldsAnEmployeesId() {
        assertThat(ALL.toString()).containsPattern("\\bE[1-6]\\b").containsPattern("\\bK[1-5]\\b");
        for (Pack pack : packs()) {
            assertThat(PageText.of(pack))
                    .as(pack.name())
                    .doesNotContainPattern("\\bE[1-6]\\b")
                    .doesNotContainPattern("\\bK[1-5]\\b");
        }
    }

    @Test
    void outcomesOfOneSecondmentStandInTheOwnPackAlone() {
        for (Pack pack : packs()) {
            boolean may = pack.name().equals("secondee");
            for (Grid grid : grids(pack)) {
                List<String> columns =
                        grid.columns().stream().map(column -> column.name()).toList();
                if (grid.name().equals("credits") || grid.name().equals("exceptions")) {
                    assertThat(columns.contains("secondment_id"))
                            .as("%s of %s", grid.name(), pack.name())
                            .isEqualTo(may);
                }
            }
        }
    }

    @Test
    void pseudonymsOfAPackStandInNoOther() {
        List<String> restricted = pseudonyms(Pages.restricted(ALL, Keyed.KEY));
        List<String> hr = pseudonyms(Pages.pack(Audience.HR, ALL, Keyed.KEY));
        List<String> bd = pseudonyms(Pages.pack(Audience.BD, ALL, Keyed.KEY));

        assertThat(List.of(restricted, hr, bd))
                .allSatisfy(some -> assertThat(some).isNotEmpty());
        assertThat(hr).doesNotContainAnyElementsOf(restricted).doesNotContainAnyElementsOf(bd);
        assertThat(bd).doesNotContainAnyElementsOf(restricted);
        assertThat(pseudonyms(Pages.pack(Audience.BOARD, ALL, Keyed.KEY))).isEmpty();
    }

    @Test
    void withoutAKeyColumnsOfPeopleAreLeftOutAndAllOtherFiguresStay() {
        for (Audience audience : Audience.values()) {
            Pack unkeyed = Pages.pack(audience, ALL);

            assertThat(pseudonyms(unkeyed)).isEmpty();
            assertThat(grids(unkeyed))
                    .filteredOn(grid -> !grid.name().startsWith("candidate"))
                    .flatExtracting(Grid::columns)
                    .extracting(column -> column.name())
                    .doesNotContain("lawyer");
            if (List.of(Audience.BD, Audience.HR).contains(audience)) {
                assertThat(PageText.of(unkeyed)).contains("privacy.key_file");
            }
            assertThat(unkeyed.pages())
                    .hasSameSizeAs(Pages.pack(audience, ALL, Keyed.KEY).pages());
        }
    }

    @Test
    void everyPackSaysWhoMayReadItAndNeverSaysAnonymous() {
        for (Pack pack : packs()) {
            String text = PageText.of(pack);
            assertThat(text)
                    .contains("[text] Who may read this pack")
                    .contains("may read this pack")
                    .contains("It never holds ");
            assertThat(text).doesNotContainIgnoringCase("anonym");
            assertThat(text.contains("L-…")).isEqualTo(Set.of("bd", "hr").contains(pack.name()));
        }
        assertThat(PageText.of(Pages.pack(Audience.HR, ALL, Keyed.KEY))).contains("this is personal data still");
    }

    @Test
    void aPartnersPackHoldsNoOtherClient() {
        String text = PageText.of(RequestedPages.partner(ALL, Set.of("C1")));

        assertThat(text)
                .contains("| " + ALL.clientName("C1") + " |")
                .contains("S1")
                .contains("S4");
        for (String other : List.of("C2", "C3", "C4", "C5")) {
            assertThat(text).doesNotContainPattern("\\b" + other + "\\b").doesNotContain(ALL.clientName(other));
        }
        assertThat(text).doesNotContainPattern("\\bS[23567]\\b").doesNotContain("clients without a secondment\n");
    }

    @Test
    void aSecondeesPackHoldsNoOtherPerson() {
        Pack pack = RequestedPages.secondee(ALL, "E1");
        String text = PageText.of(pack);

        assertThat(text).contains("S1").contains("S7").doesNotContainPattern("\\bS[2-6]\\b");
        assertThat(text).contains("| [c] | colleagues not shown: fewer than 5 of the same grade");
    }

    @Test
    void thoseWhoChooseClientsSeeNoCost() {
        assertThat(PageText.of(Pages.pack(Audience.BOARD, ALL))).contains("break_even_fees");
        assertThat(PageText.of(Pages.pack(Audience.BD, ALL, Keyed.KEY)))
                .doesNotContainIgnoringCase("break_even")
                .doesNotContainIgnoringCase("break-even")
                .doesNotContainIgnoringCase("salary");
    }

    @Test
    void humanResourcesSeeNoClient() {
        String text = PageText.of(Pages.pack(Audience.HR, ALL, Keyed.KEY));

        assertThat(text).contains("pay_progression").doesNotContainPattern("\\bC[1-5]\\b");
        ALL.hosts().values().forEach(host -> assertThat(text).doesNotContain(host.name()));
    }

    private static List<Pack> packs() {
        List<Pack> packs = new ArrayList<>(
                List.of(RequestedPages.partner(ALL, Set.of("C1", "C2")), RequestedPages.secondee(ALL, "E1")));
        Stream.of(Audience.values()).forEach(audience -> packs.add(Pages.pack(audience, ALL, Keyed.KEY)));
        return packs;
    }

    private static List<Grid> grids(Pack pack) {
        return Stream.concat(
                        pack.pages().stream()
                                .flatMap(page -> page.blocks().stream())
                                .filter(Grid.class::isInstance)
                                .map(Grid.class::cast),
                        pack.tables().stream())
                .toList();
    }

    private static List<String> pseudonyms(Pack pack) {
        return Pattern.compile("L-[0-9a-f]{12}")
                .matcher(PageText.of(pack))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
