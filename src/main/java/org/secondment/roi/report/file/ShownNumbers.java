package org.secondment.roi.report.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/** A cell as the workbook shows it, for files that hold text. */
final class ShownNumbers {

    private final String symbol;

    ShownNumbers(String currency) {
        symbol = Words.symbol(currency);
    }

    /** What a reader sees in a column of that format. */
    String of(Cell any, Format format) {
        Cell cell = Cell.shown(any);
        if (cell instanceof Cell.Exact exact) {
            return of(exact.value(), format);
        }
        if (cell instanceof Cell.Ratio ratio) {
            return of(BigDecimal.valueOf(ratio.value()), format);
        }
        if (cell instanceof Cell.Measured measured) {
            return of(measured);
        }
        if (cell instanceof Cell.Day day) {
            return Words.day(day.date());
        }
        return cell instanceof Cell.Mark mark ? mark.shorthand().code() : ((Cell.Words) cell).text();
    }

    private String of(Cell.Measured measured) {
        double value = measured.value();
        return Double.isInfinite(value) ? Words.limit(value) : of(BigDecimal.valueOf(value), measured.format());
    }

    private String of(BigDecimal value, Format format) {
        boolean percent =
                format == Format.PERCENT || format == Format.PERCENT_CHANGE || format == Format.PRECISE_PERCENT;
        int decimals = decimals(format);
        BigDecimal shown = (percent ? value.movePointRight(2) : value).setScale(decimals, RoundingMode.HALF_UP);
        String thousands = percent || format == Format.PROBABILITY ? "" : ",";
        String digits = String.format(Locale.ROOT, "%" + thousands + "." + decimals + "f", shown.abs());
        boolean money = format == Format.MONEY || format == Format.MONEY_CHANGE;
        return sign(shown, format) + (money ? symbol : "") + digits + (percent ? "%" : "");
    }

    private static String sign(BigDecimal shown, Format format) {
        boolean change =
                format == Format.MONEY_CHANGE || format == Format.PERCENT_CHANGE || format == Format.NUMBER_CHANGE;
        return shown.signum() < 0 ? Words.MINUS : change && shown.signum() > 0 ? "+" : "";
    }

    private static int decimals(Format format) {
        return switch (format) {
            case PRECISE_PERCENT, HOURS -> 1;
            case NUMBER, NUMBER_CHANGE -> 2;
            case PROBABILITY -> 3;
            default -> 0;
        };
    }
}
