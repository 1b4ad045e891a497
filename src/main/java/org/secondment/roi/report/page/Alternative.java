package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.Words;

/** What a picture says, in words computed from its figures: level, direction and uncertainty. */
final class Alternative {

    /** The finding, then what is drawn. */
    static String of(String title, Figure figure) {
        return title + ". " + drawn(figure);
    }

    private static String drawn(Figure figure) {
        if (figure instanceof Bridge bridge) {
            return bridge(bridge);
        }
        if (figure instanceof Ranges ranges) {
            return ranges(ranges);
        }
        if (figure instanceof RunningSums sums) {
            return sums(sums);
        }
        return AlternativeOverTime.of(figure)
                .or(() -> AlternativeRows.of(figure))
                .orElseThrow();
    }

    /** A value as the chart writes it. */
    static String value(Figure.Unit unit, String symbol, double value) {
        return switch (unit) {
            case MONEY -> Words.moneyAfter(symbol, BigDecimal.valueOf(value));
            case PERCENT -> Words.percent(value);
            case NUMBER -> number(value);
        };
    }

    /** The same with a plus before a gain. */
    static String change(Figure.Unit unit, String symbol, double value) {
        String text = value(unit, symbol, value);
        return value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9') ? "+" + text : text;
    }

    private static String number(double value) {
        String digits = String.format(Locale.UK, Math.abs(value) < 10 ? "%.2f" : "%,.0f", Math.abs(value));
        boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return (value < 0 && !zero ? Words.MINUS : "") + digits;
    }

    /** Such as "95% from £1k to £3k", with words where an end has no limit. */
    static String limits(Figure.Unit unit, String symbol, double low, double high) {
        return "95% from " + end(unit, symbol, low) + " to " + end(unit, symbol, high);
    }

    private static String end(Figure.Unit unit, String symbol, double end) {
        return Double.isInfinite(end) ? Words.limit(end) : value(unit, symbol, end);
    }

    private static String bridge(Bridge bridge) {
        boolean ranged = bridge.steps().stream().anyMatch(step -> !Double.isNaN(step.low()));
        return "Floating bars, one below the other: "
                + bridge.steps().stream()
                        .map(step -> step.label() + " " + step.figure() + range(bridge, step))
                        .collect(Collectors.joining("; "))
                + (ranged ? ". The range is of 95%." : ". No range is drawn: too few.");
    }

    private static String range(Bridge bridge, Bridge.Step step) {
        return Double.isNaN(step.low()) || Double.isNaN(step.high()) || step.kind() == Bridge.Kind.EFFECT
                ? ""
                : ", " + limits(bridge.unit(), bridge.currencySymbol(), step.low(), step.high());
    }

    private static String ranges(Ranges ranges) {
        return "Bars from the worse to the better end of "
                + Words.counted(ranges.rows().size(), "row", "rows") + ": "
                + ranges.rows().stream()
                        .map(row -> row.label() + " "
                                + change(ranges.unit(), ranges.currencySymbol(), row.worse()) + " at " + row.atWorse()
                                + ", " + change(ranges.unit(), ranges.currencySymbol(), row.better()) + " at "
                                + row.atBetter())
                        .collect(Collectors.joining("; "))
                + ". These are assumptions; limits of chance are not drawn.";
    }

    private static String sums(RunningSums sums) {
        return "Lines of money so far: "
                + sums.sums().stream().map(sum -> sum(sums, sum)).collect(Collectors.joining("; "))
                + ".";
    }

    private static String sum(RunningSums sums, RunningSums.Sum sum) {
        List<Double> values = sum.values();
        int last = values.size() - 1;
        String limits = Double.isNaN(sum.low()) || Double.isNaN(sum.high())
                ? " (too few for limits)"
                : " (" + limits(Figure.Unit.MONEY, sums.currencySymbol(), sum.low(), sum.high()) + ")";
        String back = Double.isNaN(sum.back())
                ? ", not back for good"
                : ", back after " + String.format(Locale.UK, "%.1f", sum.back());
        return sum.name() + " " + Words.moneyAfter(sums.currencySymbol(), BigDecimal.valueOf(values.get(0)))
                + " at the return, " + Words.moneyAfter(sums.currencySymbol(), BigDecimal.valueOf(values.get(last)))
                + " after " + Words.counted(last, sums.period(), sums.period() + "s") + limits + back;
    }

    private Alternative() {}
}
