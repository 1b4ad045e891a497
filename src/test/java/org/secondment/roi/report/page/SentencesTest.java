package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SmallFindings;

/** What pages say where a number is none or all. */
class SentencesTest {

    private static final Findings ALL_FELL = SmallFindings.withFees(
            Measure.CLIENT_FEES_BILLED, new long[] {900, 800, 700, 600}, new long[] {90, 80, 70, 60});
    private static final Findings ALL_ROSE = SmallFindings.withFees(
            Measure.CLIENT_FEES_BILLED, new long[] {90, 80, 70, 60}, new long[] {900, 800, 700, 600});

    @Test
    void whereEveryHostFellNoneRose() {
        assertThat(page(ALL_FELL, "Summary").title())
                .isEqualTo("None of three host clients billed more in the 12 months after than before; none outgrew"
                        + " clients without a secondment");
        assertThat(page(ALL_FELL, "Clients").title())
                .isEqualTo("Of three host clients long enough ago to compare, none billed more and three less");
        assertThat(page(ALL_FELL, "Secondments").title())
                .isEqualTo("After none of four mature secondments the client outgrew clients without one");
    }

    @Test
    void whereEveryHostRoseNoneFell() {
        assertThat(page(ALL_ROSE, "Clients").title())
                .isEqualTo("Of three host clients long enough ago to compare, three billed more and none less");
        assertThat(page(ALL_ROSE, "Secondments").title())
                .isEqualTo("After four of four mature secondments the client outgrew clients without one");
    }

    @Test
    void hostsThatGaveNoWorkAreCountedToo() {
        assertThat(plot(SmallFindings.full(), "Referred work", "referred-work").title())
                .isEqualTo("One of three host clients gave work credited to a returned secondee; two gave none");
    }

    @Test
    void whereNoHostGaveWorkThatIsSaidOnce() {
        CreditLedger full = SmallFindings.full().ledger();
        CreditLedger none = new CreditLedger(
                full.terms(),
                full.secondments(),
                List.of(),
                full.exceptions(),
                full.overfull(),
                full.crossSales(),
                full.withoutHistory(),
                full.quarters(),
                full.supplies(),
                full.measurable(),
                0,
                0);

        assertThat(plot(SmallFindings.withCredit(none), "Referred work", "referred-work")
                        .title())
                .isEqualTo("None of three host clients gave work credited to a returned secondee");
    }

    @Test
    void whereNothingWasRejectedNoneWas() {
        assertThat(page(SmallFindings.tooEarly(), "Data quality").title())
                .isEqualTo("Every record is accounted for: none scanned, none rejected, none delivered twice");
    }

    @Test
    void hoursOfClientsStandOnlyWhereTimeCoversBothWindows() {
        assertThat(PageText.of(page(SmallFindings.full(), "Clients")))
                .contains("| 2 | 4 | 1234.5000 | 1800.0500\n")
                .contains("| 3 | 3 | 900.0000 | 400.0750\n");
        // S1 needs time to 2023-08-31, S2 to 2024-07-07
        assertThat(PageText.of(page(SmallFindings.withTimeTo("2024-06-30"), "Clients")))
                .contains("| 2 | 4 | 1234.5000 | 1800.0500\n")
                .contains("| 3 | 3 | [x] | [x]\n");
    }

    private static Page page(Findings findings, String name) {
        return Pages.pack(Audience.BOARD, findings).pages().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plot plot(Findings findings, String name, String id) {
        List<Plot> plots = page(findings, name).blocks().stream()
                .filter(Plot.class::isInstance)
                .map(Plot.class::cast)
                .filter(plot -> plot.id().equals(id))
                .toList();
        assertThat(plots).hasSize(1);
        return plots.get(0);
    }
}
