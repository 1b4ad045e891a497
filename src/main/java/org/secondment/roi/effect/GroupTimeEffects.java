package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hipparchus.linear.RealMatrix;
import org.secondment.roi.effect.EffectSettings.BasePeriod;

/**
 * Group-time average treatment effects ATT(g,t) of Callaway and Sant'Anna (2021, Journal of Econometrics 225), as R's did
 * 2.5.1 computes them without covariates, from moments alone; and their proportional form.
 */
public final class GroupTimeEffects {

    /** A standard error of a smaller share of the largest is what rounding left of nothing. */
    private static final double ROUNDING = 1e-9;

    private final EffectSettings settings;
    private final Comparison comparison;
    private final Pooling pooling;
    private final List<List<ComparedCell>> cells;
    private final List<LeftOut> leftOut;
    private final SortedMap<Cohort, Long> excluded;

    private GroupTimeEffects(
            EffectSettings settings,
            Comparison comparison,
            Pooling pooling,
            List<List<ComparedCell>> cells,
            List<LeftOut> leftOut,
            SortedMap<Cohort, Long> excluded) {
        this.settings = settings;
        this.comparison = comparison;
        this.pooling = pooling;
        this.cells = cells;
        this.leftOut = leftOut;
        this.excluded = excluded;
    }

    /** All cells of the panel. */
    public static GroupTimeEffects of(PanelMoments panel, EffectSettings settings) {
        Comparison comparison = new Comparison(panel, settings);
        Spread spread =
                panel.clusters().isEmpty() ? new UnitSpread(panel, comparison) : new ClusterSpread(panel, comparison);
        List<LeftOut> leftOut = new ArrayList<>();
        List<List<ComparedCell>> cells = new ArrayList<>();
        for (Cohort cohort : comparison.cohorts()) {
            for (Cell cell : Cell.of(cohort, comparison.horizon(), settings)) {
                List<ComparedCell> supported = supported(comparison, cell, leftOut);
                if (!supported.isEmpty()) {
                    cells.add(supported);
                }
            }
        }
        SortedMap<Cohort, Long> excluded = new TreeMap<>();
        panel.groups().forEach((group, moments) -> {
            if (settings.excludes(group.cohort())) {
                excluded.merge(group.cohort(), moments.sums().count(), Long::sum);
            }
        });
        return new GroupTimeEffects(settings, comparison, new Pooling(comparison, spread), cells, leftOut, excluded);
    }

    private static List<ComparedCell> supported(Comparison comparison, Cell cell, List<LeftOut> leftOut) {
        List<ComparedCell> supported = new ArrayList<>();
        for (String stratum : comparison.strata(cell.cohort())) {
            ComparedCell compared = comparison.compare(cell, stratum, cell::seenBy);
            if (compared.effect().treated() > 0) {
                compared.leftOut().ifPresentOrElse(leftOut::add, () -> supported.add(compared));
            }
        }
        return supported;
    }

    /** The same, of some cells only. */
    public GroupTimeEffects where(Predicate<Cell> wanted) {
        List<List<ComparedCell>> some = cells.stream()
                .filter(cell -> wanted.test(cell.get(0).effect().cell()))
                .toList();
        return new GroupTimeEffects(settings, comparison, pooling, some, leftOut, excluded);
    }

    /** By cohort and period; cells without a counterfactual are left out. */
    public List<CellEffect> cells() {
        return cells.stream().map(this::effect).toList();
    }

    private CellEffect effect(List<ComparedCell> parts) {
        Cell cell = parts.get(0).effect().cell();
        return new CellEffect(
                cell,
                pooling.estimate(pooling.effect(parts)),
                comparison.units(cell.cohort()),
                parts.stream().map(ComparedCell::effect).toList());
    }

    /** The overall effect first, then its parts; nothing where no cell counts. */
    public List<Effect> aggregated(Aggregation aggregation) {
        return new Aggregates(
                        pooling, settings, cells.stream().flatMap(List::stream).toList())
                .of(aggregation);
    }

    /** The mean over event times, both ends included; empty where no cohort is seen at all of them. */
    public Optional<Headline> headline(int from, int to) {
        SortedMap<Integer, List<ComparedCell>> times = Headline.cells(comparison, settings, from, to);
        return times.isEmpty() ? Optional.empty() : Optional.of(Headline.of(pooling, times));
    }

    /** The test of all cells before the anticipation, but for those that a base is made of. */
    public PreTrendTest preTrend() {
        List<Estimate> before =
                where(cell -> !cell.inBase() && cell.period() <= settings.lastBase(cell.cohort())).cells().stream()
                        .map(CellEffect::estimate)
                        .toList();
        return PreTrendTest.of(before, this::covariance);
    }

    /** The test of all event times before the anticipation, but for those of the base. */
    public PreTrendTest preTrendByEventTime() {
        int base = settings.basePeriod() == BasePeriod.UNIVERSAL ? settings.baseLength() : 0;
        List<Estimate> before = aggregated(Aggregation.DYNAMIC).stream()
                .filter(effect -> effect.eventTime().orElse(0) < -settings.anticipation() - base)
                .map(Effect::estimate)
                .toList();
        return PreTrendTest.of(before, this::covariance);
    }

    /** A band that holds all the estimates at once; empty where none has a standard error that is more than rounding. */
    public Optional<UniformBand> band(List<Estimate> estimates, double level) {
        double largest =
                estimates.stream().mapToDouble(Estimate::standardError).max().orElse(0);
        List<Estimate> drawn = estimates.stream()
                .filter(estimate -> estimate.standardError() > ROUNDING * largest)
                .toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(UniformBand.of(pooling.spread(), drawn, level, settings.draws(), settings.seed()));
    }

    /** Covariances of the estimates. */
    public RealMatrix covariance(List<Estimate> estimates) {
        return pooling.spread()
                .covariance(estimates.stream().map(Estimate::influence).toList());
    }

    /** Treated units without a counterfactual, by cell and stratum. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Number of units of cohorts with too few periods before their treatment: neither treated nor controls. */
    public SortedMap<Cohort, Long> excluded() {
        return Collections.unmodifiableSortedMap(excluded);
    }

    /** The last period that has controls: earlier than the panel's last where every unit is treated sooner or later. */
    public int horizon() {
        return comparison.horizon();
    }
}
