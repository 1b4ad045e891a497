package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Words;
import org.secondment.roi.report.file.NativeChart.Axes;

/** The table behind a native chart: first what its rows are, then a column for each of its numbers. */
final class ChartTable {

    private static final String EMPTY = "Where a cell is empty, nothing is drawn.";

    private static final int LABEL_WIDTH = 30;
    private static final int WORDS_WIDTH = 16;
    private static final int NUMBER_WIDTH = 12;

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    private ChartTable(String heading, Format format, List<Cell> labels) {
        add(heading, format, LABEL_WIDTH, labels);
    }

    static ChartTable of(String heading, List<String> labels) {
        return new ChartTable(
                heading, Format.WORDS, labels.stream().map(Cell::words).toList());
    }

    /** Rows that are points in time. */
    static ChartTable at(String heading, Format format, List<Double> times) {
        return new ChartTable(
                heading,
                format,
                times.stream().map(time -> Cell.measured(time, format)).toList());
    }

    /** Of the rows that the picture draws. */
    static ChartTable drawn(String heading, List<String> labels, int rows) {
        ChartTable table = of(heading, labels);
        table.note(RowDrawing.remark(rows));
        return table;
    }

    private void note(String sentence) {
        if (!sentence.isEmpty()) {
            notes.add(sentence);
        }
    }

    /** What a reader of the table must know. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** A column of words that are not drawn. */
    void words(String heading, List<String> words) {
        add(
                heading,
                Format.WORDS,
                WORDS_WIDTH,
                words.stream()
                        .map(one -> one.isBlank() ? Cell.mark(Shorthand.NOT_APPLICABLE) : Cell.words(one))
                        .toList());
    }

    /** A column of numbers that may be drawn: a NaN is an empty cell. Answers its place. */
    int numbers(String heading, Format format, List<Double> values) {
        if (values.stream().anyMatch(value -> Double.isNaN(value))) {
            note(EMPTY);
        }
        return add(
                heading,
                format,
                NUMBER_WIDTH,
                values.stream().map(value -> Cell.measured(value, format)).toList());
    }

    private void limit(String heading, Format format, List<Double> values) {
        Cell none = Cell.mark(Shorthand.NOT_AVAILABLE);
        add(
                heading,
                format,
                NUMBER_WIDTH,
                values.stream()
                        .map(value -> Double.isNaN(value) ? none : Cell.measured(value, format))
                        .toList());
    }

    /**
     * Limits of the values of a column, and how far a line reaches from the value to them, at the rows that the axis names.
     * Answers the place of the line's length below; nothing where no value has limits.
     *
     * @param of what the limits are of; empty where the table has one set of values
     * @param limit how a limit is shown
     * @param length how a length is shown
     */
    OptionalInt limits(String of, Format limit, Format length, List<Limited> values, Axes axes) {
        if (values.stream().noneMatch(Limited::hasLimits)) {
            return OptionalInt.empty();
        }
        boolean open = values.stream().anyMatch(Limited::isOpen);
        note("Line down and line up say how far the line between the limits reaches from the value"
                + (open ? "; without a limit it reaches the edge of the chart." : "."));
        String before = of.isEmpty() ? "" : of + ": ";
        limit(before + "lower limit", limit, each(values, Limited::low));
        limit(before + "upper limit", limit, each(values, Limited::high));
        List<Limited> drawn = IntStream.range(0, values.size())
                .mapToObj(row -> row % Math.max(1, axes.every()) == 0 ? values.get(row) : Limited.NONE)
                .toList();
        int down = numbers(before + "line down", length, each(drawn, one -> one.down(axes.scale())));
        numbers(before + "line up", length, each(drawn, one -> one.up(axes.scale())));
        return OptionalInt.of(down);
    }

    private static List<Double> each(List<Limited> values, ToDoubleFunction<Limited> what) {
        return values.stream()
                .map(one -> one.hasLimits() ? what.applyAsDouble(one) : Double.NaN)
                .toList();
    }

    /** A value between two limits; either may be infinite, and both are missing where one is NaN. */
    record Limited(double value, double low, double high) {

        private static final Limited NONE = new Limited(Double.NaN, Double.NaN, Double.NaN);

        boolean hasLimits() {
            return DoubleStream.of(value, low, high).noneMatch(Double::isNaN);
        }

        boolean isOpen() {
            return hasLimits() && (Double.isInfinite(low) || Double.isInfinite(high));
        }

        private double down(Scale scale) {
            return value - (Double.isInfinite(low) ? scale.low() : low);
        }

        private double up(Scale scale) {
            return (Double.isInfinite(high) ? scale.high() : high) - value;
        }
    }

    private int add(String heading, Format format, int width, List<Cell> values) {
        String unique = heading;
        for (int number = 2; isTaken(unique); number++) {
            unique = heading + " (" + number + ")";
        }
        int place = columns.size();
        columns.add(new Column(place == 0 ? "row" : "column_" + place, Words.capital(unique), format, width));
        cells.add(List.copyOf(values));
        return place;
    }

    private boolean isTaken(String heading) {
        return columns.stream()
                .anyMatch(column -> column.heading().toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT)));
    }

    Grid grid(String name) {
        return new Grid(
                name,
                columns,
                IntStream.range(0, cells.get(0).size())
                        .mapToObj(row ->
                                cells.stream().map(column -> column.get(row)).toList())
                        .toList());
    }
}
