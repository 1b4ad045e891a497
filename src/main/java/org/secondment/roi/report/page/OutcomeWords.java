package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Words;

/** Figures of one outcome as readers read them. */
record OutcomeWords(Outcome outcome, String currency) {

    /** Below it money is written in full, from it on in thousands. */
    private static final double THOUSANDS = 1_000;

    private static final double WHOLE_THOUSANDS = 9_950;

    /** Such as £12k, £3.1k, 0.35, 63% or 12.5 hours. */
    String amount(double value) {
        return switch (outcome.scale()) {
            case MONEY -> money(value);
            case COUNT -> signed(value, "%,.2f", "");
            case SHARE -> Words.percent(value);
            case HOURS -> signed(value, "%,.1f", " hours");
        };
    }

    /** With a plus before a gain; changes of shares in percentage points. */
    String change(double value) {
        String text = outcome.scale() == Outcome.Scale.SHARE ? signed(100 * value, "%.0f", " points") : amount(value);
        return value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9') ? "+" + text : text;
    }

    private String money(double value) {
        double size = Math.abs(value);
        return size < THOUSANDS || size >= WHOLE_THOUSANDS
                ? Words.money(BigDecimal.valueOf(value), currency)
                : (value < 0 ? Words.MINUS : "")
                        + Words.symbol(currency)
                        + String.format(Locale.UK, "%.1fk", size / THOUSANDS);
    }

    /** Such as "£3k to £22k" or "£3k or more, no upper limit". */
    String range(Interval interval) {
        return range(interval, this::effect);
    }

    static String range(Interval interval, DoubleFunction<String> written) {
        String low = written.apply(interval.low());
        String high = written.apply(interval.high());
        if (Double.isInfinite(interval.low())) {
            return (Double.isInfinite(interval.high()) ? Words.limit(interval.high()) : high + " or less") + ", "
                    + Words.limit(interval.low());
        }
        return Double.isInfinite(interval.high())
                ? low + " or more, " + Words.limit(interval.high())
                : low + " to " + high;
    }

    private String effect(double value) {
        if (Double.isInfinite(value)) {
            return Words.limit(value);
        }
        return outcome.scale() == Outcome.Scale.SHARE ? signed(100 * value, "%.0f", " points") : amount(value);
    }

    private static String signed(double value, String format, String unit) {
        String digits = String.format(Locale.UK, format, Math.abs(value));
        boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return (value < 0 && !zero ? Words.MINUS : "") + digits + unit;
    }

    /** What a mean per unit and period is measured in. */
    String unit(String of, String period) {
        return switch (outcome.scale()) {
            case MONEY -> currency + " per " + of + " and " + period;
            case COUNT -> "number per " + of + " and " + period;
            case SHARE -> "share of " + of + "s in a " + period;
            case HOURS -> "hours per " + of + " and " + period;
        };
    }

    /** What became of units, such as "were billed". */
    String verb() {
        return switch (outcome) {
            case FEES_BILLED, FEES_BILLED_WINSORISED, FEES_WORKED, BILLED_HOURS -> "were billed";
            case FEES_COLLECTED -> "paid";
            case CREDITED_FEES -> "were credited with";
            case CLIENTS_BILLED, MATTERS_OPENED, PRACTICES_BILLING -> "had";
        };
    }

    Format format() {
        return switch (outcome.scale()) {
            case MONEY -> Format.MONEY;
            case COUNT -> Format.NUMBER;
            case SHARE -> Format.PERCENT;
            case HOURS -> Format.HOURS;
        };
    }

    Format changeFormat() {
        return switch (outcome.scale()) {
            case MONEY -> Format.MONEY_CHANGE;
            case COUNT, HOURS -> Format.NUMBER_CHANGE;
            case SHARE -> Format.PERCENT_CHANGE;
        };
    }

    Figure.Unit figureUnit() {
        return switch (outcome.scale()) {
            case MONEY -> Figure.Unit.MONEY;
            case SHARE -> Figure.Unit.PERCENT;
            case COUNT, HOURS -> Figure.Unit.NUMBER;
        };
    }
}
