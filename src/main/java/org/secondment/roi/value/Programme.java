package org.secondment.roi.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.secondment.roi.effect.Quantiles;

/**
 * Costs and fees of the programme against each other.
 *
 * @param horizons ascending; one of them is the assumptions'
 * @param secondments all that began, counted or not, by start
 * @param sensitivities the one that moves the NPV most first; none where no NPV is told
 * @param cases NPV with all assumptions at the end that lowers it, and at the one that raises it; none where not told
 * @param provisional share of the main horizon's fees billed less than 12 months before the as-of day
 */
public record Programme(
        Assumptions assumptions,
        List<HorizonReturn> horizons,
        List<SecondmentReturn> secondments,
        List<Sensitivity> sensitivities,
        Map<Convention, Sensitivity.Ends> cases,
        Optional<Credited> credited,
        double provisional) {

    /** So many finished secondments make an average that is nobody's own. */
    static final int LEAST_SECONDMENTS = 5;

    public Programme {
        horizons = List.copyOf(horizons);
        secondments = List.copyOf(secondments);
        sensitivities = List.copyOf(sensitivities);
        cases = Map.copyOf(cases);
    }

    /** At the assumptions' horizon. */
    public HorizonReturn main() {
        return horizons.stream()
                .filter(one -> one.quarters() == assumptions.horizon())
                .findFirst()
                .orElseThrow();
    }

    public List<SecondmentReturn> uncounted() {
        return secondments.stream().filter(one -> !one.counted()).toList();
    }

    /** Median cost of a finished secondment in cash, net of fees from hosts; empty where too few have one. */
    public OptionalDouble usualCost() {
        double[] costs = secondments.stream()
                .filter(one -> one.secondment().end().isPresent())
                .flatMap(one ->
                        Stream.ofNullable(one.costs().get(Convention.CASH)).map(cost -> cost.subtract(one.hostFees())))
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        return costs.length < LEAST_SECONDMENTS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantiles.ofSample(costs, 0.5));
    }
}
