package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.CellEffect;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Evidence.SignsOfForms;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.MinimumDetectableEffect;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PermutationInference;
import org.secondment.roi.effect.Placebos;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.StratumEffect;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.study.Ranged.IntervalKind;

/** The headline with the inference that its number of treated units allows (methods, "Inference and refusal"). */
final class MainEffects {

    private final Outcome outcome;
    private final Estimation estimation;
    private final SamplePanel sample;
    private final OptionalDouble breakdown;
    private final SignsOfForms signs;

    /**
     * One outcome.
     *
     * @param breakdown Mbar*; empty where unknown
     * @param signs whether both forms of trend find one direction
     */
    MainEffects(
            Outcome outcome, Estimation estimation, SamplePanel sample, OptionalDouble breakdown, SignsOfForms signs) {
        this.outcome = outcome;
        this.estimation = estimation;
        this.sample = sample;
        this.breakdown = breakdown;
        this.signs = signs;
    }

    /** The mean over the periods after the return. */
    MainEffect of(Headline headline) {
        Estimate effect = headline.overall().effect();
        int periods = headline.byEventTime().size();
        List<StratumEffect> parts = headline.parts();
        double base = sum(parts, StratumEffect::base) / units(parts);
        Printing printing = Printing.of(effect);
        if (!printing.hasPoint()) {
            return refused(
                    effect,
                    periods,
                    base,
                    headline.overall().actual(),
                    headline.overall().counterfactual());
        }
        PermutationInference inference = sample.inference(estimation.settings(), periods);
        PermutationInference.Drawn drawn = inference.drawn();
        Placebos statistics = drawn.statistics();
        Ranged money = Ranged.point(effect.value());
        Optional<Ranged> percent = Optional.empty();
        OptionalDouble detectable = OptionalDouble.empty();
        if (printing.hasInterval()) {
            double expected = headline.overall().counterfactual();
            boolean proportional = estimation.settings().trend() == TrendForm.PROPORTIONAL;
            Interval test = proportional ? inference.shareInterval() : inference.amountInterval();
            Interval shares = proportional ? test : scaled(test, 1 / expected);
            money = ranged(effect, printing, proportional ? scaled(test, expected) : test);
            percent = headline.overall()
                    .percent()
                    .filter(estimate -> outcome.hasPercent())
                    .map(estimate -> percent(estimate, printing, shares));
            detectable = detectable(effect, printing, statistics);
        }
        return new MainEffect(
                periods,
                effect.treated(),
                effect.controls(),
                base,
                headline.overall().actual(),
                headline.overall().counterfactual(),
                money,
                percent,
                OptionalDouble.of(statistics.pValue()),
                range(drawn.effects()),
                detectable,
                printing,
                evidence(printing, money));
    }

    /**
     * The textbook clock has no headline: the overall effect of all counted cells, with the normal interval, from 40
     * treated units and 40 controls on.
     */
    Optional<MainEffect> textbook() {
        return estimation.simple().map(effect -> {
            int first = estimation.settings().treatmentStarts().firstCounted();
            List<StratumEffect> parts = estimation.effects().cells().stream()
                    .filter(cell -> estimation
                                    .settings()
                                    .treatmentStarts()
                                    .eventTime(cell.cell().cohort(), cell.cell().period())
                            >= first)
                    .map(CellEffect::strata)
                    .flatMap(List::stream)
                    .toList();
            double base = sum(parts, StratumEffect::base) / units(parts);
            double actual = sum(parts, StratumEffect::actual) / units(parts);
            Printing printing = Printing.of(effect);
            if (printing != Printing.UNIFORM_BAND) {
                return refused(effect, estimation.settings().after(), base, actual, actual - effect.value());
            }
            Ranged ranged = Ranged.normal(effect);
            return new MainEffect(
                    estimation.settings().after(),
                    effect.treated(),
                    effect.controls(),
                    base,
                    actual,
                    actual - effect.value(),
                    ranged,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalDouble.of(MinimumDetectableEffect.of(effect.standardError())),
                    printing,
                    evidence(printing, ranged));
        });
    }

    private static Optional<Interval> range(Placebos effects) {
        return Optional.of(effects.range()).filter(range -> Double.isFinite(range.low() + range.high()));
    }

    /** Empty where placebos have no spread to tell it by. */
    private static OptionalDouble detectable(Estimate effect, Printing printing, Placebos statistics) {
        double least = printing == Printing.UNIFORM_BAND
                ? MinimumDetectableEffect.of(effect.standardError())
                : MinimumDetectableEffect.of(statistics, effect.standardError());
        return Double.isFinite(least) ? OptionalDouble.of(least) : OptionalDouble.empty();
    }

    private static MainEffect refused(Estimate effect, int periods, double base, double actual, double expected) {
        return new MainEffect(
                periods,
                effect.treated(),
                effect.controls(),
                base,
                actual,
                expected,
                Ranged.point(effect.value()),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Printing.NOTHING,
                Evidence.TOO_FEW);
    }

    private Evidence evidence(Printing printing, Ranged effect) {
        return Evidence.of(
                printing,
                effect.interval().orElse(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)),
                breakdown,
                signs);
    }

    /** Ends without a limit stay without one. */
    private static Interval scaled(Interval interval, double factor) {
        double one = Double.isInfinite(interval.low()) ? interval.low() : interval.low() * factor;
        double other = Double.isInfinite(interval.high()) ? interval.high() : interval.high() * factor;
        return new Interval(Math.min(one, other), Math.max(one, other));
    }

    private static Ranged ranged(Estimate effect, Printing printing, Interval permutation) {
        OptionalDouble error = OptionalDouble.of(effect.standardError());
        if (printing == Printing.UNIFORM_BAND) {
            Interval normal = effect.interval().orElse(permutation);
            Interval wider = Printing.wider(normal, permutation);
            IntervalKind kind = wider.equals(normal) ? IntervalKind.NORMAL : IntervalKind.PERMUTATION;
            return new Ranged(effect.value(), error, Optional.of(wider), kind);
        }
        return new Ranged(effect.value(), error, Optional.of(permutation), IntervalKind.PERMUTATION);
    }

    private static Ranged percent(Estimate percent, Printing printing, Interval shares) {
        return ranged(percent, printing, scaled(shares, 100));
    }

    private static double units(List<StratumEffect> parts) {
        return parts.stream().mapToLong(StratumEffect::treated).sum();
    }

    private static double sum(List<StratumEffect> parts, java.util.function.ToDoubleFunction<StratumEffect> figure) {
        return parts.stream().mapToDouble(figure).sum();
    }
}
