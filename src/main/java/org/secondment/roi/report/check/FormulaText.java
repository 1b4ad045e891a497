package org.secondment.roi.report.check;

import java.util.regex.Pattern;

/** Text that a spreadsheet would run. */
final class FormulaText {

    private static final Pattern RUNS = Pattern.compile("([=+\\-@\\t\\r]|_x000[9D]_).*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|-Infinity");

    /** Whether a cell of a workbook with this text would. */
    static boolean runs(String text) {
        return RUNS.matcher(text).matches();
    }

    /** Whether a field of a CSV file would, where a number is a number. */
    static boolean runsInCsv(String field) {
        return runs(field) && !NUMBER.matcher(field).matches();
    }

    private FormulaText() {}
}
