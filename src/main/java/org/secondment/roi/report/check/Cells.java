package org.secondment.roi.report.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a table of a workbook begins.
 *
 * @param column first of its columns, from 1
 * @param row of its headings, from 1
 */
record Cells(int column, int row) {

    private static final Pattern FIRST = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(:.*)?");
    private static final int LETTERS = 26;

    /** The first cell of a range such as A6:E56. */
    static Cells of(String range) {
        Matcher first = FIRST.matcher(range);
        if (!first.matches()) {
            return new Cells(1, 1);
        }
        int column = 0;
        for (char letter : first.group(1).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return new Cells(column, Integer.parseInt(first.group(2)));
    }

    /** The address of a value of the table, both counted from 0. */
    String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = this.column + column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(this.row + 1 + row).toString();
    }
}
