package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.practice.InventedPractices;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.testing.Golden;

class PracticesPageTest {

    private static final Findings FINDINGS = with(InventedPractices.study());

    @Test
    void theBoardReadsThisOfPractices() throws IOException {
        Golden.matches("practices-page.txt", PageText.of(only("Practices", "Preparation and risk")));
    }

    static Findings with(PracticeStudy practices) {
        Findings full = SmallFindings.full();
        return SmallFindings.with(full.studies(), practices, full.outlook());
    }

    /** Of the comparisons the first, and those that are registered or printed. */
    private static Pack only(String... names) {
        Pack pack = Pages.pack(Audience.BOARD, FINDINGS);
        return new Pack(
                pack.name(),
                pack.currency(),
                pack.properties(),
                pack.pages().stream()
                        .filter(page -> List.of(names).contains(page.name()))
                        .toList(),
                pack.tables().stream()
                        .filter(table -> table.name().equals("practices"))
                        .map(table -> new Grid(
                                table.name(),
                                table.columns(),
                                table.rows().stream()
                                        .filter(row -> row.contains(Cell.words("true"))
                                                || row.equals(table.rows().get(0)))
                                        .toList()))
                        .toList());
    }

    private static Page page(Findings findings, String name) {
        return Pages.pack(Audience.BOARD, findings).pages().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPracticeThatStandsOutIsTheTitle() {
        assertThat(page(FINDINGS, "Practices").title()).startsWith("Client debriefed: +");
    }

    @Test
    void theTaskListGivesRolesAndNoPeople() {
        Grid toDo = page(FINDINGS, "Practices").blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .filter(grid -> grid.name().equals("tasks_due"))
                .findFirst()
                .orElseThrow();

        assertThat(toDo.rows()).isNotEmpty();
        assertThat(PageText.of(only("Practices", "Preparation and risk"))).doesNotContainPattern("\\bE\\d+\\b");
    }

    @Test
    void theHashOfTheListIsPrinted() {
        String said = page(FINDINGS, "Practices").blocks().stream()
                .filter(Text.class::isInstance)
                .map(block -> String.join(" ", ((Text) block).paragraphs()))
                .reduce("", String::concat);

        assertThat(said).contains("hash 0123456789ab").contains("exploratory").contains("agreement_terms.csv");
    }

    @Test
    void withoutRecordsNothingIsClaimed() {
        Findings none = SmallFindings.full();

        assertThat(page(none, "Practices").title())
                .isEqualTo("Practices: nothing recorded of how secondments were prepared");
        assertThat(page(none, "Preparation and risk").title()).isEqualTo("Preparation and risk: not shown");
    }
}
