package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.effect.Aggregation;
import org.secondment.roi.effect.Cell;
import org.secondment.roi.effect.CellEffect;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Evidence.SignsOfForms;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.MoneyEffect;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.StratumEffect;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.UnitPanel;

/** One outcome under both assumptions on trends. */
final class OutcomeStudy {

    private final List<String> periods;
    private final Outcome outcome;
    private final PanelMoments moments;
    private final SamplePanel sample;
    private final Estimation estimation;
    private final Estimation other;
    private final Optional<Headline> headline;
    private final Optional<Headline> otherHeadline;
    private final Bands path;
    private final Optional<TrendSensitivity> sensitivity;
    private final Optional<MainEffect> main;

    OutcomeStudy(UnitPanel panel, Outcome outcome, EffectSettings set) {
        this.periods = panel.periods();
        this.outcome = outcome;
        this.moments = Objects.requireNonNull(panel.moments().get(outcome), outcome.label());
        EffectSettings settings = set.with(outcome.trend(set.trend()));
        this.sample = SamplePanel.of(panel, outcome);
        this.estimation = Estimation.of(moments, settings);
        this.other = Estimation.of(moments, settings.with(otherThan(settings.trend())));
        this.headline = estimation.headline();
        this.otherHeadline = other.headline();
        this.path = new Bands(estimation, Aggregation.DYNAMIC);
        this.sensitivity = sensitivity();
        this.main = main();
    }

    private static TrendForm otherThan(TrendForm trend) {
        return trend == TrendForm.ADDITIVE ? TrendForm.PROPORTIONAL : TrendForm.ADDITIVE;
    }

    /** Fewer treated units than an interval needs leave nothing to test. */
    private Optional<TrendSensitivity> sensitivity() {
        Optional<Estimate> main = textbook()
                ? estimation.simple()
                : headline.map(found -> found.overall().effect());
        return main.filter(effect -> Printing.of(effect).hasInterval())
                .flatMap(effect -> TrendSensitivity.of(moments, estimation.settings(), cohorts(), lastCounted()));
    }

    /** Those behind the main effect. */
    private Set<Cohort> cohorts() {
        Stream<Cell> cells = textbook()
                ? estimation.effects().cells().stream().map(CellEffect::cell)
                : headline.stream().flatMap(found -> found.parts().stream()).map(StratumEffect::cell);
        return cells.map(Cell::cohort).collect(Collectors.toSet());
    }

    private int lastCounted() {
        TreatmentStarts clock = estimation.settings().treatmentStarts();
        return textbook()
                ? estimation.effects().cells().stream()
                        .map(CellEffect::cell)
                        .mapToInt(cell -> clock.eventTime(cell.cohort(), cell.period()))
                        .filter(time -> time <= estimation.settings().after())
                        .max()
                        .orElse(0)
                : estimation.settings().baseLength();
    }

    private Optional<MainEffect> main() {
        OptionalDouble breakdown =
                sensitivity.map(tested -> OptionalDouble.of(tested.breakdown())).orElse(OptionalDouble.empty());
        MainEffects effects = new MainEffects(outcome, estimation, sample, breakdown, signs());
        return textbook() ? effects.textbook() : headline.map(effects::of);
    }

    private SignsOfForms signs() {
        Optional<Double> one = textbook() ? value(estimation.simple()) : money(headline);
        Optional<Double> another = textbook() ? value(other.simple()) : money(otherHeadline);
        return one.isPresent() && another.isPresent()
                ? SignsOfForms.of(one.orElseThrow(), another.orElseThrow())
                : SignsOfForms.DIFFERENT;
    }

    private static Optional<Double> money(Optional<Headline> headline) {
        return value(headline.map(found -> found.overall().effect()));
    }

    private static Optional<Double> value(Optional<Estimate> estimate) {
        return estimate.map(Estimate::value);
    }

    private boolean textbook() {
        return estimation.settings().treatmentStarts() == TreatmentStarts.AT_START;
    }

    Question question() {
        return outcome.question();
    }

    Estimation estimation() {
        return estimation;
    }

    SamplePanel sample() {
        return sample;
    }

    PanelMoments moments() {
        return moments;
    }

    Optional<Headline> headline() {
        return headline;
    }

    Optional<TrendSensitivity> trendSensitivity() {
        return sensitivity;
    }

    Optional<MainEffect> mainEffect() {
        return main;
    }

    TrendForm trend() {
        return estimation.settings().trend();
    }

    OutcomeEffects effects() {
        Optional<MoneyEffect> beside = otherHeadline.map(Headline::overall);
        return new OutcomeEffects(outcome, trend(), main, main.isPresent() ? "" : refusal(), beside, path());
    }

    private String refusal() {
        int length = estimation.settings().baseLength();
        return estimation.effects().cells().isEmpty()
                ? "no secondment has " + length + " periods before it, and units to compare with, in the data"
                : "no secondment is followed by all of the first " + length
                        + " periods after the return yet; as these come in, it will be measured";
    }

    /** With a band from 40 treated units and 40 controls on; below, points alone. */
    private List<PathPoint> path() {
        boolean banded = main.filter(effect -> effect.printing() == Printing.UNIFORM_BAND)
                .isPresent();
        int last = -estimation.settings().anticipation() - 1;
        int first = last - estimation.settings().baseLength() + 1;
        return path.effects().stream()
                .filter(effect -> effect.eventTime().isPresent()
                        && Printing.of(effect.estimate()).hasPoint())
                .map(effect -> {
                    int time = effect.eventTime().orElseThrow();
                    return new PathPoint(
                            time,
                            banded ? path.of(effect) : Ranged.withoutInterval(effect.estimate()),
                            effect.estimate().treated(),
                            effect.estimate().controls(),
                            time >= first && time <= last);
                })
                .toList();
    }

    List<EffectRow> rows() {
        List<EffectRow> rows = new ArrayList<>();
        EffectRows own = new EffectRows(outcome, periods, estimation);
        main.ifPresent(
                effect -> rows.addAll(EffectRows.main(outcome, trend(), effect, textbook() ? "simple" : "headline")));
        List<EffectRow> shown = List.copyOf(rows);
        own.all(path).stream()
                .filter(row -> shown.stream().noneMatch(row::tellsTheSame))
                .forEach(rows::add);
        EffectRows beside = new EffectRows(outcome, periods, other);
        otherHeadline.ifPresent(effect -> rows.addAll(beside.headline(effect)));
        rows.addAll(beside.all(new Bands(other, Aggregation.DYNAMIC)));
        return rows;
    }
}
