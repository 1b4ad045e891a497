package org.secondment.roi.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sum of costs in one convention: the only sum of costs there is, for the two answer different questions.
 *
 * @param amount in the base currency, as it counts under the assumptions
 */
public record ConventionTotal(Convention convention, BigDecimal amount) {

    /** What lines that stand in the convention come to; others are left aside. */
    public static ConventionTotal of(Convention convention, List<CostLine> lines, Assumptions assumptions) {
        return new ConventionTotal(
                convention,
                lines.stream()
                        .filter(line -> line.kind().in(convention))
                        .map(assumptions::counted)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Empty where the convention is not measurable for the secondment. */
    public static Optional<ConventionTotal> of(
            Convention convention, SecondmentCost secondment, Assumptions assumptions) {
        return secondment.notMeasurable().containsKey(convention)
                ? Optional.empty()
                : Optional.of(of(convention, secondment.lines(), assumptions));
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException where they are of two conventions
     */
    public ConventionTotal plus(ConventionTotal other) {
        if (other.convention != convention) {
            throw new IllegalArgumentException(convention.label() + " and " + other.convention.label()
                    + " costs are two answers to two questions; they are never added");
        }
        return new ConventionTotal(convention, amount.add(other.amount));
    }
}
