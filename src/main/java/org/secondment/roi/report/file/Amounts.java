package org.secondment.roi.report.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Words;

/** Writes a chart's values: all in one unit, true minus, never a minus before zero. */
final class Amounts {

    /** In Excel's formats a comma at the end divides by a thousand. */
    private static final int THOUSAND = 3;

    private final String before;
    private final String after;
    private final BigDecimal divisor;
    private final double largest;
    private final int stepDecimals;

    private Amounts(String before, String after, BigDecimal divisor, Scale scale) {
        this.before = before;
        this.after = after;
        this.divisor = divisor;
        this.largest = scale.largest() / divisor.doubleValue();
        this.stepDecimals =
                Math.max(0, scale.step().divide(divisor).stripTrailingZeros().scale());
    }

    static Amounts of(Unit unit, String currencySymbol, Scale scale) {
        return switch (unit) {
            case PERCENT -> new Amounts("", "%", new BigDecimal("0.01"), scale);
            case NUMBER -> new Amounts("", "", BigDecimal.ONE, scale);
            case MONEY -> money(currencySymbol, scale);
        };
    }

    private static Amounts money(String currencySymbol, Scale scale) {
        double largest = scale.largest();
        if (largest > 1e9) {
            return new Amounts(currencySymbol, "bn", new BigDecimal("1e9"), scale);
        }
        if (largest > 1e6) {
            return new Amounts(currencySymbol, "m", new BigDecimal("1e6"), scale);
        }
        if (largest > 1e3) {
            return new Amounts(currencySymbol, "k", new BigDecimal("1e3"), scale);
        }
        return new Amounts(currencySymbol, "", BigDecimal.ONE, scale);
    }

    /** With the decimals that the axis needs. */
    String tick(double value) {
        return written(value, stepDecimals);
    }

    /** With the decimals that one value needs: about three figures. */
    String label(double value) {
        return written(value, labelDecimals());
    }

    private int labelDecimals() {
        int figures = after.equals("%") ? 2 : 3;
        int whole = largest < 10 ? 1 : largest < 100 ? 2 : 3;
        return Math.max(0, figures - whole);
    }

    /** Whether its label is zero, without a sign. */
    boolean readsZero(double value) {
        return label(value).equals(zero());
    }

    /** The same with a plus before a gain. */
    String change(double value) {
        String label = label(value);
        return value > 0 && label.chars().anyMatch(c -> c >= '1' && c <= '9') ? "+" + label : label;
    }

    /** Excel's format of ticks. */
    String tickFormat() {
        return format("", stepDecimals);
    }

    /** Excel's format of labels; those that read zero need {@link #zeroFormat}. */
    String labelFormat() {
        return format("", labelDecimals());
    }

    /** The same with a plus before a gain. */
    String changeFormat() {
        return format("+", labelDecimals());
    }

    /** Excel's format of a value that reads zero: it has no sign. */
    String zeroFormat() {
        return quoted(zero());
    }

    private String format(String plus, int decimals) {
        String digits = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "") + ",".repeat(thousands());
        String end = after.equals("%") ? after : quoted(after);
        return quoted(plus + before) + digits + end + ";" + quoted(Words.MINUS + before) + digits + end + ";"
                + zeroFormat();
    }

    /** How often the value is divided by a thousand; percent and plain numbers are not. */
    private int thousands() {
        return Math.max(0, -divisor.stripTrailingZeros().scale()) / THOUSAND;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text + '"';
    }

    private String zero() {
        return before + "0" + (after.equals("%") ? after : "");
    }

    private String written(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).divide(divisor).setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return zero();
        }
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
        return (rounded.signum() < 0 ? Words.MINUS : "") + before + digits + after;
    }
}
