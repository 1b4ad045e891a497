package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.secondment.roi.effect.career.CareerFigure;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.CareerYears;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Figure.Curves;
import org.secondment.roi.report.Figure.Curves.Limits;
import org.secondment.roi.report.Figure.Curves.Panel;

/** Curves of what became of secondees and colleagues over four years. */
final class CareerPlot {

    private static final List<Side> SIDES = List.of(Side.SECONDEES, Side.COLLEAGUES);

    static Plot of(CareerStudy study, String title) {
        List<Panel> panels = new ArrayList<>();
        if (study.compared().gradesKnown()) {
            panels.add(panel(study, Fate.PROMOTED));
        }
        panels.add(panel(study, Fate.LEFT));
        panels.add(panel(study, Fate.STILL_HERE));
        Curves figure = new Curves(List.of("Secondees", "Colleagues"), panels);
        return new Plot(
                "careers",
                title,
                "Share of lawyers by what happened first after the secondment began, with 95% bands",
                "Still followed: lawyers to whom nothing had happened before that day and whom the exports follow up to it."
                        + " Colleagues weigh as their secondees do; a colleague of several counts in the table once."
                        + " Who is promoted and leaves later counts as promoted. People are chosen for secondments: no"
                        + " measure of cause.",
                Alternative.of(title, figure),
                figure);
    }

    private static Panel panel(CareerStudy study, Fate fate) {
        return new Panel(
                CareerTables.words(fate),
                SIDES.stream().map(side -> shares(study, side, fate)).toList(),
                SIDES.stream().map(side -> limits(study, side, fate)).toList(),
                SIDES.stream().map(side -> followed(study, side, fate)).toList());
    }

    private static List<Double> shares(CareerStudy study, Side side, Fate fate) {
        List<Double> shares = new ArrayList<>();
        shares.add(fate == Fate.STILL_HERE ? 1.0 : 0.0);
        CareerYears.QUARTERS.forEach(days -> shares.add(
                at(study, side, fate, days).map(CareerFigure::estimate).orElse(Double.NaN)));
        return shares;
    }

    private static List<Limits> limits(CareerStudy study, Side side, Fate fate) {
        List<Limits> limits = new ArrayList<>();
        double start = fate == Fate.STILL_HERE ? 1 : 0;
        limits.add(new Limits(start, start));
        CareerYears.QUARTERS.forEach(days -> limits.add(at(study, side, fate, days)
                .flatMap(CareerFigure::interval)
                .map(one -> new Limits(one.low(), one.high()))
                .orElse(new Limits(Double.NaN, Double.NaN))));
        return limits;
    }

    private static List<String> followed(CareerStudy study, Side side, Fate fate) {
        List<String> counts = new ArrayList<>();
        int all = side == Side.SECONDEES
                ? study.compared().secondees()
                : study.compared().colleagues();
        counts.add(Integer.toString(all));
        IntStream.rangeClosed(1, CareerYears.MOST)
                .mapToObj(years -> at(study, side, fate, CareerYears.days(years)))
                .forEach(figure ->
                        counts.add(figure.isEmpty() ? "" : count(figure.get().atRisk())));
        return counts;
    }

    private static String count(OptionalInt many) {
        return many.isPresent() ? Integer.toString(many.getAsInt()) : Shorthand.SUPPRESSED.code();
    }

    private static Optional<CareerFigure> at(CareerStudy study, Side side, Fate fate, int days) {
        return study.figure(Analysis.AALEN_JOHANSEN, side, fate, OptionalInt.of(days));
    }

    private CareerPlot() {}
}
