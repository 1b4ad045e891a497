package org.secondment.roi.effect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One measure of one secondment over one window, beside the change of units without a secondment over the same days.
 * Grain: secondment, measure, window. Money in units of the base currency, time in
 * hours.
 *
 * @param comparisonChange mean change per comparison unit (difference of sums over number of units)
 * @param comparisonBefore mean before per comparison unit
 * @param comparisonUnits clients or colleagues compared with
 * @param mature whether the exports cover both windows whole
 * @param afterComplete whether they cover the window after whole, which is all that a career event needs
 * @param comparisonWithheld whether the reader may not see the comparison because too few stand behind it
 * @param note why a figure is not there, or what to know about it
 */
public record BeforeAfter(
        Secondment secondment,
        Measure measure,
        int months,
        Optional<BigDecimal> before,
        Optional<BigDecimal> during,
        Optional<BigDecimal> after,
        Optional<BigDecimal> comparisonBefore,
        Optional<BigDecimal> comparisonChange,
        long comparisonUnits,
        boolean mature,
        boolean afterComplete,
        boolean comparisonWithheld,
        String note) {

    /** After minus before, where the windows are whole; a career event has no before. */
    public Optional<BigDecimal> change() {
        if (measure.subject() == Measure.Subject.CAREER) {
            return after.filter(events -> afterComplete);
        }
        return mature ? after.flatMap(later -> before.map(later::subtract)) : Optional.empty();
    }

    /**
     * Where "after" would stand had it grown as the comparison units did: before x (1 + their change / their before).
     * Empty unless at least {@code leastUnits} were compared and they had something before.
     */
    public Optional<BigDecimal> expected(long leastUnits) {
        if (!mature
                || comparisonUnits < leastUnits
                || comparisonBefore.filter(b -> b.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal base = comparisonBefore.orElseThrow();
        BigDecimal growth = BigDecimal.ONE.add(comparisonChange.orElseThrow().divide(base, MathContext.DECIMAL64));
        return before.map(b -> b.multiply(growth).setScale(2, RoundingMode.HALF_EVEN));
    }
}
