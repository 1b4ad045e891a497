package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.report.file.PlainText;
import org.secondment.roi.testing.Golden;
import org.secondment.roi.value.InventedProgramme;
import org.secondment.roi.value.Plan;
import org.secondment.roi.value.Plan.Asked;
import org.secondment.roi.value.Planning;

class PlanPageTest {

    private static Plan plan(int clients, Printing printing, String charge) {
        return Planning.of(
                new Asked(4, 6, charge),
                InventedProgramme.study(clients, 0.4, printing).programme().orElseThrow(),
                id -> "part",
                Optional.empty());
    }

    @Test
    void aPlanReadsThisInTheTerminal() throws IOException {
        Golden.matches(
                "plan-page.txt", PlainText.of(PlanPage.of(plan(21, Printing.PERMUTATION_INTERVAL, "part"), "GBP")));
    }

    @Test
    void whatThePastCannotTellIsSaid() {
        String text = PlainText.of(PlanPage.of(plan(2, Printing.ANECDOTE, "full"), "GBP"));

        assertThat(text)
                .contains("What these secondments would cost cannot be told from past ones")
                .contains("4 finished secondments have a cost in this convention; 5 are needed")
                .contains("What hosts pay is not counted on.")
                .contains("Too few past hosts can be compared");
    }
}
