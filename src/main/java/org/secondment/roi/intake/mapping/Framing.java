package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What stands around the rows of a file.
 *
 * @param sheet name or number of a workbook's sheet; empty for the only visible one
 * @param stopAt expression that the first value of the first row behind all rows matches; empty for none
 */
public record Framing(Dialect dialect, String sheet, HeadingRows heading, String stopAt, ControlTotal controlTotal)
        implements Serializable {

    /** A heading line and rows, nothing else. */
    public static final Framing NONE = new Framing(Dialect.CSV, "", HeadingRows.FIRST, "", ControlTotal.NONE);

    /** How a text is divided into records and values. */
    public enum Dialect {
        CSV,
        /** LEDES 1998B and 98BI V2: a marker line, a heading line, no quotes, and [] at the end of each line. */
        LEDES
    }

    /**
     * Where the heading stands.
     *
     * @param with headings that stand in its row; empty where it is the first row
     * @param within how many of the first rows are looked through
     * @param rows how many rows it takes, of which the first is read
     */
    public record HeadingRows(List<String> with, int within, int rows) implements Serializable {

        /** The heading is the first row. */
        public static final HeadingRows FIRST = new HeadingRows(List.of(), 1, 1);

        public HeadingRows {
            with = List.copyOf(with);
        }
    }

    /**
     * A total that the file prints below its rows.
     *
     * @param rowMatches expression that the first value of its row matches, blanks left out; empty for none
     * @param column heading of the column that it adds up; empty where it is not compared
     * @param tolerance difference that is told but not refused
     */
    public record ControlTotal(String rowMatches, String column, BigDecimal tolerance) implements Serializable {

        /** No total is printed. */
        public static final ControlTotal NONE = new ControlTotal("", "", BigDecimal.ZERO);

        public boolean isPrinted() {
            return !rowMatches.isEmpty();
        }

        public boolean isCompared() {
            return isPrinted() && !column.isEmpty();
        }
    }

    /** The same for a further table of the file: the total is compared once, with the rows of the first. */
    public Framing compared() {
        return new Framing(
                dialect,
                sheet,
                heading,
                stopAt,
                new ControlTotal(controlTotal.rowMatches(), "", controlTotal.tolerance()));
    }

    /** What a value with marks in it is put between; NUL, which no text holds, where there is no such thing. */
    public char quote() {
        return isLedes() ? '\0' : '"';
    }

    public boolean isLedes() {
        return dialect == Dialect.LEDES;
    }

    /** Whether a text can be read from its first row to its last as heading and rows. */
    public boolean isPlain() {
        return !isLedes()
                && heading.equals(HeadingRows.FIRST)
                && stopAt.isEmpty()
                && controlTotal.equals(ControlTotal.NONE);
    }
}
