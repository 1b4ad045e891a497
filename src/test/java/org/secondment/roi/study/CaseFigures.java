package org.secondment.roi.study;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One row's figures over all of its firms, in percent. */
record CaseFigures(Case drawn, List<Trial> trials) {

    private static final double PERCENT = 100;

    CaseFigures {
        trials = List.copyOf(trials);
    }

    /** The same seed gives the same firms, however many processors share them. */
    static CaseFigures of(Case drawn, int panels, long seed) {
        long first = (seed * Integer.MAX_VALUE + drawn.number()) * Integer.MAX_VALUE;
        return new CaseFigures(
                drawn,
                IntStream.range(0, panels)
                        .parallel()
                        .mapToObj(panel -> Trial.of(drawn, first + panel))
                        .toList());
    }

    /** Effect found where there is none, in percent of the fees expected anyway: a ratio of means over the firms. */
    double bias(Method method) {
        return PERCENT * (1 - mean(trial -> trial.guess(method).expected()) / mean(Trial::truth));
    }

    /** Monte Carlo standard error of the bias, by the delta method. */
    double biasError(Method method) {
        double ratio = 1 - bias(method) / PERCENT;
        double squares = mean(trial -> {
            double rest = trial.guess(method).expected() - ratio * trial.truth();
            return rest * rest;
        });
        return PERCENT * Math.sqrt(squares / trials.size()) / mean(Trial::truth);
    }

    /** Found effect of the firms together where the true one is {@link Trial#EFFECT}. */
    double estimate(Method method) {
        double expected = mean(trial -> trial.guess(method).expected());
        return PERCENT * ((1 + Trial.EFFECT) * mean(Trial::truth) / expected - 1);
    }

    double alarms(Method method) {
        return share(trial -> trial.guess(method).alarm());
    }

    double found(Method method) {
        return share(trial -> trial.guess(method).found());
    }

    double share(Predicate<Trial> which) {
        return PERCENT * trials.stream().filter(which).count() / trials.size();
    }

    private double mean(ToDoubleFunction<Trial> figure) {
        double sum = 0;
        for (Trial trial : trials) {
            sum += figure.applyAsDouble(trial);
        }
        return sum / trials.size();
    }
}
