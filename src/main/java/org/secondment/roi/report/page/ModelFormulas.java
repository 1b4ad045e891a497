package org.secondment.roi.report.page;

import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;
import org.secondment.roi.value.Convention;

/** The language of the live model's formulas, and what they say where there is no number. */
final class ModelFormulas {

    static final String NOT_TOLD = "not told";
    static final String TOO_FEW = "too few for limits";
    static final String NOT_DETERMINED = "ratio not determined";
    static final String NOT_WITHIN = "not within the horizon";
    static final String BEYOND = "beyond";

    /** The sum of a column of fees at the chosen horizon, of periods after the return as told, such as {@code ">=1"}. */
    static String fees(String column, String... when) {
        StringBuilder conditions = new StringBuilder();
        for (String condition : when) {
            conditions.append(",money_fees_since_return,\"").append(condition).append('"');
        }
        return "SUMIFS(money_fees_" + column + ",money_fees_quarters,horizon" + conditions + ")";
    }

    /** The sum of a column of amounts by day at the chosen horizon. */
    static String days(String column) {
        return "SUMIFS(money_days_" + column + ",money_days_quarters,horizon)";
    }

    /** A limit or variance of the chosen horizon. */
    static String chosen(String column) {
        return "INDEX(money_limits_" + column + ",chosen)";
    }

    /** The formula where the convention tells so much, otherwise words. */
    static String where(String told, int least, String otherwise, String formula) {
        return "IF(" + told + "<" + least + ",\"" + otherwise + "\"," + formula + ")";
    }

    static String told(Convention convention) {
        return convention.label() + "_told";
    }

    static Cell formula(String name, String text, double value, Format format) {
        return new Cell.Formula(name, text, Cell.measured(value, format));
    }

    static Cell formula(String name, String text, String words) {
        return new Cell.Formula(name, text, Cell.words(words));
    }

    private ModelFormulas() {}
}
