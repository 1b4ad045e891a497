package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Line;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.credit.Route;
import org.secondment.roi.credit.Supply;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.privacy.PseudonymKey;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Keyed;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.Studies;

class ReferredWorkPageTest {

    private static final CreditLedger FULL = SmallFindings.full().ledger();

    @Test
    void creditAndGrowthThatGoTogetherAgree() {
        assertThat(text(SmallFindings.withStudies(Studies.gain())))
                .as("70,000 in 24 months, a quarter and one of three hosts")
                .contains("credited with £2.9k more a quarter and host than before")
                .contains("hosts billed £12k more a quarter than they would have anyway (moderate gain)")
                .contains("They agree: both rose.");
    }

    @Test
    void creditWithoutGrowthIsAClash() {
        String where = ": credit rose, but no growth of hosts is shown. The credit may have moved inside the firm";

        assertThat(text(SmallFindings.withStudies(Studies.loss()))).contains("They clash" + where);
        assertThat(text(SmallFindings.withStudies(Studies.nothingShown()))).contains("They may clash" + where);
    }

    @Test
    void growthThatNobodyIsCreditedWithIsAClash() {
        CreditLedger without = with(FULL, List.of(), FULL.measurable());

        assertThat(text(SmallFindings.withCredit(without, Studies.gain())))
                .contains("They clash: hosts grew, and hardly any of it is credited to a returned secondee.");
        assertThat(text(SmallFindings.withCredit(without, Studies.loss())))
                .contains("They agree: neither shows a gain.");
    }

    @Test
    void tooFewClientsAreNeitherClashNorAgreement() {
        assertThat(text(SmallFindings.withStudies(Studies.anecdote())))
                .contains("Too few clients stand behind the effect")
                .doesNotContain("They clash", "They agree");
        assertThat(text(SmallFindings.withStudies(Studies.tooFew())))
                .contains("cannot be told: no effect on clients is printed in this run.");
    }

    @Test
    void eachClientStandsBesideItsOwnCreditWithItsNoise() {
        assertThat(text(SmallFindings.withStudies(Studies.gain())))
                .contains("noise included, so that no line proves anything by itself")
                .contains("Northwind Bank | credit without growth | 8750.0000 | -")
                .contains("Petrel Energy | neither rose | 0.0000 | -");
    }

    @Test
    void aRouteThatNothingCanEstablishIsMarkedAndNotDrawn() {
        String text = text(SmallFindings.withCredit(with(FULL, FULL.lines(), Set.of(Route.SELF, Route.UNKNOWN))));

        assertThat(text)
                .contains("Through contacts still there | 24 months | 4 | [x] | [x]")
                .contains("Directly from the host: ")
                .doesNotContain("Through contacts still there: ", "Contacts followed elsewhere: ");
    }

    @Test
    void mattersOfNewPracticesAreListedButThoseBehindABarrierOnlyCounted() {
        assertThat(text(SmallFindings.full()))
                .contains("One matter of the new practices")
                .contains("One matter under an information barrier, counted above, is not listed.")
                .contains("M21 | competition | ", " | 2023-02-20 | 40000.50 | 0.01")
                .doesNotContain("M22 | ", "M23 | ");
    }

    @Test
    void theLedgerAndTheSummaryTellTheSame() {
        Findings findings = SmallFindings.full();
        long after = FULL.lines().stream()
                .filter(line ->
                        line.away().mature().contains(12) && line.route().ofHost())
                .filter(line -> line.phase() == Phase.AFTER)
                .mapToLong(line -> line.billed(12))
                .sum();

        assertThat(findings.pooled(Measure.REFERRED_FEES_BILLED, 12).after().movePointRight(2))
                .isEqualByComparingTo(BigDecimal.valueOf(after));
    }

    @Test
    void tablesOfTheBoardAreByClientAndAddUpToTheRestrictedOnes() {
        Pack board = Pages.pack(Audience.BOARD, SmallFindings.full());
        Pack traced = Pages.restricted(SmallFindings.full(), Keyed.KEY);
        Pack unkeyed = Pages.restricted(SmallFindings.full(), PseudonymKey.NONE);

        for (String name : List.of("credits", "exceptions")) {
            assertThat(columns(traced, name)).startsWith("lawyer").endsWith("matter_row");
            assertThat(columns(unkeyed, name)).doesNotContain("lawyer").endsWith("matter_row");
            assertThat(columns(board, name))
                    .startsWith("client_id")
                    .doesNotContain("lawyer", "secondment_id", "matter_id", "credit_row");
            assertThat(rows(board, name)).isPositive().isLessThanOrEqualTo(rows(traced, name));
            assertThat(billed(board, name))
                    .isEqualByComparingTo(billed(traced, name))
                    .isNotZero();
        }
    }

    private static BigDecimal billed(Pack pack, String name) {
        int at = columns(pack, name).indexOf("billed");
        return pack.tables().stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> table.rows().stream())
                .map(row -> ((Cell.Exact) row.get(at)).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CreditLedger with(CreditLedger ledger, List<Line> lines, Set<Route> measurable) {
        return new CreditLedger(
                ledger.terms(),
                ledger.secondments(),
                lines,
                ledger.exceptions(),
                ledger.overfull(),
                ledger.crossSales(),
                ledger.withoutHistory(),
                ledger.quarters(),
                Set.of(Supply.CREDITS),
                measurable,
                0,
                0);
    }

    private static String text(Findings findings) {
        return PageText.of(ReferredWorkPage.of(findings));
    }

    private static List<String> columns(Pack pack, String table) {
        return pack.tables().stream()
                .filter(grid -> grid.name().equals(table))
                .flatMap(grid -> grid.columns().stream().map(column -> column.name()))
                .toList();
    }

    private static long rows(Pack pack, String table) {
        return pack.tables().stream()
                .filter(grid -> grid.name().equals(table))
                .mapToLong(grid -> grid.rows().size())
                .sum();
    }
}
