package org.secondment.roi.report.file;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.StackedColumns;

/** Which native charts come nearest to a picture: one, or one for each of its panels. */
final class NativeCharts {

    /** None where the picture has no figures to show. */
    static List<NativeChart> of(Figure figure) {
        if (figure instanceof Figure.Dumbbell dumbbell) {
            return NativeBars.of(dumbbell);
        }
        if (figure instanceof Figure.Bars bars) {
            return NativeBars.of(bars);
        }
        if (figure instanceof Figure.EventPath path) {
            return NativeLines.of(path);
        }
        if (figure instanceof Figure.Bridge bridge) {
            return NativeColumns.of(bridge);
        }
        if (figure instanceof Figure.Shares shares) {
            return NativeBars.of(shares);
        }
        if (figure instanceof Figure.Forest forest) {
            return NativeBars.of(forest);
        }
        if (figure instanceof Figure.Curves curves) {
            return NativeLines.of(curves);
        }
        if (figure instanceof Ranges ranges) {
            return NativeBars.of(ranges);
        }
        if (figure instanceof RunningSums sums) {
            return NativeLines.of(sums);
        }
        if (figure instanceof StackedColumns columns) {
            return NativeColumns.of(columns);
        }
        return NativeLines.of((Figure.Lines) figure);
    }

    /** How numbers of a unit are shown in cells. */
    static Format format(Unit unit) {
        return switch (unit) {
            case MONEY -> Format.MONEY;
            case PERCENT -> Format.PRECISE_PERCENT;
            case NUMBER -> Format.NUMBER;
        };
    }

    /** The same with a plus before a gain. */
    static Format change(Unit unit) {
        return switch (unit) {
            case MONEY -> Format.MONEY_CHANGE;
            case PERCENT -> Format.PERCENT_CHANGE;
            case NUMBER -> Format.NUMBER_CHANGE;
        };
    }

    /** One number of each row. */
    static <T> List<Double> values(List<T> rows, ToDoubleFunction<T> value) {
        return rows.stream().mapToDouble(value).boxed().toList();
    }

    /** What the axis has to hold. */
    static <T> double[] finite(List<T> rows, List<ToDoubleFunction<T>> values) {
        return rows.stream()
                .flatMapToDouble(row -> values.stream().mapToDouble(value -> value.applyAsDouble(row)))
                .filter(Double::isFinite)
                .toArray();
    }

    private NativeCharts() {}
}
