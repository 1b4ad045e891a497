package org.secondment.roi.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.IncrementalFees;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;
import org.secondment.roi.effect.study.IncrementalFees.Spread;

/** Fees by quarter of invented clients; quarter 1 of the panel begins on 1 January 2020. */
public record InventedFees(List<ClientFees> clients, Printing printing, Interval after, Spread spread, double placebo)
        implements Fees {

    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    @Override
    public IncrementalFees of(int quarters) {
        List<ClientFees> counted = clients.stream()
                .filter(client -> client.periods().stream().anyMatch(period -> period.sinceReturn() >= quarters))
                .toList();
        boolean told = printing.hasInterval() && !counted.isEmpty();
        return new IncrementalFees(
                quarters,
                4,
                217,
                counted,
                counted.isEmpty() ? Printing.NOTHING : printing,
                OptionalDouble.of(0.04),
                told ? Optional.of(after) : Optional.empty(),
                told ? Optional.of(spread) : Optional.empty());
    }

    /** So that what is needed can be seen. */
    @Override
    public OptionalDouble placeboShare(int quarters, ToDoubleFunction<Cohort> needed) {
        double most = clients.stream()
                .mapToDouble(client -> needed.applyAsDouble(client.cohort()))
                .max()
                .orElse(0);
        return OptionalDouble.of(most > 0 ? placebo : 1);
    }

    @Override
    public LocalDate firstDay(int period) {
        return FIRST_DAY.plusMonths(3L * (period - 1));
    }
}
