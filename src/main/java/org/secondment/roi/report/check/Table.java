package org.secondment.roi.report.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A published table.
 *
 * @param name of its file, without the ending
 */
record Table(Place place, String name, List<String> headings, List<List<String>> rows) {

    /** What stands in place of a value that could identify somebody. */
    static final String SUPPRESSED = "[c]";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    String cell(int row, int column) {
        return rows.get(row).get(column);
    }

    boolean isSuppressed(int row, int column) {
        return cell(row, column).equals(SUPPRESSED);
    }

    /** Not a number where the cell is none. */
    double number(int row, int column) {
        String text = cell(row, column);
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** Columns that hold numbers, suppressed values and blanks, and at least one number. */
    Set<Integer> numeric() {
        Set<Integer> columns = new HashSet<>();
        for (int column = 0; column < headings.size(); column++) {
            if (isNumeric(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean isNumeric(int column) {
        boolean any = false;
        for (int row = 0; row < rows.size(); row++) {
            boolean number = !Double.isNaN(number(row, column));
            if (!number && !isSuppressed(row, column) && !cell(row, column).isEmpty()) {
                return false;
            }
            any |= number;
        }
        return any;
    }

    boolean hasSuppressed() {
        return IntStream.range(0, rows.size()).anyMatch(row -> rows.get(row).contains(SUPPRESSED));
    }

    /** Such as: row 4 ('Junior associate'), column people. */
    String words(int row, int column) {
        return String.format(Locale.ROOT, "row %d ('%s'), column %s", row + 1, cell(row, 0), headings.get(column));
    }
}
