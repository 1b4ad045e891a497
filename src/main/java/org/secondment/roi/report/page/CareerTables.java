package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.career.CareerFigure;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.CareerYears;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;

/** Careers as a table for readers, and every figure at full precision. */
final class CareerTables {

    private static final List<Fate> FATES = List.of(Fate.PROMOTED, Fate.LEFT, Fate.HIRED_BY_HOST, Fate.STILL_HERE);

    private static final List<Column> COLUMNS = Stream.of(
                    "analysis",
                    "group",
                    "cause",
                    "time_days",
                    "estimate",
                    "std_error",
                    "ci_low",
                    "ci_high",
                    "n",
                    "p_value")
            .map(name -> Columns.words(name, name, 14))
            .toList();

    static String words(Fate fate) {
        return switch (fate) {
            case PROMOTED -> "Promoted";
            case LEFT -> "Left the firm";
            case HIRED_BY_HOST -> "of whom hired by the host";
            case STILL_HERE -> "Still here, not promoted";
            case STAYED -> "Still with the firm";
        };
    }

    /** "Of 100": one row per year and fate that the exports carry. */
    static Grid ofHundred(CareerStudy study) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int years = 1; years <= CareerYears.MOST; years++) {
            for (Fate fate : FATES) {
                row(study, years, fate).ifPresent(rows::add);
            }
        }
        return new Grid(
                "careers_of_100",
                List.of(
                        Columns.count("years", "Years since the start"),
                        Columns.words("cause", "What happened first", 27),
                        Columns.percent("secondees", "Of 100 secondees"),
                        Columns.percent("colleagues", "Of 100 colleagues"),
                        Columns.percentChange("difference", "Difference, of 100"),
                        Columns.percentChange("difference_low", "from"),
                        Columns.percentChange("difference_high", "to"),
                        Columns.count("n_secondees", "Secondees so long ago"),
                        Columns.count("n_colleagues", "Colleagues so long ago")),
                rows);
    }

    private static Optional<List<Cell>> row(CareerStudy study, int years, Fate fate) {
        OptionalInt days = OptionalInt.of(CareerYears.days(years));
        Optional<CareerFigure> own = study.figure(Analysis.AALEN_JOHANSEN, Side.SECONDEES, fate, days);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<CareerFigure> theirs = study.figure(Analysis.AALEN_JOHANSEN, Side.COLLEAGUES, fate, days);
        Optional<CareerFigure> difference = study.figure(Analysis.AALEN_JOHANSEN, Side.DIFFERENCE, fate, days);
        Optional<Interval> interval = difference.flatMap(CareerFigure::interval);
        return Optional.of(List.of(
                Cell.count(years),
                Cell.words(words(fate)),
                Cell.ratio(own.get().estimate()),
                ratio(theirs.map(CareerFigure::estimate), fate),
                ratio(difference.map(CareerFigure::estimate), fate),
                ratio(interval.map(Interval::low), fate),
                ratio(interval.map(Interval::high), fate),
                Cell.count(own.get().people()),
                theirs.map(one -> Cell.count(one.people())).orElse(Cell.mark(Shorthand.NOT_APPLICABLE))));
    }

    /** Colleagues have no host to be hired by. */
    private static Cell ratio(Optional<Double> value, Fate fate) {
        return value.map(Cell::ratio)
                .orElse(Cell.mark(fate == Fate.HIRED_BY_HOST ? Shorthand.NOT_APPLICABLE : Shorthand.NOT_AVAILABLE));
    }

    /** Every figure, those included that the reader may not see. */
    static Grid all(CareerStudy study) {
        return new Grid(
                "careers",
                COLUMNS,
                study.figures().stream().map(CareerTables::cells).toList());
    }

    private static List<Cell> cells(CareerFigure figure) {
        Cell hidden = Cell.mark(Shorthand.SUPPRESSED);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(lower(figure.analysis())),
                Cell.words(lower(figure.side())),
                Cell.words(lower(figure.fate())),
                figure.days().isPresent() ? Cell.count(figure.days().getAsInt()) : Cell.BLANK));
        cells.addAll(
                figure.withheld()
                        ? List.of(hidden, hidden, hidden, hidden, hidden, hidden)
                        : List.of(
                                number(figure.estimate()),
                                number(figure.standardError()),
                                number(figure.interval().map(Interval::low)),
                                number(figure.interval().map(Interval::high)),
                                Cell.count(figure.people()),
                                number(figure.pValue())));
        return cells;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static Cell number(double value) {
        return Cell.measured(value, Format.NUMBER);
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : Cell.BLANK;
    }

    private static Cell number(Optional<Double> value) {
        return value.map(one -> number(one.doubleValue())).orElse(Cell.BLANK);
    }

    private CareerTables() {}
}
