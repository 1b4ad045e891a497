package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.PathPoint;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.Bridge.Kind;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Words;

/** The effect by time since the return, and the bridge from the plain change to the effect. */
final class EffectPlots {

    private final StudyWords words;
    private final OutcomeWords amounts;
    private final MainEffect main;

    private EffectPlots(StudyWords words, MainEffect main) {
        this.words = words;
        this.main = main;
        amounts = words.main();
    }

    /** Nothing where no figure may be printed. */
    static List<Plot> of(StudyWords words) {
        return words.study()
                .mainOutcome()
                .main()
                .filter(main -> main.printing().hasPoint())
                .map(main -> new EffectPlots(words, main).plots())
                .orElse(List.of());
    }

    private List<Plot> plots() {
        List<Plot> plots = new ArrayList<>();
        List<PathPoint> path = words.study().mainOutcome().path();
        if (path.stream().anyMatch(point -> printing(point).hasPoint())) {
            plots.add(path(path));
        }
        plots.add(bridge());
        return plots;
    }

    private Plot path(List<PathPoint> path) {
        String title = "Gap to like " + words.units() + " after the return: "
                + amounts.change(main.effect().value()) + " a " + words.period() + before(path);
        EventPath figure = new EventPath(
                amounts.figureUnit(),
                Words.symbol(words.currency()),
                words.period(),
                words.units(),
                path.stream().map(EffectPlots::point).toList());
        return new Plot(
                "effect-by-" + words.period() + words.suffix("-"),
                title,
                words.study().mainOutcome().outcome().title() + ", actual less what would have happened anyway, "
                        + amounts.unit(words.unit(), words.period()),
                pathFootnote(path),
                Alternative.of(title, figure),
                figure);
    }

    private String before(List<PathPoint> path) {
        return gaps(path).map(range -> "; before the start: " + range).orElse("");
    }

    private Optional<String> gaps(List<PathPoint> path) {
        return gapsBefore(path).map(amounts::range);
    }

    /** The lowest and the highest gap before the start, of those that may be printed. */
    static Optional<Interval> gapsBefore(List<PathPoint> path) {
        double[] gaps = path.stream()
                .filter(point -> point.time() < 0 && printing(point).hasPoint())
                .mapToDouble(point -> point.effect().value())
                .sorted()
                .toArray();
        return gaps.length == 0 ? Optional.empty() : Optional.of(new Interval(gaps[0], gaps[gaps.length - 1]));
    }

    private String pathFootnote(List<PathPoint> path) {
        LongSummaryStatistics controls =
                path.stream().mapToLong(PathPoint::controls).summaryStatistics();
        String band = path.stream().anyMatch(point -> interval(point).isPresent())
                ? "Band: 95% for all points at once. "
                : "Too few for a band. ";
        return "The row of figures under the axis says how many " + words.units()
                + " stand behind each point; each is compared"
                + " with " + Words.number(controls.getMin()) + " to " + Words.number(controls.getMax()) + " like them. "
                + band + "Hollow: the base, with which all are compared. The gap after the return is the mean over the"
                + " first " + words.periods(main.periods()) + " of the " + Words.number(main.treated())
                + " that were seen throughout.";
    }

    private static EventPath.Point point(PathPoint point) {
        boolean shown = printing(point).hasPoint();
        return new EventPath.Point(
                point.time(),
                shown ? point.effect().value() : Double.NaN,
                end(point, Interval::low),
                end(point, Interval::high),
                point.treated(),
                point.inBase());
    }

    private static double end(PathPoint point, ToDoubleFunction<Interval> end) {
        return interval(point).map(end::applyAsDouble).orElse(Double.NaN);
    }

    private static Optional<Interval> interval(PathPoint point) {
        return printing(point).hasInterval() ? point.effect().interval() : Optional.empty();
    }

    private static Printing printing(PathPoint point) {
        return EffectCells.printing(point.treated(), point.controls());
    }

    private Plot bridge() {
        String naive = amounts.change(main.naive());
        String effect = amounts.change(main.effect().value());
        String title = "Of a plain change of " + naive + " a " + words.period() + ", " + amounts.change(main.anyway())
                + " would have come anyway; " + effect + " is the effect";
        Optional<Interval> range = main.printing().hasInterval() ? main.effect().interval() : Optional.empty();
        Bridge figure = steps(range, naive, effect);
        return new Plot(
                "effect-bridge" + words.suffix("-"),
                title,
                words.study().mainOutcome().outcome().title() + ", mean of the first " + words.periods(main.periods())
                        + " after the return, " + amounts.unit(words.unit(), words.period()),
                Words.capital(words.counted(main.treated())) + " after a secondment, "
                        + words.counted(main.controls()) + " like them. Anyway: as like " + words.units() + " moved."
                        + (range.isPresent() ? " Black line: range of the effect." : ""),
                Alternative.of(title, figure),
                figure);
    }

    private Bridge steps(Optional<Interval> range, String naive, String effect) {
        return new Bridge(
                amounts.figureUnit(),
                Words.symbol(words.currency()),
                List.of(
                        step("Before", Kind.LEVEL, 0, main.base(), amounts.amount(main.base())),
                        step("Plain change", Kind.CHANGE, main.base(), main.actual(), naive),
                        step(
                                "Would have come anyway",
                                Kind.CHANGE,
                                main.base(),
                                main.counterfactual(),
                                amounts.change(main.anyway())),
                        effect(range, effect),
                        step("After", Kind.LEVEL, 0, main.actual(), amounts.amount(main.actual()))));
    }

    private Bridge.Step effect(Optional<Interval> range, String effect) {
        return new Bridge.Step(
                "Effect of the secondment",
                Kind.EFFECT,
                main.counterfactual(),
                main.actual(),
                range.map(one -> main.counterfactual() + one.low()).orElse(Double.NaN),
                range.map(one -> main.counterfactual() + one.high()).orElse(Double.NaN),
                effect + range.map(one -> " (" + amounts.range(one) + ")").orElse(""));
    }

    private static Bridge.Step step(String label, Kind kind, double from, double to, String figure) {
        return new Bridge.Step(label, kind, from, to, Double.NaN, Double.NaN, figure);
    }
}
