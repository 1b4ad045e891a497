package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Quantiles;

/**
 * Share to whom nothing has happened yet, S(t) = product of (1 - d/Y) over days up to t (Kaplan and Meier 1958), with
 * Greenwood's standard error, as R's survfit; every lawyer counts once.
 */
record KaplanMeier(List<Step> steps) {

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);
    private static final double SAME = 1e-9;

    KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** On which scale a limit lies as far from the share as the normal distribution says. */
    enum Form {
        PLAIN,
        LOG,
        LOG_LOG
    }

    /**
     * A day on which somebody's time ends.
     *
     * @param sum of d / (Y (Y - d)) up to the day, by which Greenwood's variance is S^2 times it
     */
    record Step(int day, int atRisk, int events, int censored, double survival, double sum) {

        double standardError() {
            return survival == 0 ? 0 : survival * Math.sqrt(sum);
        }

        /** The 95 % interval; empty where the scale has none, and where nobody is left. */
        Optional<Interval> interval(Form form) {
            return KaplanMeier.interval(survival, Math.sqrt(sum), form);
        }
    }

    /** The 95 % interval of a share of those to whom nothing has happened, on the scale log(-log S). */
    static Optional<Interval> logLog(double survival, double standardError) {
        return interval(survival, standardError / survival, Form.LOG_LOG);
    }

    private static Optional<Interval> interval(double survival, double relativeError, Form form) {
        double reach = TWO_SIDED_95 * relativeError;
        if (survival == 0 || (form == Form.LOG_LOG && survival == 1)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (form) {
                    case PLAIN ->
                        new Interval(
                                Math.max(0, survival - survival * reach), Math.min(1, survival + survival * reach));
                    case LOG -> new Interval(survival * Math.exp(-reach), Math.min(1, survival * Math.exp(reach)));
                    case LOG_LOG -> {
                        double logs = Math.log(survival);
                        double factor = Math.exp(reach / logs);
                        yield new Interval(Math.exp(logs / factor), Math.exp(logs * factor));
                    }
                });
    }

    /** Of times that end with an event where their cause is not {@link Lifetime#NOTHING}. */
    static KaplanMeier of(List<Lifetime> lifetimes) {
        TreeMap<Integer, int[]> counts = new TreeMap<>();
        for (Lifetime one : lifetimes) {
            counts.computeIfAbsent(one.days(), day -> new int[2])[one.cause() == Lifetime.NOTHING ? 0 : 1]++;
        }
        List<Step> steps = new ArrayList<>();
        int atRisk = lifetimes.size();
        double survival = 1;
        double sum = 0;
        for (var entry : counts.entrySet()) {
            int censored = entry.getValue()[0];
            int events = entry.getValue()[1];
            survival *= 1 - (double) events / atRisk;
            sum += events == 0 ? 0 : events / ((double) atRisk * (atRisk - events));
            steps.add(new Step(entry.getKey(), atRisk, events, censored, survival, sum));
            atRisk -= censored + events;
        }
        return new KaplanMeier(steps);
    }

    /** The latest step up to a day; empty before the first. */
    Optional<Step> at(int day) {
        Optional<Step> latest = Optional.empty();
        for (Step step : steps) {
            if (step.day() > day) {
                return latest;
            }
            latest = Optional.of(step);
        }
        return latest;
    }

    /** The day by which it has happened to that share; empty where it is not reached. */
    OptionalDouble quantile(double share) {
        return reached(share, Step::survival);
    }

    /** The earliest such day that the limits of the curve admit. */
    OptionalDouble quantileFrom(double share, Form form) {
        return reached(share, step -> step.interval(form).map(Interval::low).orElse(Double.NaN));
    }

    /** The latest such day that the limits of the curve admit; empty where they never come so low. */
    OptionalDouble quantileTo(double share, Form form) {
        return reached(share, step -> step.interval(form).map(Interval::high).orElse(Double.NaN));
    }

    /** Where a curve stays at the level for a stretch, its middle. */
    private OptionalDouble reached(double share, ToDoubleFunction<Step> curve) {
        double level = 1 - share;
        for (int at = 0; at < steps.size(); at++) {
            double value = curve.applyAsDouble(steps.get(at));
            if (value <= level + SAME) {
                int next = at;
                while (value >= level - SAME
                        && next + 1 < steps.size()
                        && curve.applyAsDouble(steps.get(next)) >= level - SAME) {
                    next++;
                }
                return OptionalDouble.of((steps.get(at).day() + steps.get(next).day()) / 2.0);
            }
        }
        return OptionalDouble.empty();
    }
}
