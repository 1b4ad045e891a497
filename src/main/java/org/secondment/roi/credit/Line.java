package org.secondment.roi.credit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One claim as it counts for one secondment. A claim counts once since a start, and once more where it lies before the
 * next one, as what that is compared with.
 *
 * @param contradicted whether the firm gives a route that its contacts contradict
 * @param billed by day of the bill, in order
 * @param collected by day of the receipt, in order
 */
public record Line(
        Away away,
        Claim claim,
        Phase phase,
        Route route,
        Basis basis,
        boolean contradicted,
        List<Amount> billed,
        List<Amount> collected) {

    public Line {
        billed = List.copyOf(billed);
        collected = List.copyOf(collected);
    }

    static Line of(Routed routed, Claim claim, List<Amount> billed, List<Amount> collected) {
        return new Line(
                routed.away(),
                claim,
                routed.phase(),
                routed.route(),
                routed.basis(),
                routed.contradicted(),
                billed,
                collected);
    }

    /** Whether it was credited within the window: that before the start, while away, or that after the end. */
    public boolean countsIn(int months) {
        return credited(months).filter(days -> days.hold(claim.date())).isPresent();
    }

    /** What was billed within the window, minor units; 0 where it does not count. */
    public long billed(int months) {
        return sum(billed, months);
    }

    /** What was received within the window, minor units; 0 where it does not count. */
    public long collected(int months) {
        return sum(collected, months);
    }

    /** All that was billed so far, minor units. */
    public long allBilled() {
        return all(billed);
    }

    /** All that was received so far, minor units. */
    public long allCollected() {
        return all(collected);
    }

    private static long all(Collection<Amount> amounts) {
        return amounts.stream().map(Amount::minor).reduce(0L, Math::addExact);
    }

    private long sum(List<Amount> amounts, int months) {
        Optional<Days> days = phase == Phase.DURING ? Optional.of(away.sinceTheStart(months)) : credited(months);
        return countsIn(months) ? Amount.sum(amounts, days.orElseThrow()) : 0;
    }

    private Optional<Days> credited(int months) {
        return switch (phase) {
            case BEFORE -> Optional.of(away.before(months));
            case DURING -> Optional.of(away.during());
            case AFTER -> away.after(months);
        };
    }

    Line naming(UnaryOperator<String> name) {
        return new Line(away.naming(name), claim.naming(name), phase, route, basis, contradicted, billed, collected);
    }
}
