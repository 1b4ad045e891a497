package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.secondment.roi.effect.Aggregation;
import org.secondment.roi.effect.CellEffect;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PreTrendTest;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.study.Ranged.IntervalKind;

/** Every estimate of one outcome under one assumption on trends, as rows of effects.csv. */
final class EffectRows {

    /** A cell of fewer treated units never stands alone. */
    private static final long LEAST_IN_CELL = 5;

    private final Outcome outcome;
    private final List<String> periods;
    private final Estimation estimation;
    private final String estimator;

    EffectRows(Outcome outcome, List<String> periods, Estimation estimation) {
        this.outcome = outcome;
        this.periods = periods;
        this.estimation = estimation;
        this.estimator = estimator(estimation.settings().trend());
    }

    static String estimator(TrendForm trend) {
        return trend == TrendForm.PROPORTIONAL ? "proportional" : "callaway_santanna";
    }

    /**
     * Cells, aggregates, and of the plain view the test of the periods before.
     *
     * @param path by event time
     */
    List<EffectRow> all(Bands path) {
        List<EffectRow> rows = new ArrayList<>();
        estimation.effects().cells().forEach(cell -> rows.add(cell(cell)));
        for (Aggregation aggregation : Aggregation.values()) {
            rows.addAll(aggregated(
                    aggregation, aggregation == Aggregation.DYNAMIC ? path : new Bands(estimation, aggregation)));
        }
        if (outcome.isPlain()) {
            preTrend().ifPresent(rows::add);
        }
        return rows;
    }

    private EffectRow cell(CellEffect effect) {
        Cohort cohort = effect.cell().cohort();
        int period = effect.cell().period();
        OptionalInt time =
                OptionalInt.of(estimation.settings().treatmentStarts().eventTime(cohort, period));
        EffectRow row = row("cell", effect.estimate(), Ranged.normal(effect.estimate()))
                .at(label(cohort.first()), label(period), time);
        return effect.estimate().treated() < LEAST_IN_CELL
                ? row.refused("fewer than " + LEAST_IN_CELL + " treated: a cell never stands alone")
                : row;
    }

    private List<EffectRow> aggregated(Aggregation aggregation, Bands bands) {
        String name = aggregation.name().toLowerCase(Locale.ROOT);
        return bands.effects().stream()
                .map(effect -> row(name, effect.estimate(), bands.of(effect))
                        .at(
                                effect.cohort()
                                        .map(cohort -> label(cohort.first()))
                                        .orElse(""),
                                effect.period().isPresent()
                                        ? label(effect.period().orElseThrow())
                                        : "",
                                effect.eventTime()))
                .toList();
    }

    /** In money, and as a share. */
    List<EffectRow> headline(Headline headline) {
        List<EffectRow> rows = new ArrayList<>();
        Estimate money = headline.overall().effect();
        rows.add(row("headline", money, Ranged.normal(money)));
        headline.overall()
                .percent()
                .filter(percent -> outcome.hasPercent())
                .ifPresent(percent -> rows.add(
                        row("headline", percent, Ranged.normal(percent)).percent()));
        boolean enough = Printing.of(money).hasPoint();
        return enough
                ? rows
                : rows.stream()
                        .map(row -> row.refused(Printing.NOTHING.words()))
                        .toList();
    }

    /** Headline, share and plain change, as far as the report shows them. */
    static List<EffectRow> main(Outcome outcome, TrendForm trend, MainEffect main, String aggregation) {
        List<EffectRow> rows = new ArrayList<>();
        String estimator = estimator(trend);
        rows.add(EffectRow.of(outcome, estimator, aggregation, figure(main), main.treated(), main.controls())
                .tested(main.pValue()));
        main.percent()
                .ifPresent(percent ->
                        rows.add(EffectRow.of(outcome, estimator, aggregation, percent, main.treated(), main.controls())
                                .percent()
                                .tested(main.pValue())));
        rows.add(EffectRow.of(
                outcome, "naive", aggregation, Ranged.point(main.naive()), main.treated(), main.controls()));
        return rows.stream()
                .map(row -> main.printing().hasPoint() ? row.shown(main.words()) : row.refused(main.words()))
                .toList();
    }

    /** Of an anecdote the range of chance alone. */
    private static Ranged figure(MainEffect main) {
        return main.printing() == Printing.ANECDOTE
                ? new Ranged(main.effect().value(), OptionalDouble.empty(), main.placeboRange(), IntervalKind.PLACEBO)
                : main.effect();
    }

    /** Its estimate is the Wald statistic. */
    private Optional<EffectRow> preTrend() {
        if (!(estimation.preTrend() instanceof PreTrendTest.Tested tested)) {
            return Optional.empty();
        }
        String words = "Wald statistic that all " + tested.degrees()
                + " effects before are zero; chi-squared with as many degrees of freedom";
        return Optional.of(EffectRow.of(
                        outcome, estimator, estimation.preTrendAggregation(), Ranged.point(tested.statistic()), 0, 0)
                .view("pre_trend")
                .tested(OptionalDouble.of(tested.pValue()))
                .refused(words));
    }

    private EffectRow row(String aggregation, Estimate estimate, Ranged figure) {
        return EffectRow.of(outcome, estimator, aggregation, figure, estimate.treated(), estimate.controls());
    }

    private String label(int period) {
        return periods.get(period - 1);
    }
}
