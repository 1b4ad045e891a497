package org.secondment.roi.report;

import java.util.List;

/** A part of a page. */
public sealed interface Block {

    /** Paragraphs under a heading; the heading may be empty. */
    record Text(String heading, List<String> paragraphs) implements Block {

        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A table.
     *
     * @param name unique in the pack, in lower case with underscores: the name of the Excel table and of the CSV file
     */
    record Grid(String name, List<Column> columns, List<List<Cell>> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "Grid " + name + " has " + columns.size() + " columns; a row has " + row.size());
                }
            }
        }
    }

    /**
     * A table that is live in a workbook: its cells may be inputs and formulas, and formulas know the values of a column by
     * the name of the grid and of the column, such as {@code money_fees_actual}. Elsewhere it is a table as any other.
     */
    record Model(Grid grid) implements Block {}

    /**
     * A column of a grid.
     *
     * @param name heading in the CSV file: lower case with underscores
     * @param heading heading that people read
     * @param width in characters
     */
    record Column(String name, String heading, Format format, int width) {}

    /** How a column's numbers are shown; the values keep full precision. */
    enum Format {
        WORDS,
        /** Words that may fill several lines. */
        LONG_WORDS,
        COUNT,
        /** Whole units of the base currency. */
        MONEY,
        /** The same with a plus or minus sign. */
        MONEY_CHANGE,
        /** Hours with one decimal. */
        HOURS,
        PERCENT,
        /** The same with one decimal. */
        PRECISE_PERCENT,
        PERCENT_CHANGE,
        /** Any other number, with two decimals. */
        NUMBER,
        /** The same with a plus or minus sign. */
        NUMBER_CHANGE,
        /** A number from 0 to 1 with three decimals. */
        PROBABILITY,
        DAY
    }

    /**
     * A chart.
     *
     * @param id unique in the pack, in lower case with hyphens: the name of its files
     * @param title the finding, computed
     * @param subtitle measure and unit
     * @param footnote n, method and caveat
     * @param alternative what a reader who cannot see it must know
     */
    record Plot(String id, String title, String subtitle, String footnote, String alternative, Figure figure)
            implements Block {}
}
