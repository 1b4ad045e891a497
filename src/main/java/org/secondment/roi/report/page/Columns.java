package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;

/** Columns and cells that several pages share. */
final class Columns {

    static Column words(String name, String heading, int width) {
        return new Column(name, heading, Format.WORDS, width);
    }

    static Column longWords(String name, String heading, int width) {
        return new Column(name, heading, Format.LONG_WORDS, width);
    }

    static Column count(String name, String heading) {
        return new Column(name, heading, Format.COUNT, 12);
    }

    static Column money(String name, String heading) {
        return new Column(name, heading, Format.MONEY, 14);
    }

    static Column moneyChange(String name, String heading) {
        return new Column(name, heading, Format.MONEY_CHANGE, 14);
    }

    static Column hours(String name, String heading) {
        return new Column(name, heading, Format.HOURS, 12);
    }

    static Column percent(String name, String heading) {
        return new Column(name, heading, Format.PERCENT, 12);
    }

    static Column percentChange(String name, String heading) {
        return new Column(name, heading, Format.PERCENT_CHANGE, 12);
    }

    static Column day(String name, String heading) {
        return new Column(name, heading, Format.DAY, 13);
    }

    /** The figure, or the shorthand for "not available". */
    static Cell figure(Optional<BigDecimal> value) {
        return value.map(Cell::exact).orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    /** Later over earlier less one; not applicable where there was nothing before. */
    static Cell growth(BigDecimal before, BigDecimal after) {
        return before.signum() <= 0
                ? Cell.mark(Shorthand.NOT_APPLICABLE)
                : Cell.ratio(after.doubleValue() / before.doubleValue() - 1);
    }

    private Columns() {}
}
