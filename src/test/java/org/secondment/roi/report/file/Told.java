package org.secondment.roi.report.file;

/**
 * What a published file tells in one place.
 *
 * @param value a number at full precision, an ISO day, or words; empty where the file has the text alone
 * @param text as its reader sees it; empty where the file has the value alone
 */
record Told(String value, String text) {

    /** Numbers as the file writes them read the same when they are the same. */
    static String number(String digits) {
        return Double.toString(Double.parseDouble(digits));
    }

    /** Without the room that a workbook leaves beside numbers. */
    static String seen(String text) {
        return text.strip();
    }
}
