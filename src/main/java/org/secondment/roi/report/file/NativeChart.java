package org.secondment.roi.report.file;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondment.roi.report.Figure.Unit;

/**
 * A chart that readers may edit in Excel: a table, and which of its columns are drawn how.
 *
 * @param panel the part of the picture that it shows; empty where it shows all of it
 * @param series in the order in which they are drawn and named
 */
record NativeChart(String panel, Shape shape, Axes axes, ChartTable table, List<Series> series) {

    NativeChart {
        series = List.copyOf(series);
    }

    /** What is drawn, and in which direction. */
    enum Shape {
        LINES,
        /** Beside one another, from left to right. */
        BARS,
        /** On one line, from zero to both sides. */
        FACING_BARS,
        /** Each as long as the others, cut into its parts. */
        SHARES,
        /** One above the other, upwards. */
        COLUMNS;

        boolean isUpright() {
            return this == LINES || this == COLUMNS;
        }
    }

    /** Whether numbers stand beside the bars. */
    enum Labels {
        NONE,
        VALUES,
        /** With a plus before a gain. */
        CHANGES,
        /** In the middle of the bar; none where there are none. */
        COUNTS
    }

    /**
     * The two axes.
     *
     * @param across title of the axis of rows; empty where its labels tell
     * @param every of how many rows one is named; 0 where the program chooses
     * @param scale of values
     * @param amounts how values are written
     */
    record Axes(String across, int every, Scale scale, Amounts amounts) {

        /** Rows that need no title. */
        static Axes of(Unit unit, String currencySymbol, Scale scale) {
            return new Axes("", 0, scale, Amounts.of(unit, currencySymbol, scale));
        }

        Axes titled(String title) {
            return new Axes(title, every, scale, amounts);
        }

        Axes naming(int oneOf) {
            return new Axes(across, oneOf, scale, amounts);
        }
    }

    /**
     * A drawn column of the table.
     *
     * @param whiskers column of the length of the line to the lower limit; the one to the upper limit stands beside it
     */
    record Series(int column, Ink ink, OptionalInt whiskers, Labels labels) {

        static Series of(int column, Ink ink) {
            return new Series(column, ink, OptionalInt.empty(), Labels.NONE);
        }

        Series with(OptionalInt limits) {
            return new Series(column, ink, limits, labels);
        }

        Series with(Labels shown) {
            return new Series(column, ink, whiskers, shown);
        }
    }

    /** What a series is drawn with. */
    sealed interface Ink permits Line, Fills {}

    /** A line; none where only its limits are drawn. */
    record Line(Optional<LineLook> look) implements Ink {

        static Line of(int place) {
            return new Line(Optional.of(LineLook.IN_ORDER.get(place)));
        }
    }

    /** The fill of all bars, or that of each. */
    record Fills(List<Fill> byRow) implements Ink {

        Fills {
            byRow = List.copyOf(byRow);
        }

        static Fills all(Fill fill) {
            return new Fills(List.of(fill));
        }
    }

    /**
     * What a bar is filled with.
     *
     * @param ground empty where one sees through
     * @param edge the line around it
     * @param hatch how it is told apart from its neighbours
     */
    record Fill(Optional<Color> ground, Optional<Color> edge, Optional<Hatch> hatch) {

        private static final double HALF = 0.5;

        static final Fill NONE = new Fill(Optional.empty(), Optional.empty(), Optional.empty());
        static final Fill HOLLOW = new Fill(Optional.of(Palette.PAPER), Optional.of(Palette.INK), Optional.empty());

        static Fill solid(Color colour) {
            return new Fill(Optional.of(colour), Optional.empty(), Optional.empty());
        }

        /** Light enough for the line between limits to be seen on it. */
        static Fill light(Color colour) {
            return new Fill(Optional.of(Palette.tint(colour, HALF)), Optional.of(colour), Optional.empty());
        }

        static Fill of(Hatch hatch) {
            return new Fill(Optional.of(hatch.ground()), Optional.of(Palette.PAPER), Optional.of(hatch));
        }

        boolean isHatched() {
            return hatch.filter(one -> !one.isSolid()).isPresent();
        }
    }

    /** Whether a key tells the series apart: not where there is one, or where one only carries another. */
    boolean hasKey() {
        return series.size() > 1 && series.stream().noneMatch(NativeChart::isUnseen);
    }

    private static boolean isUnseen(Series one) {
        return one.ink() instanceof Fills fills && fills.byRow().equals(List.of(Fill.NONE));
    }
}
