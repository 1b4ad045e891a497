package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.value.ConventionReturn.Verdict;
import org.secondment.roi.value.SecondmentReturn.Allocated;

class ReturnsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 11, 29, 64})
    void secondmentsAddUpToTheProgrammeToThePenny(int clients) {
        Programme programme = programme(clients, 0.21, Printing.PERMUTATION_INTERVAL);
        HorizonReturn main = programme.main();
        List<SecondmentReturn> counted = programme.secondments().stream()
                .filter(SecondmentReturn::counted)
                .toList();

        assertThat(counted).hasSize(main.secondments());
        assertThat(sum(counted, one -> allocated(one).actual()))
                .isEqualByComparingTo(Parts.rounded(after(main, PeriodFees::actual)));
        assertThat(sum(counted, one -> allocated(one).expected()))
                .isEqualByComparingTo(Parts.rounded(after(main, PeriodFees::counterfactual)));
        for (Convention convention : Convention.values()) {
            Worth worth = main.by(convention).worth().orElseThrow();
            assertThat(sum(counted, one -> one.costs().getOrDefault(convention, BigDecimal.ZERO)))
                    .isEqualByComparingTo(Parts.rounded(worth.costs()));
            assertThat(sum(counted, SecondmentReturn::hostFees)).isEqualByComparingTo(Parts.rounded(worth.hostFees()));
        }
    }

    @Test
    void uncountedSecondmentsStandOnTheirOwn() {
        Programme programme = programme(11, 0.21, Printing.PERMUTATION_INTERVAL);

        assertThat(programme.uncounted())
                .extracting(one -> one.secondment().client())
                .containsOnly("C11");
        assertThat(programme.uncounted()).allSatisfy(one -> {
            assertThat(one.fees()).isEmpty();
            assertThat(one.costs()).containsOnlyKeys(Convention.values());
        });
    }

    @Test
    void conventionsAreAlternativesThatShareAllButTheTimeAway() {
        HorizonReturn main = programme(11, 0.21, Printing.PERMUTATION_INTERVAL).main();
        Worth cash = main.by(Convention.CASH).worth().orElseThrow();
        Worth opportunity = main.by(Convention.OPPORTUNITY).worth().orElseThrow();

        assertThat(opportunity.benefit()).isEqualTo(cash.benefit());
        assertThat(opportunity.other()).isEqualTo(cash.other());
        assertThat(cash.hostLoss()).isZero();
        assertThat(opportunity.hostLoss()).isPositive();
        assertThat(cash.npv() - opportunity.npv())
                .isCloseTo(opportunity.timeAway() + opportunity.hostLoss() - cash.timeAway(), within(0.001));
    }

    @Test
    void limitsInCashAreThoseOfTheFees() {
        Values values = Values.base(InventedProgramme.assumptions(0.3));
        HorizonReturn main = programme(11, 0.21, Printing.PERMUTATION_INTERVAL).main();
        ConventionReturn cash = main.by(Convention.CASH);
        Worth worth = cash.worth().orElseThrow();
        Interval after = main.fees().after().orElseThrow();
        double earned = 0.3 * 0.94 * Math.pow(1.08, -47 / 365.0);
        Interval npv = cash.npv().orElseThrow();

        assertThat(values.earned()).isCloseTo(earned, within(1e-15));
        assertThat(npv.low()).isCloseTo(after.low() * earned + worth.hostFees() - worth.costs(), within(1e-6));
        assertThat(npv.high()).isCloseTo(after.high() * earned + worth.hostFees() - worth.costs(), within(1e-6));
        assertThat(cash.roi().orElseThrow().low()).isCloseTo(npv.low() / worth.costs(), within(1e-12));
        assertThat(npv.low()).isLessThan(worth.npv() - 100_000);
        assertThat(cash.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void limitsByOpportunityHoldTheDoubtOfBothFees() {
        double earned = Values.base(InventedProgramme.assumptions(0.3)).earned();
        ConventionReturn opportunity =
                programme(11, 0.21, Printing.PERMUTATION_INTERVAL).main().by(Convention.OPPORTUNITY);
        Worth worth = opportunity.worth().orElseThrow();
        double reach = 1.98 * earned * Math.sqrt(11 * (4.1e8 + 0.7e8 + 2 * 0.3e8));

        assertThat(opportunity.npv().orElseThrow().low()).isCloseTo(worth.npv() - reach, within(1e-6));
        assertThat(opportunity.npv().orElseThrow().high()).isCloseTo(worth.npv() + reach, within(1e-6));
        assertThat(opportunity.roi().orElseThrow().low()).isLessThan(worth.roi().orElseThrow());
    }

    @Test
    void aShareThatPaidBackStandsBesideChance() {
        ConventionReturn cash =
                programme(11, 0.9, Printing.PERMUTATION_INTERVAL).main().by(Convention.CASH);
        ConventionReturn.PaidBack paid = cash.paidBack().orElseThrow();

        assertThat(paid.clients()).isEqualTo(11);
        assertThat(paid.placeboShare()).isEqualTo(0.37);
        assertThat(paid.paidBack()).isBetween(1L, 11L);
        assertThat(Double.isInfinite(paid.median())).isEqualTo(2 * paid.paidBack() < 11);
    }

    @ParameterizedTest
    @EnumSource(
            value = Printing.class,
            names = {"NOTHING", "ANECDOTE"})
    void tooFewClientsCarryNeitherLimitsNorRatios(Printing printing) {
        Programme programme = programme(5, 0.21, printing);
        ConventionReturn cash = programme.main().by(Convention.CASH);

        assertThat(cash.worth().isPresent()).isEqualTo(printing.hasPoint());
        assertThat(cash.ratio()).isEmpty();
        assertThat(cash.npv()).isEmpty();
        assertThat(cash.paidBack()).isEmpty();
        assertThat(cash.withheld().startsWith("too few to measure")).isEqualTo(!printing.hasPoint());
        assertThat(programme.secondments().stream().anyMatch(one -> one.fees().isPresent()))
                .isEqualTo(printing.hasPoint());
    }

    @Test
    void aCostThatIsNotKnownWithholdsItsConventionAlone() {
        List<SecondmentCost> costs = new ArrayList<>(InventedProgramme.costs(11));
        SecondmentCost first = costs.get(0);
        costs.set(
                0,
                new SecondmentCost(
                        first.secondment(),
                        first.client(),
                        first.host(),
                        first.start(),
                        first.end(),
                        first.lines(),
                        first.fees(),
                        first.agreedUnbilled(),
                        Map.of(Convention.CASH, "no pay is known")));
        Programme programme = Returns.of(
                        new CostStudy(costs, InventedProgramme.assumptions(0.3), List.of()),
                        InventedProgramme.fees(11, 0.21, Printing.PERMUTATION_INTERVAL),
                        java.util.Optional.empty(),
                        InventedProgramme.AS_OF)
                .programme()
                .orElseThrow();

        assertThat(programme.main().by(Convention.CASH).withheld())
                .isEqualTo("the cost of 1 of 15 counted secondments is not known (no pay is known)");
        assertThat(programme.main().by(Convention.OPPORTUNITY).worth()).isPresent();
        assertThat(programme.secondments().get(0).costs()).containsOnlyKeys(Convention.OPPORTUNITY);
    }

    @Test
    void theAssumptionThatMovesMostStandsFirst() {
        Programme programme = programme(11, 0.21, Printing.PERMUTATION_INTERVAL);
        List<Sensitivity> all = programme.sensitivities();

        assertThat(all).extracting(Sensitivity::driver).doesNotContain(Driver.DEBTOR_DAYS);
        assertThat(all).extracting(Sensitivity::widest).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        double low = programme(11, InventedProgramme.assumptions(0.22))
                .main()
                .by(Convention.CASH)
                .worth()
                .orElseThrow()
                .npv();
        Sensitivity margin = all.stream()
                .filter(one -> one.driver() == Driver.MARGIN)
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(margin.npv().get(Convention.CASH)).atLow())
                .isCloseTo(low, within(1e-6));
        assertThat(Objects.requireNonNull(programme.cases().get(Convention.CASH))
                        .atLow())
                .isLessThan(Objects.requireNonNull(margin.npv().get(Convention.CASH))
                        .lower());
    }

    private static Programme programme(int clients, double uplift, Printing printing) {
        return InventedProgramme.study(clients, uplift, printing).programme().orElseThrow();
    }

    private static Programme programme(int clients, Assumptions assumptions) {
        return InventedProgramme.study(clients, 0.21, Printing.PERMUTATION_INTERVAL, assumptions)
                .programme()
                .orElseThrow();
    }

    private static Allocated allocated(SecondmentReturn one) {
        return one.fees().orElseThrow();
    }

    private static double after(HorizonReturn horizon, Function<PeriodFees, Double> amount) {
        return horizon.fees().clients().stream()
                .flatMap(client -> client.periods().stream())
                .filter(period -> period.sinceReturn() >= 1 && period.sinceReturn() <= horizon.quarters())
                .mapToDouble(amount::apply)
                .sum();
    }

    private static BigDecimal sum(List<SecondmentReturn> some, Function<SecondmentReturn, BigDecimal> amount) {
        return some.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
