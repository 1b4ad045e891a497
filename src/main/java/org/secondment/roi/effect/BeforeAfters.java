package org.secondment.roi.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plain comparison: each secondment's change beside the mean change of units without a secondment over the same
 * days. It says what happened, not what the secondment caused.
 */
public final class BeforeAfters {

    private static final int COMPARISON_DECIMALS = 6;
    private static final int HOUR_DIGITS = 4;
    private static final int SUMS = 4;

    private record Key(String secondmentId, int months, Measure measure, WindowSum.Role role) {}

    private final Coverage coverage;
    private final Map<Measure, String> unmeasurable;
    private final int moneyDigits;
    private final Map<Key, long[]> sums = new HashMap<>();

    private BeforeAfters(Coverage coverage, Map<Measure, String> unmeasurable, int moneyDigits) {
        this.coverage = coverage;
        this.unmeasurable = Map.copyOf(unmeasurable);
        this.moneyDigits = moneyDigits;
    }

    /**
     * One row per secondment, measure and window, in that order.
     *
     * @param unmeasurable measures that the exports cannot carry, with the reason
     * @param partial sums by partition; a host without any row had nothing, which is zero
     * @param moneyDigits decimals of the base currency
     */
    public static List<BeforeAfter> of(
            List<Secondment> secondments,
            List<Integer> windows,
            Coverage coverage,
            Map<Measure, String> unmeasurable,
            List<WindowSum> partial,
            int moneyDigits) {
        BeforeAfters comparison = new BeforeAfters(coverage, unmeasurable, moneyDigits);
        partial.forEach(comparison::add);
        List<BeforeAfter> rows = new ArrayList<>();
        secondments.stream().sorted(Comparator.comparing(Secondment::id)).forEach(secondment -> {
            for (Measure measure : Measure.values()) {
                windows.forEach(months -> rows.add(comparison.row(secondment, measure, months)));
            }
        });
        return rows;
    }

    private void add(WindowSum part) {
        long[] sum = sums.computeIfAbsent(
                new Key(part.secondmentId(), part.months(), part.measure(), part.role()), key -> new long[SUMS]);
        sum[0] += part.units();
        sum[1] = Math.addExact(sum[1], part.before());
        sum[2] = Math.addExact(sum[2], part.during());
        sum[3] = Math.addExact(sum[3], part.after());
    }

    private BeforeAfter row(Secondment secondment, Measure measure, int months) {
        DataSpan span = coverage.of(measure);
        String obstacle = obstacle(secondment, measure);
        if (!obstacle.isEmpty()) {
            return new BeforeAfter(
                    secondment,
                    measure,
                    months,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    secondment.matureFor(months, span),
                    secondment.coveredAfter(months, span),
                    false,
                    obstacle);
        }
        return measured(secondment, measure, months);
    }

    private String obstacle(Secondment secondment, Measure measure) {
        if (unmeasurable.containsKey(measure)) {
            return unmeasurable.getOrDefault(measure, "");
        }
        return Notes.notBegun(secondment, coverage.of(measure), coverage.all());
    }

    private BeforeAfter measured(Secondment secondment, Measure measure, int months) {
        DataSpan span = coverage.of(measure);
        boolean mature = secondment.matureFor(months, span);
        boolean afterComplete = secondment.coveredAfter(months, span);
        boolean career = measure.subject() == Measure.Subject.CAREER;
        long[] own = sum(secondment, measure, months, WindowSum.Role.OWN);
        long[] others = mature || (career && afterComplete)
                ? sum(secondment, measure, months, WindowSum.Role.COMPARISON)
                : new long[SUMS];
        boolean before = !career && secondment.coveredBefore(months, span);
        boolean during = secondment.coveredDuring(span, coverage.all().asOf());
        boolean after = secondment.on(span.asOf()) == Secondment.State.FINISHED
                && secondment.end().orElseThrow().isBefore(span.asOf())
                && !secondment.end().orElseThrow().isBefore(span.from().minusDays(1));
        return new BeforeAfter(
                secondment,
                measure,
                months,
                when(before, own[1], measure),
                when(during, own[2], measure),
                when(after, own[3], measure),
                mean(others[1], others[0], measure),
                mean(others[3] - others[1], others[0], measure),
                others[0],
                mature,
                afterComplete,
                false,
                Notes.of(secondment, measure, months, coverage, own[0] == 0, others[0]));
    }

    /** Units, before, during and after. */
    private long[] sum(Secondment secondment, Measure measure, int months, WindowSum.Role role) {
        return sums.getOrDefault(new Key(secondment.id(), months, measure, role), new long[SUMS]);
    }

    private Optional<BigDecimal> when(boolean covered, long value, Measure measure) {
        return covered ? Optional.of(BigDecimal.valueOf(value, digits(measure))) : Optional.empty();
    }

    private Optional<BigDecimal> mean(long sum, long units, Measure measure) {
        return units == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum, digits(measure))
                        .divide(BigDecimal.valueOf(units), COMPARISON_DECIMALS, RoundingMode.HALF_EVEN));
    }

    private int digits(Measure measure) {
        return switch (measure.unit()) {
            case MONEY -> moneyDigits;
            case COUNT -> 0;
            case HOURS -> HOUR_DIGITS;
        };
    }
}
