package org.secondment.roi.effect.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.UnitSeries;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;

class IncrementalStudyTest {

    private static final double RATE = 0.08;
    private static final double FACTOR = Math.pow(1.08, -0.25);

    private static IncrementalStudy study(UnitPanel panel, double rate) {
        return IncrementalStudy.of(panel, InventedClients.settings(), 4, rate).orElseThrow();
    }

    private static UnitPanel clients(int treated, double effect) {
        return InventedClients.panel(treated, 90, effect, 11);
    }

    /** At present value, over all clients and periods after the return. */
    private static double present(IncrementalFees fees, double factor) {
        double sum = 0;
        for (ClientFees client : fees.clients()) {
            for (PeriodFees period : client.periods()) {
                sum += period.sinceReturn() < 1 ? 0 : Math.pow(factor, period.sinceStart()) * period.effect();
            }
        }
        return sum;
    }

    @Test
    void withoutDiscountTheYearAfterIsTheHeadline() {
        UnitPanel panel = clients(17, 0.2);
        MainEffect headline = Studies.of(panel, InventedClients.settings())
                .mainOutcome()
                .main()
                .orElseThrow();

        IncrementalFees fees = study(panel, 0).fees(4).orElseThrow();

        assertThat(fees.clients()).hasSize(17);
        assertThat(present(fees, 1)).isCloseTo(headline.effect().value() * 17 * 4, within(1e-6 * headline.base()));
        Interval percent = headline.percent().orElseThrow().interval().orElseThrow();
        Interval limits = fees.after().orElseThrow();
        double actual = headline.actual() * 17 * 4;
        assertThat(limits.low() / (actual - limits.low())).isCloseTo(percent.low() / 100, within(1e-9));
        assertThat(limits.high() / (actual - limits.high())).isCloseTo(percent.high() / 100, within(1e-9));
    }

    @Test
    void everyPeriodFromTheStartIsThereWithWhatWasBilled() {
        UnitPanel panel = clients(12, 0.3);
        UnitSeries row = Objects.requireNonNull(panel.sample().get(5).series().get(Outcome.FEES_BILLED));

        ClientFees client = study(panel, RATE).fees(8).orElseThrow().clients().get(5);

        assertThat(client.client()).isEqualTo("C0005");
        assertThat(client.sector()).isEqualTo("energy");
        assertThat(client.periods()).hasSize(10);
        assertThat(client.periods().stream().map(PeriodFees::sinceStart)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(client.periods().get(0).sinceReturn()).isEqualTo(-1);
        assertThat(client.periods().get(2).sinceReturn()).isEqualTo(1);
        assertThat(client.periods().get(2).actual())
                .isEqualTo(row.amount(client.cohort().last() + 1) / 100.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, -0.3})
    void theLimitsHoldWhatWasFoundAndKeepOffWhatIsFarFromIt(double effect) {
        UnitPanel panel = clients(24, effect);
        IncrementalFees fees = study(panel, RATE).fees(8).orElseThrow();
        double found = present(fees, FACTOR);
        double truth = effect / (1 + effect) * actual(fees, FACTOR);

        Interval limits = fees.after().orElseThrow();
        assertThat(found).isBetween(limits.low(), limits.high());
        assertThat(truth).isBetween(limits.low(), limits.high());
        assertThat(limits.low() * limits.high()).isPositive();
        assertThat(fees.pValue()).hasValue(1.0 / 200);
    }

    private static double actual(IncrementalFees fees, double factor) {
        return fees.clients().stream()
                .flatMap(client -> client.periods().stream())
                .filter(period -> period.sinceReturn() >= 1)
                .mapToDouble(period -> Math.pow(factor, period.sinceStart()) * period.actual())
                .sum();
    }

    @Test
    void delayIsDiscountedByTheQuarter() {
        IncrementalFees plain = study(clients(14, 0.2), 0).fees(1).orElseThrow();
        IncrementalFees discounted = study(clients(14, 0.2), RATE).fees(1).orElseThrow();

        assertThat(discounted.clients()).isEqualTo(plain.clients());
        assertThat(discounted.after().orElseThrow().high())
                .isCloseTo(
                        plain.after().orElseThrow().high() * FACTOR * FACTOR,
                        within(1e-9 * plain.after().orElseThrow().high()));
        assertThat(discounted.spread().orElseThrow().after())
                .isCloseTo(
                        plain.spread().orElseThrow().after() * Math.pow(FACTOR, 4),
                        within(1e-9 * plain.spread().orElseThrow().after()));
    }

    /** The same two quarters, once away and once after a return that came before them. */
    @Test
    void whatHappensWhileAwayIsSpreadAsWhatHappensAfter() {
        UnitPanel panel = InventedClients.panel(40, 90, 0, 11);
        IncrementalFees.Spread away =
                study(panel, 0).fees(2).orElseThrow().spread().orElseThrow();
        IncrementalFees earlier = IncrementalStudy.of(
                        InventedClients.awayTheQuarterBefore(panel),
                        InventedClients.settings().withAnticipation(0),
                        4,
                        0)
                .orElseThrow()
                .fees(2)
                .orElseThrow();
        double actual = actual(earlier, 1);
        double expected = actual - present(earlier, 1);
        double after = earlier.spread().orElseThrow().after();

        assertThat(away.away() * Math.pow(expected / actual, 2)).isCloseTo(after, within(1e-9 * after));
        assertThat(Math.abs(away.covariance())).isLessThan(Math.sqrt(away.after() * away.away()));
        assertThat(away.critical()).isCloseTo(1.959963984540054, within(1e-12));
    }

    @Test
    void byChanceAllReachLittleAndNoneTooMuch() {
        IncrementalStudy study = study(clients(15, 0.1), RATE);

        assertThat(study.placeboShare(8, cohort -> Double.NEGATIVE_INFINITY)).hasValue(1);
        assertThat(study.placeboShare(8, cohort -> Double.POSITIVE_INFINITY)).hasValue(0);
        assertThat(study.placeboShare(8, cohort -> 0).orElseThrow()).isBetween(0.35, 0.65);
    }

    @Test
    void aFewClientsAreAnAnecdoteAndFewerNothing() {
        assertThat(study(clients(6, 0.2), RATE).fees(8).orElseThrow().after()).isEmpty();
        assertThat(study(clients(6, 0.2), RATE).fees(8).orElseThrow().pValue()).isPresent();
        assertThat(study(clients(2, 0.2), RATE).fees(8).orElseThrow().pValue()).isEmpty();
        assertThat(study(clients(15, 0.2), RATE).fees(20)).isEmpty();
    }
}
