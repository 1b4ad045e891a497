package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.testing.Golden;
import org.secondment.roi.value.InventedProgramme;
import org.secondment.roi.value.ReturnStudy;

class MoneyPageTest {

    @Test
    void aProgrammeThatCarriesLimitsReadsThis() throws IOException {
        Golden.matches("money-pages.txt", text(InventedProgramme.study(12, 0.9, Printing.PERMUTATION_INTERVAL)));
    }

    @Test
    void aFewClientsAreAnAnecdoteWithoutLimitsAndRatios() {
        String text = text(InventedProgramme.study(5, 0.4, Printing.ANECDOTE));

        assertThat(text)
                .contains("An anecdote, too few clients for a range")
                .contains("Return on investment | [x] | [x]")
                .contains("NPV, lower limit | [x] | [x]")
                .doesNotContain("paid back by then")
                .doesNotContain("Payback: ");
    }

    @Test
    void tooFewClientsTellNothingButCosts() {
        String text = text(InventedProgramme.study(2, 0.4, Printing.NOTHING));

        assertThat(text)
                .contains("No return can be shown: too few to measure: 2 counted and 217 compared clients")
                .doesNotContain("NPV £")
                .doesNotContain("[grid money_return]")
                .doesNotContain("live ");
    }

    @Test
    void noEffectAgainstRealCostsIsSaidInTheTitle() {
        assertThat(page(InventedProgramme.study(44, 0, Printing.UNIFORM_BAND)).title())
                .startsWith("The programme cost more than it brought back: £")
                .contains(" in cash, £")
                .endsWith(" counting work not done at home");
    }

    @Test
    void aGainIsSaidAsALossIs() {
        assertThat(page(InventedProgramme.study(44, 3.5, Printing.UNIFORM_BAND)).title())
                .startsWith("The programme brought back more than it cost: £");
    }

    @Test
    void withoutFeesNothingIsMeasurable() {
        assertThat(page(ReturnStudy.NONE).title()).startsWith("What the programme returned is not measurable");
        assertThat(RoiTable.of(SmallFindings.full()).rows()).isEmpty();
    }

    private static Page page(ReturnStudy money) {
        return MoneyPage.of(MoneyPacks.findings(money));
    }

    private static String text(ReturnStudy money) {
        Findings findings = MoneyPacks.findings(money);
        StringBuilder text = new StringBuilder(PageText.of(MoneyPage.of(findings)));
        List.of(MoneyScenarios.of(findings), MoneySecondments.of(findings), MoneyModelPage.of(findings)).stream()
                .flatMap(Optional::stream)
                .forEach(page -> text.append(PageText.of(page)));
        return text.toString();
    }
}
