package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.study.IncrementalFees;
import org.secondment.roi.effect.study.IncrementalStudy;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.Credited;
import org.secondment.roi.value.Fees;
import org.secondment.roi.value.ReturnStudy;
import org.secondment.roi.value.Returns;

/**
 * Sets what the panel of clients shows against what secondments cost.
 *
 * @param firstDay of a period of the panel
 */
record MoneyReturns(Settings settings, LocalDate asOf, IntFunction<LocalDate> firstDay) {

    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Costs alone where clients' fees are not estimated. */
    ReturnStudy of(CostStudy costs, Optional<UnitPanel> clients, CreditLedger ledger) {
        return clients.flatMap(panel -> IncrementalStudy.of(
                        panel,
                        settings.effects().estimator(),
                        periodsPerYear(),
                        costs.assumptions().discountYear().value()))
                .map(study -> Returns.of(
                        costs,
                        new Panelled(study, settings.money().horizon(), periodsPerYear(), firstDay),
                        credited(ledger, costs.assumptions().horizon()),
                        asOf))
                .orElseGet(() -> new ReturnStudy(costs));
    }

    private int periodsPerYear() {
        return switch (settings.calendar().grain()) {
            case MONTH -> 12;
            case QUARTER -> QUARTERS;
            case YEAR -> 1;
        };
    }

    /** Over the ledger's window that is as long as the horizon, or else its main one; empty where none is covered. */
    private static Optional<Credited> credited(CreditLedger ledger, int quarters) {
        int horizon = quarters * MONTHS_OF_A_QUARTER;
        int months = ledger.terms().windows().contains(horizon)
                ? horizon
                : ledger.terms().mainWindow();
        long fees = ledger.totals(months).stream()
                .filter(total -> total.route().ofHost())
                .mapToLong(total -> total.after())
                .sum();
        return ledger.measurable().isEmpty() || ledger.mature(months).isEmpty()
                ? Optional.empty()
                : Optional.of(new Credited(
                        BigDecimal.valueOf(fees, ledger.terms().digits()),
                        months,
                        ledger.mature(months).size()));
    }

    /** Fees by periods of the panel for horizons in quarters, of which one is the main one. */
    private record Panelled(IncrementalStudy study, int main, int periodsPerYear, IntFunction<LocalDate> calendar)
            implements Fees {

        @Override
        public IncrementalFees of(int quarters) {
            int periods = periods(quarters);
            return (quarters == main ? study.fees(periods) : study.feesBeside(periods))
                    .orElseGet(() -> new IncrementalFees(
                            periods(quarters),
                            periodsPerYear,
                            0,
                            List.of(),
                            Printing.NOTHING,
                            OptionalDouble.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }

        @Override
        public OptionalDouble placeboShare(int quarters, ToDoubleFunction<Cohort> needed) {
            return study.placeboShare(periods(quarters), needed);
        }

        @Override
        public LocalDate firstDay(int period) {
            return calendar.apply(period);
        }

        private int periods(int quarters) {
            return quarters * periodsPerYear / QUARTERS;
        }
    }
}
