package org.secondment.roi.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One client by one criterion. */
public record Assessment(Criterion criterion, List<Part> parts) {

    private static final double STEP = 10_000;

    public Assessment {
        parts = List.copyOf(parts);
    }

    /** Mean of the values that are known, to four decimals; empty where none is: never zero for want of data. */
    public OptionalDouble value() {
        OptionalDouble mean = parts.stream()
                .filter(Part::isKnown)
                .mapToDouble(part -> part.value().orElseThrow())
                .average();
        return mean.isPresent() ? OptionalDouble.of(Math.rint(mean.orElseThrow() * STEP) / STEP) : mean;
    }

    /** The figure that speaks most for a secondment. */
    public Optional<Part> strongest() {
        return parts.stream()
                .filter(Part::isKnown)
                .max(Comparator.comparingDouble(part -> part.value().orElseThrow()));
    }

    /** The figure that speaks least for one. */
    public Optional<Part> weakest() {
        return parts.stream()
                .filter(Part::isKnown)
                .min(Comparator.comparingDouble(part -> part.value().orElseThrow()));
    }
}
