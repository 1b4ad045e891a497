package org.secondment.roi.effect.study;

import java.util.Optional;
import java.util.OptionalDouble;
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

    /** A figure alone. */
    public static Ranged point(double value) {
        return new Ranged(value, OptionalDouble.empty(), Optional.empty(), IntervalKind.NONE);
    }
}
