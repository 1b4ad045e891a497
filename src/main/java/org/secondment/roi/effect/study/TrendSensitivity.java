package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Aggregation;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Effect;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.EventPath;
import org.secondment.roi.effect.GroupTimeEffects;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.PreTrendTest;
import org.secondment.roi.effect.RelativeMagnitudes;
import org.secondment.roi.effect.SmoothnessInterval;
import org.secondment.roi.effect.study.Trust.Allowance;
import org.secondment.roi.effect.study.Trust.Sensitivity;

/**
 * What is left of the average effect after the return where trends part (Rambachan and Roth 2023), on the consecutive
 * path of the headline's cohorts: the periods before the base, the base as one point, the anticipation, away as one point,
 * and each period after.
 */
final class TrendSensitivity {

    private static final double HALF = 0.5;

    private final EventPath path;
    private final RelativeMagnitudes magnitudes;

    private TrendSensitivity(EventPath path) {
        this.path = path;
        this.magnitudes = new RelativeMagnitudes(path);
    }

    /** Empty where no period before the base, or not every one after, is seen, or too few units to tell them apart. */
    static Optional<TrendSensitivity> of(
            PanelMoments panel, EffectSettings settings, Set<Cohort> cohorts, int lastCounted) {
        GroupTimeEffects effects = GroupTimeEffects.of(panel, settings.with(BasePeriod.UNIVERSAL))
                .where(cell -> cohorts.contains(cell.cohort()));
        Map<Integer, Estimate> byTime = effects.aggregated(Aggregation.DYNAMIC).stream()
                .filter(effect -> effect.eventTime().isPresent())
                .collect(Collectors.toMap(
                        effect -> effect.eventTime().orElseThrow(), Effect::estimate, (a, b) -> a, TreeMap::new));
        List<Integer> before = new ArrayList<>();
        int reference = -settings.anticipation() - settings.baseLength();
        for (int time = reference - 1; usable(byTime, time); time--) {
            before.add(0, time);
        }
        List<Integer> after = IntStream.rangeClosed(-settings.anticipation(), lastCounted)
                .boxed()
                .toList();
        if (before.isEmpty() || !after.stream().allMatch(time -> usable(byTime, time))) {
            return Optional.empty();
        }
        List<Integer> times = new ArrayList<>(before);
        times.addAll(after);
        List<Estimate> estimates = times.stream().map(byTime::get).toList();
        if (!(PreTrendTest.of(estimates, effects::covariance) instanceof PreTrendTest.Tested)) {
            return Optional.empty();
        }
        int first = settings.treatmentStarts().firstCounted();
        double counted = lastCounted - first + 1.0;
        return Optional.of(new TrendSensitivity(new EventPath(
                before.size(),
                estimates.stream().mapToDouble(Estimate::value).toArray(),
                effects.covariance(estimates).getData(),
                after.stream()
                        .mapToDouble(time -> time < first ? 0 : 1 / counted)
                        .toArray())));
    }

    private static boolean usable(Map<Integer, Estimate> byTime, int time) {
        Estimate estimate = byTime.get(time);
        return estimate != null && estimate.standardError() > 0;
    }

    /** Mbar*: infinite where none looked at is enough. */
    double breakdown() {
        return magnitudes.breakdown();
    }

    /** Intervals at Mbar of a half and one, and for no bend and the largest bend seen before. */
    List<Sensitivity> intervals() {
        List<Sensitivity> intervals = new ArrayList<>();
        for (double allowed : List.of(HALF, 1.0)) {
            intervals.add(new Sensitivity(Allowance.RELATIVE_MAGNITUDES, allowed, magnitudes.interval(allowed)));
        }
        intervals.add(smoothness(0));
        largestBend().ifPresent(bend -> intervals.add(smoothness(bend)));
        return intervals;
    }

    private Sensitivity smoothness(double bend) {
        Interval interval = SmoothnessInterval.of(path, bend).interval();
        return new Sensitivity(Allowance.SMOOTHNESS, bend, interval);
    }

    private OptionalDouble largestBend() {
        return path.largestBendBefore();
    }
}
