package org.secondment.roi.effect.study;

import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Interval;

/**
 * A figure with what is known of its spread.
 *
 * @param standardError empty where none can be had
 * @param interval of 95 %; an end may be infinite; empty where none may be printed
 */
public record Ranged(double value, OptionalDouble standardError, Optional<Interval> interval, IntervalKind kind) {

    /** Where an interval comes from; its name in tables. */
    public enum IntervalKind {
        NONE(""),
        /** Normal, from the clustered influence-function standard error. */
        NORMAL("normal_95"),
        /** Holds for all figures of the path at once. */
        UNIFORM("uniform_95"),
        /** All effects that the studentised permutation test does not refuse. */
        PERMUTATION("permutation_95"),
        /** Not about the effect: where it would lie by chance alone. */
        PLACEBO("placebo_95");

        private final String label;

        IntervalKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** An estimate with the normal interval of its standard error. */
    static Ranged normal(Estimate estimate) {
        return new Ranged(
                estimate.value(),
                OptionalDouble.of(estimate.standardError()),
                estimate.interval(),
                estimate.interval().isPresent() ? IntervalKind.NORMAL : IntervalKind.NONE);
    }

    /** An estimate with its standard error, where no interval may be printed. */
    static Ranged withoutInterval(Estimate estimate) {
        return new Ranged(
                estimate.value(), OptionalDouble.of(estimate.standardError()), Optional.empty(), IntervalKind.NONE);
    }

    /** A figure alone. */
    public static Ranged point(double value) {
        return new Ranged(value, OptionalDouble.empty(), Optional.empty(), IntervalKind.NONE);
    }
}
