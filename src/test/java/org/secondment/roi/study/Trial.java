package org.secondment.roi.study;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.stat.inference.TTest;
import org.secondment.roi.effect.HeadlineSums;
import org.secondment.roi.effect.StudentisedEffect;
import org.secondment.roi.effect.TrendForm;

/**
 * What the methods make of one firm.
 *
 * @param truth the hosts' fees after as they would have been anyway, summed over hosts
 * @param word the report's evidence word where no effect is true; empty where it was not asked for
 */
record Trial(double truth, Map<Method, Guess> guesses, Optional<String> word) {

    /** The effect looked for, as a share. */
    static final double EFFECT = 0.2;

    private static final double LEVEL = 0.05;

    /**
     * One method's answer.
     *
     * @param expected its guess of the truth
     * @param alarm whether it sees an effect where there is none
     * @param found whether it sees the one that there is
     */
    record Guess(double expected, boolean alarm, boolean found) {}

    Trial {
        guesses = Map.copyOf(guesses);
    }

    static Trial of(Case drawn, long seed) {
        Design without = Design.draw(drawn, seed);
        Design with = without.with(EFFECT);
        Map<Method, Guess> guesses = new EnumMap<>(Method.class);
        guesses.put(Method.NAIVE, new Guess(sum(without, without::before), differs(without), differs(with)));
        FivePercentTest test = new FivePercentTest(without, seed);
        StudentisedEffect additive = without.effect(TrendForm.ADDITIVE);
        StudentisedEffect proportional = without.effect(TrendForm.PROPORTIONAL);
        guesses.put(Method.ADDITIVE, guess(without, additive, with.effect(TrendForm.ADDITIVE), test));
        guesses.put(Method.PROPORTIONAL, guess(without, proportional, with.effect(TrendForm.PROPORTIONAL), test));
        Optional<String> word = ReportWord.isAsked(drawn)
                ? Optional.of(
                        ReportWord.of(without, proportional.at(without.labels()), additive.at(without.labels()), seed))
                : Optional.empty();
        return new Trial(sum(without, without::after), guesses, word);
    }

    private static Guess guess(Design design, StudentisedEffect without, StudentisedEffect with, FivePercentTest test) {
        return new Guess(expected(design, without.at(design.labels())), test.refuses(without), test.refuses(with));
    }

    Guess guess(Method method) {
        return Objects.requireNonNull(guesses.get(method), method.name());
    }

    /** Hosts without a client like them, as may be where strata are many, show no effect. */
    private static double expected(Design design, HeadlineSums sums) {
        double found = sums.counted() == 0 ? 0 : sums.effect() * sums.counted();
        return sum(design, design::after) - found;
    }

    private static double sum(Design design, IntToDoubleFunction fees) {
        return Arrays.stream(design.hosts()).mapToDouble(fees).sum();
    }

    /** The paired t-test of the hosts' fees after and before. */
    private static boolean differs(Design design) {
        double[] before =
                Arrays.stream(design.hosts()).mapToDouble(design::before).toArray();
        double[] after =
                Arrays.stream(design.hosts()).mapToDouble(design::after).toArray();
        return new TTest().pairedTTest(after, before) <= LEVEL;
    }
}
