package org.secondment.roi.effect;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Estimates from the sums of cells. With N treated unit-periods, actuals A and counterfactuals F the effect is (A - F) / N
 * and its influence (psi_A - psi_F - effect psi_N) / N: a unit's term in psi_N is what estimated shares add (Callaway and
 * Sant'Anna 2021, corollary 2). Cells of strata, cohorts and periods therefore combine by their treated units.
 */
final class Pooling {

    private final Comparison comparison;
    private final Spread spread;
    private final InfluenceSum sum;

    Pooling(Comparison comparison, Spread spread) {
        this.comparison = comparison;
        this.spread = spread;
        this.sum = new InfluenceSum(comparison.slots());
    }

    Spread spread() {
        return spread;
    }

    /** Mean actual less counterfactual of a treated unit and period. */
    Combined effect(Collection<ComparedCell> cells) {
        double units = cells.stream().mapToLong(cell -> cell.effect().treated()).sum();
        double effect = (actual(cells) - counterfactual(cells)) / units;
        return combined(effect, cells, 1 / units, -1 / units, -effect / units);
    }

    /** Actual over counterfactual less 1, by the delta method. */
    Combined percent(Collection<ComparedCell> cells) {
        double counterfactual = counterfactual(cells);
        double ratio = actual(cells) / counterfactual;
        return combined(100 * (ratio - 1), cells, 100 / counterfactual, -100 * ratio / counterfactual, 0);
    }

    static double actual(Collection<ComparedCell> cells) {
        return cells.stream().mapToDouble(cell -> cell.effect().actual()).sum();
    }

    static double counterfactual(Collection<ComparedCell> cells) {
        return cells.stream()
                .mapToDouble(cell -> cell.effect().counterfactual())
                .sum();
    }

    private Combined combined(double value, Collection<ComparedCell> cells, double a, double f, double n) {
        BitSet treated = new BitSet();
        BitSet controls = new BitSet();
        for (ComparedCell cell : cells) {
            cell.addTo(sum, a, f, n);
            cell.markTreated(treated);
            cell.markControls(controls);
        }
        return new Combined(value, sum.take(), treated, controls);
    }

    /** The plain mean. */
    Combined mean(List<Combined> parts) {
        double value = 0;
        for (Combined part : parts) {
            value += part.value() / parts.size();
            sum.add(part.influence(), 1.0 / parts.size());
        }
        return together(value, parts);
    }

    /** The mean weighted by each part's different treated units, whose shares are estimated. */
    Combined weighted(List<Combined> parts) {
        double all = parts.stream().mapToLong(part -> units(part.treated())).sum();
        double value = parts.stream()
                .mapToDouble(part -> units(part.treated()) / all * part.value())
                .sum();
        for (Combined part : parts) {
            sum.add(part.influence(), units(part.treated()) / all);
            part.treated().stream().forEach(group -> sum.addConstant(group, (part.value() - value) / all));
        }
        return together(value, parts);
    }

    private Combined together(double value, List<Combined> parts) {
        BitSet treated = new BitSet();
        BitSet controls = new BitSet();
        for (Combined part : parts) {
            treated.or(part.treated());
            controls.or(part.controls());
        }
        return new Combined(value, sum.take(), treated, controls);
    }

    Estimate estimate(Combined combined) {
        return new Estimate(
                combined.value(),
                Math.sqrt(Math.max(0, spread.variance(combined.influence()))),
                units(combined.treated()),
                units(combined.controls()),
                combined.influence());
    }

    private long units(BitSet groups) {
        return comparison.units(groups.stream());
    }
}
