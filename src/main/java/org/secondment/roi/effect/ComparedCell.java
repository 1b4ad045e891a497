package org.secondment.roi.effect;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A cell of one stratum with the groups that are compared in it. */
final class ComparedCell {

    private final Comparison comparison;
    private final StratumEffect effect;
    private final int[] treated;
    private final int[] controls;

    ComparedCell(Comparison comparison, Cell cell, String stratum, TrendForm trend, int[] treated, int[] controls) {
        this.comparison = comparison;
        this.treated = treated;
        this.controls = controls;
        long count = comparison.units(IntStream.of(controls));
        this.effect = new StratumEffect(
                cell,
                stratum,
                trend,
                comparison.units(IntStream.of(treated)),
                count,
                sum(treated, group -> comparison.mean(group, cell.period())),
                sum(treated, group -> comparison.baseMean(group, cell)),
                sum(controls, group -> comparison.mean(group, cell.period())) / count,
                sum(controls, group -> comparison.baseMean(group, cell)) / count);
    }

    private double sum(int[] groups, IntToDoubleFunction mean) {
        return IntStream.of(groups)
                .mapToDouble(group -> comparison.count(group) * mean.applyAsDouble(group))
                .sum();
    }

    StratumEffect effect() {
        return effect;
    }

    /** Why the treated units have no counterfactual; empty where they have one. */
    Optional<LeftOut> leftOut() {
        if (effect.controls() == 0) {
            return Optional.of(leftOut(LeftOut.Reason.NO_CONTROL));
        }
        return effect.trend() == TrendForm.PROPORTIONAL && effect.controlBase() <= 0
                ? Optional.of(leftOut(LeftOut.Reason.CONTROL_BASE_NOT_POSITIVE))
                : Optional.empty();
    }

    private LeftOut leftOut(LeftOut.Reason reason) {
        return new LeftOut(effect.cell(), effect.stratum(), effect.treated(), reason);
    }

    void markTreated(BitSet groups) {
        IntStream.of(treated).forEach(groups::set);
    }

    void markControls(BitSet groups) {
        IntStream.of(controls).forEach(groups::set);
    }

    /**
     * Adds the influence of a x (sum of actuals) + f x (sum of counterfactuals) + n x (number of treated units). A
     * treated unit: its own a Y_t + f Y0_t + n, with Y0_t = ratio Y_b + shift. A control: f w (Y_t - ratio Y_b - shift),
     * as C_t and C_b are estimated; w = sum of treated bases / (controls x C_b), additive: treated / controls.
     */
    void addTo(InfluenceSum sum, double a, double f, double n) {
        Cell cell = effect.cell();
        for (int group : treated) {
            double counterfactual = effect.counterfactual(comparison.baseMean(group, cell));
            sum.addConstant(group, a * comparison.mean(group, cell.period()) + f * counterfactual + n);
            addPeriods(sum, group, a, f * effect.ratio());
        }
        double weight = f * effect.controlWeight();
        for (int group : controls) {
            double counterfactual = effect.counterfactual(comparison.baseMean(group, cell));
            sum.addConstant(group, weight * (comparison.mean(group, cell.period()) - counterfactual));
            addPeriods(sum, group, weight, -weight * effect.ratio());
        }
    }

    private void addPeriods(InfluenceSum sum, int group, double now, double base) {
        Cell cell = effect.cell();
        sum.addPeriod(group, cell.period(), now);
        for (int period = cell.baseFrom(); period <= cell.baseTo(); period++) {
            sum.addPeriod(group, period, base / cell.baseLength());
        }
    }
}
