package org.secondment.roi.effect;

/**
 * What exchanging the labels within strata and by whole cluster says of a headline: the p-value of the studentised
 * effect (Janssen 1997; Chung and Romano 2013), the range of placebo effects, and intervals of the effects that are not
 * refused at 5 % once they are taken out of the seconded units' periods after.
 */
public final class PermutationInference {

    private static final double LEVEL = 0.05;
    private static final int GRID_POINTS = 600;
    private static final double SHARE_STEP = 0.005;
    private static final int AMOUNT_STEPS_PER_ERROR = 60;

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
        return statistics(effect);
    }

    /** Effects in money under every assignment. */
    public Placebos effects() {
        return Placebos.of(assignments, permuted -> effect.at(permuted).effect());
    }

    /**
     * After as a share above what it would have been: -1 and infinity stand for no limit. It has none to either side
     * where nothing was billed after, or nothing expected.
     */
    public Interval shareInterval() {
        double share = observed().share();
        if (!(share > -1)) {
            return new Interval(-1, Double.POSITIVE_INFINITY);
        }
        Interval logarithms = Inversion.hull(
                logarithm -> pOfShare(Math.expm1(logarithm)) > LEVEL, Math.log1p(share), SHARE_STEP, GRID_POINTS);
        return new Interval(Math.expm1(logarithms.low()), Math.expm1(logarithms.high()));
    }

    /** In money a period; searched up to ten standard errors to each side. */
    public Interval amountInterval() {
        HeadlineSums observed = observed();
        double step = observed.standardError() / AMOUNT_STEPS_PER_ERROR;
        return Inversion.hull(amount -> pOfAmount(amount) > LEVEL, observed.effect(), step, GRID_POINTS);
    }

    double pOfShare(double share) {
        return statistics(effect.withoutShare(share, labels)).pValue();
    }

    double pOfAmount(double amount) {
        return statistics(effect.withoutAmount(amount, labels)).pValue();
    }

    private Placebos statistics(StudentisedEffect tested) {
        return Placebos.of(assignments, permuted -> tested.at(permuted).statistic());
    }
}
