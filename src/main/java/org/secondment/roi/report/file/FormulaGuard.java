package org.secondment.roi.report.file;

/** Text that a spreadsheet would run as a formula. */
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r";

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with an apostrophe before it where a spreadsheet would run it. */
    public static String guarded(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    private FormulaGuard() {}
}
