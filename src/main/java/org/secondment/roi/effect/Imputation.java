package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A second opinion: what each seconded unit would have done as its own level plus the period's level, both fitted by
 * least squares on the observations before any secondment (Borusyak, Jaravel and Spiess 2024).
 */
public final class Imputation {

    private final List<PanelUnit> units;
    private final boolean[][] used;
    private final TwoWayEquations equations;
    private final TwoWayEffects fit;
    private final List<ImputedCell> cells = new ArrayList<>();

    /**
     * Units with their cohorts, {@link Cohort#NEVER} without a secondment; observations from s - anticipation on are
     * imputed. Cells of a unit without an observation before, or of a period without anyone left, are left out.
     */
    public Imputation(List<PanelUnit> units, List<Cohort> cohorts, int anticipation) {
        this.units = List.copyOf(units);
        int periods = units.get(0).periods();
        this.used = new boolean[units.size()][periods];
        double[] r = new double[units.size()];
        double[] q = new double[periods];
        for (int i = 0; i < used.length; i++) {
            int untouched = Math.min(periods, cohorts.get(i).first() - anticipation - 1);
            for (int t = 0; t < untouched; t++) {
                double value = units.get(i).value(t + 1);
                if (!Double.isNaN(value)) {
                    used[i][t] = true;
                    r[i] += value;
                    q[t] += value;
                }
            }
        }
        this.equations = new TwoWayEquations(used);
        this.fit = equations.solve(r, q);
        for (int i = 0; i < used.length; i++) {
            for (int t = Math.max(0, cohorts.get(i).first() - anticipation - 1); t < periods; t++) {
                double value = units.get(i).value(t + 1);
                if (!Double.isNaN(value + fit.at(i, t))) {
                    cells.add(new ImputedCell(i, cohorts.get(i), t + 1, value, fit.at(i, t)));
                }
            }
        }
    }

    public List<ImputedCell> cells() {
        return List.copyOf(cells);
    }

    /**
     * The mean effect of the cells asked for, with the conservative standard error clustered as the units are: the root
     * of sum over clusters of (sum v e)^2, where v are the weights of the observations in the estimate and e the
     * residuals, of imputed cells around their cohort's mean effect in the period.
     */
    public ImputedEffect effect(Predicate<ImputedCell> asked) {
        List<ImputedCell> chosen = cells.stream().filter(asked).toList();
        double mean = chosen.stream().mapToDouble(ImputedCell::effect).average().orElse(Double.NaN);
        double[] byCluster = new double[units.size()];
        addImputed(chosen, byCluster);
        addFitted(chosen, byCluster);
        double squares = 0;
        for (double cluster : byCluster) {
            squares += cluster * cluster;
        }
        return new ImputedEffect(mean, Math.sqrt(squares), chosen.size());
    }

    /** All chosen cells weigh 1/n, so the mean weighted by v^2 is the plain one. */
    private void addImputed(List<ImputedCell> chosen, double[] byCluster) {
        Map<CohortPeriod, double[]> sums = new HashMap<>();
        for (ImputedCell cell : chosen) {
            double[] sum = sums.computeIfAbsent(CohortPeriod.of(cell), key -> new double[2]);
            sum[0]++;
            sum[1] += cell.effect();
        }
        for (ImputedCell cell : chosen) {
            double[] sum = sums.getOrDefault(CohortPeriod.of(cell), new double[2]);
            byCluster[units.get(cell.unit()).cluster()] += (cell.effect() - sum[1] / sum[0]) / chosen.size();
        }
    }

    /** What is fitted weighs minus the chosen cells' weights, projected on the fitted observations. */
    private void addFitted(List<ImputedCell> chosen, double[] byCluster) {
        double[] r = new double[used.length];
        double[] q = new double[used[0].length];
        for (ImputedCell cell : chosen) {
            r[cell.unit()] += 1.0 / chosen.size();
            q[cell.period() - 1] += 1.0 / chosen.size();
        }
        TwoWayEffects projected = equations.solve(r, q);
        for (int i = 0; i < used.length; i++) {
            PanelUnit unit = units.get(i);
            for (int t = 0; t < q.length; t++) {
                if (used[i][t]) {
                    byCluster[unit.cluster()] -= projected.at(i, t) * (unit.value(t + 1) - fit.at(i, t));
                }
            }
        }
    }

    private record CohortPeriod(Cohort cohort, int period) {

        static CohortPeriod of(ImputedCell cell) {
            return new CohortPeriod(cell.cohort(), cell.period());
        }
    }
}
