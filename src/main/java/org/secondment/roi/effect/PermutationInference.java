package org.secondment.roi.effect;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * What exchanging the labels within strata and by whole cluster says of a headline: the p-value of the studentised
 * effect (Janssen 1997; Chung and Romano 2013), the range of placebo effects, and intervals of the effects that are not
 * refused at 5 % once they are taken out of the seconded units' periods after.
 */
public final class PermutationInference {

    private static final double LEVEL = 0.05;
    private static final double LARGEST_LOGARITHM = 3;
    private static final double ERRORS_SEARCHED = 10;
    /** Of the reach: enumerated tests have exact ends, those of draws are no surer than their number. */
    private static final double EXACT = 1e-13;

    /** A fiftieth of a standard error, which is what 9,999 draws leave open. */
    private static final double DRAWN = 2e-3;

    private final StudentisedEffect effect;
    private final Assignments assignments;
    private final int[] labels;

    public PermutationInference(StudentisedEffect effect, Assignments assignments) {
        this.effect = effect;
        this.assignments = assignments;
        this.labels = assignments.observed();
    }

    public HeadlineSums observed() {
        return effect.at(labels);
    }

    public Placebos statistics() {
        return Placebos.of(assignments, statistic(effect));
    }

    /** Studentised effects and effects in money under every assignment, in one pass. */
    public Drawn drawn() {
        List<Placebos> both =
                Placebos.of(assignments, effect::at, List.of(HeadlineSums::statistic, HeadlineSums::effect));
        return new Drawn(both.get(0), both.get(1));
    }

    /** Of units that bear a label by chance, the share whose effect reaches what their label needs; means over draws. */
    public OptionalDouble shareReaching(double... neededByLabel) {
        Placebos shares = Placebos.of(assignments, drawn -> effect.at(drawn).shareReaching(neededByLabel));
        return Arrays.stream(shares.values()).filter(Double::isFinite).average();
    }

    /** Both figures of the same assignments. */
    public record Drawn(Placebos statistics, Placebos effects) {}

    /**
     * After as a share above what it would have been: -1 and infinity stand for no limit. It has none to either side
     * where nothing was billed after, or nothing expected.
     */
    public Interval shareInterval() {
        double share = observed().share();
        if (!(share > -1)) {
            return new Interval(-1, Double.POSITIVE_INFINITY);
        }
        Interval logarithms = hull(
                logarithm -> effect.withoutShare(Math.expm1(logarithm), labels), Math.log1p(share), LARGEST_LOGARITHM);
        return new Interval(Math.expm1(logarithms.low()), Math.expm1(logarithms.high()));
    }

    /** In money a period, all periods alike. */
    public Interval amountInterval() {
        return amountInterval(1);
    }

    /**
     * In money a period; searched up to ten standard errors to each side.
     *
     * @param weight mean weight of the counted periods
     */
    public Interval amountInterval(double weight) {
        HeadlineSums observed = observed();
        return hull(
                amount -> effect.withoutAmount(amount, labels),
                observed.effect() / weight,
                ERRORS_SEARCHED * observed.standardError() / weight);
    }

    private Interval hull(DoubleFunction<StudentisedEffect> without, double estimate, double reach) {
        SequentialTest test = new SequentialTest(assignments, LEVEL, effect);
        DoubleUnaryOperator excess = tested -> Math.log(test.pValue(without.apply(tested)) / LEVEL);
        return assignments.exact()
                ? Inversion.hull(tested -> excess.applyAsDouble(tested) > 0, estimate, reach, reach * EXACT)
                : Inversion.hullOf(excess, estimate, reach, reach * DRAWN);
    }

    double pOfShare(double share) {
        return Placebos.of(assignments, statistic(effect.withoutShare(share, labels)))
                .pValue();
    }

    double pOfAmount(double amount) {
        return Placebos.of(assignments, statistic(effect.withoutAmount(amount, labels)))
                .pValue();
    }

    private static ToDoubleFunction<int[]> statistic(StudentisedEffect tested) {
        return permuted -> tested.at(permuted).statistic();
    }
}
