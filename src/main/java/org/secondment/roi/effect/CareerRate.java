package org.secondment.roi.effect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Share of secondees to whom a career event happened within a window after the return, beside the mean share of
 * same-grade colleagues over the same days.
 *
 * @param secondees distinct lawyers with such a secondment
 * @param events of their first secondments with the window after complete, those followed by the event
 * @param colleagues fewest colleagues behind any one comparison
 * @param colleagueShare mean over secondments of the colleagues' share; empty where one has no colleague
 * @param withheld whether the reader may not see the figures because too few people stand behind them
 */
public record CareerRate(
        Measure measure,
        int months,
        int secondees,
        int events,
        long colleagues,
        Optional<Double> colleagueShare,
        boolean withheld) {

    /** A rate without its figures, which too few people stand behind. */
    public static CareerRate withheld(Measure measure, int months) {
        return new CareerRate(measure, months, 0, 0, 0, Optional.empty(), true);
    }

    public static CareerRate of(List<BeforeAfter> rows, Measure measure, int months) {
        List<BeforeAfter> first = rows.stream()
                .filter(row -> row.measure() == measure && row.months() == months)
                .filter(row -> row.change().isPresent())
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.secondment().employeeId(),
                        row -> row,
                        (a, b) -> a.secondment().start().isAfter(b.secondment().start()) ? b : a,
                        java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
        int events = first.stream()
                .mapToInt(row -> row.after().orElseThrow().signum())
                .sum();
        List<BeforeAfter> compared =
                first.stream().filter(row -> row.comparisonUnits() > 0).toList();
        boolean all = !first.isEmpty() && compared.size() == first.size();
        return new CareerRate(
                measure,
                months,
                first.size(),
                events,
                compared.stream().mapToLong(BeforeAfter::comparisonUnits).min().orElse(0),
                all ? Optional.of(meanShare(compared)) : Optional.empty(),
                false);
    }

    public double share() {
        return secondees == 0 ? 0 : (double) events / secondees;
    }

    private static double meanShare(List<BeforeAfter> compared) {
        BigDecimal sum = compared.stream()
                .map(row -> row.comparisonChange().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(compared.size()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
