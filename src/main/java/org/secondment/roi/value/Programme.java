package org.secondment.roi.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
