package org.secondment.roi.effect;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Mature secondments of one measure and window together. Client figures take each client's first mature secondment
 * only, so that no fee is counted twice. Money in units of the base currency.
 *
 * @param n secondments pooled
 * @param rose of them, those with a change above zero
 * @param fell of them, those with a change below zero
 * @param expected where "after" would stand had each grown as its comparison clients did; empty where one has none
 */
public record Pooled(
        Measure measure,
        int months,
        int n,
        int rose,
        int fell,
        BigDecimal before,
        BigDecimal after,
        Optional<BigDecimal> expected,
        List<BeforeAfter> cases) {

    /** Fewest comparison clients for which "expected" is printed (methods.md, inference and refusal). */
    public static final int LEAST_COMPARISONS = 10;

    public Pooled {
        cases = List.copyOf(cases);
    }

    public static Pooled of(List<BeforeAfter> rows, Measure measure, int months) {
        List<BeforeAfter> mature = rows.stream()
                .filter(row -> row.measure() == measure && row.months() == months)
                .filter(row -> row.change().isPresent())
                .toList();
        List<BeforeAfter> cases = measure.subject() == Measure.Subject.CLIENT ? firstByClient(mature) : mature;
        List<Optional<BigDecimal>> expected =
                cases.stream().map(row -> row.expected(LEAST_COMPARISONS)).toList();
        boolean allExpected = !cases.isEmpty() && expected.stream().allMatch(Optional::isPresent);
        return new Pooled(
                measure,
                months,
                cases.size(),
                sign(cases, 1),
                sign(cases, -1),
                sum(cases, row -> row.before().orElse(BigDecimal.ZERO)),
                sum(cases, row -> row.after().orElse(BigDecimal.ZERO)),
                allExpected
                        ? Optional.of(
                                expected.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add))
                        : Optional.empty(),
                cases);
    }

    public BigDecimal change() {
        return after.subtract(before);
    }

    private static List<BeforeAfter> firstByClient(List<BeforeAfter> mature) {
        Map<String, Optional<BeforeAfter>> first = mature.stream()
                .collect(Collectors.groupingBy(
                        row -> row.secondment().clientId(),
                        Collectors.minBy(Comparator.comparing(
                                        (BeforeAfter row) -> row.secondment().start())
                                .thenComparing(row -> row.secondment().id()))));
        return first.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(row -> row.secondment().clientId()))
                .toList();
    }

    private static int sign(List<BeforeAfter> cases, int sign) {
        return (int) cases.stream()
                .filter(row -> row.change().orElse(BigDecimal.ZERO).signum() == sign)
                .count();
    }

    private static BigDecimal sum(List<BeforeAfter> cases, Function<BeforeAfter, BigDecimal> figure) {
        return cases.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
