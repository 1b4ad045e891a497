package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.BenjaminiHochberg;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.PreTrendTest;

/**
 * How far the main outcome's headline can be trusted.
 *
 * @param preTrend of all event times before
 * @param breakdown Mbar*: how many times the largest step before the trends may part before zero is no longer excluded;
 *     infinite where none looked at is enough
 * @param sensitivity intervals that allow for trends that part
 * @param variants the headline under other choices, such as another anticipation or only never-treated controls
 * @param withoutSegment the headline with one sector left out at a time
 * @param segments the headline of each sector's own treated units
 * @param forbiddenWeight share of a two-way regression's weight on comparisons with clients already seconded to
 * @param synthetic twins of single named clients
 * @param ranking units' effects drawn towards their mean
 * @param commonSupport share of treated units that have a control like them
 */
public record Trust(
        PreTrendTest preTrend,
        OptionalDouble breakdown,
        List<Sensitivity> sensitivity,
        List<Variant> variants,
        List<Variant> withoutSegment,
        List<Segment> segments,
        OptionalDouble forbiddenWeight,
        List<Synthetic> synthetic,
        Ranking ranking,
        OptionalDouble commonSupport) {

    public Trust {
        sensitivity = List.copyOf(sensitivity);
        variants = List.copyOf(variants);
        withoutSegment = List.copyOf(withoutSegment);
        segments = List.copyOf(segments);
        synthetic = List.copyOf(synthetic);
    }

    /** How an interval allows for trends that part. */
    public enum Allowance {
        /** By at most Mbar times the largest step before (Rambachan and Roth 2023). */
        RELATIVE_MAGNITUDES,
        /** By bending at most M more from one period to the next. */
        SMOOTHNESS
    }

    /**
     * The headline's interval when trends may part.
     *
     * @param allowed Mbar, or M in units of the outcome
     */
    public record Sensitivity(Allowance allowance, double allowed, Interval interval) {}

    /** The headline under another choice. */
    public record Variant(String name, Ranged effect, Optional<Ranged> percent, long treated, long controls) {}

    /**
     * One segment's own headline.
     *
     * @param pValue of the permutation test; empty where too few
     * @param qValue false discovery rate among all segments asked
     */
    public record Segment(
            String name,
            Ranged effect,
            Optional<Ranged> percent,
            OptionalDouble pValue,
            OptionalDouble qValue,
            long treated,
            long controls) {

        /** Whether it stands out among all segments asked, where one in ten of those that do is expected to be chance. */
        public boolean standsOut() {
            return qValue.isPresent() && qValue.orElseThrow() <= BenjaminiHochberg.RATE;
        }

        Segment withQ(double q) {
            return new Segment(name, effect, percent, pValue, OptionalDouble.of(q), treated, controls);
        }
    }

    /**
     * One named client beside a mixture of others.
     *
     * @param refusal why no figure may be printed; empty where they may
     */
    public record Synthetic(
            String unit, double control, double differences, OptionalDouble rankP, int donors, String refusal) {}

    /**
     * Units' effects after shrinkage towards the mean of their segment.
     *
     * @param refusal why a ranking is withheld; empty where it is shown
     */
    public record Ranking(List<Ranked> units, double tauSquared, String refusal) {

        public Ranking {
            units = List.copyOf(units);
        }
    }

    /** One unit's shrunken effect per period, and its chance of a place in the best quarter. */
    public record Ranked(String unit, double effect, double deviation, double topQuartileChance) {}
}
