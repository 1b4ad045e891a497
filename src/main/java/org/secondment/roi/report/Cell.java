package org.secondment.roi.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One value of a grid, at full precision; the column says how it is shown. */
public sealed interface Cell {

    Cell BLANK = new Words("");

    record Words(String text) implements Cell {}

    /** A count, an amount of money in units of the base currency, or any other exact number. */
    record Exact(BigDecimal value) implements Cell {}

    /** A share or rate; 0.25 is 25 %. */
    record Ratio(double value) implements Cell {}

    /**
     * A measured number in a column whose rows have different units; an infinite one is the end of a range that has none.
     *
     * @param format of this row's unit
     */
    record Measured(double value, Block.Format format) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /**
     * A number that readers may change where the table is live, and which formulas know by its name.
     *
     * @param name in lower case with underscores
     */
    record Input(String name, double value, Block.Format format) implements Cell {}

    /**
     * A value that recomputes where the table is live.
     *
     * @param name by which other formulas know it; empty where none does
     * @param text in the language of spreadsheets, without the equals sign; {@code {column}} is the cell of its own row in
     *     that column of the table
     * @param value what it came to in this run: words or a measured number
     */
    record Formula(String name, String text, Cell value) implements Cell {}

    /**
     * A result that readers may refer to by its name.
     *
     * @param name in lower case with underscores
     */
    record Named(String name, Cell value) implements Cell {}

    /** A shorthand in place of a number. */
    record Mark(Shorthand shorthand) implements Cell {}

    /** Why a number is not there. */
    enum Shorthand {
        SUPPRESSED("[c]", "suppressed to protect individuals"),
        NOT_AVAILABLE("[x]", "not available"),
        NOT_APPLICABLE("[z]", "not applicable");

        private final String code;
        private final String meaning;

        Shorthand(String code, String meaning) {
            this.code = code;
            this.meaning = meaning;
        }

        public String code() {
            return code;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** What stands here where nothing is live: no cell is left empty without a word why. */
    static Cell shown(Cell cell) {
        if (cell instanceof Input input) {
            return new Measured(input.value(), input.format());
        }
        if (cell instanceof Named named) {
            return shown(named.value());
        }
        if (cell instanceof Formula formula) {
            return shown(formula.value());
        }
        return cell.equals(BLANK) ? mark(Shorthand.NOT_AVAILABLE) : cell;
    }

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell count(long value) {
        return new Exact(BigDecimal.valueOf(value));
    }

    static Cell exact(BigDecimal value) {
        return new Exact(value);
    }

    static Cell ratio(double value) {
        return new Ratio(value);
    }

    static Cell measured(double value, Block.Format format) {
        return new Measured(value, format);
    }

    static Cell day(LocalDate date) {
        return new Day(date);
    }

    static Cell mark(Shorthand shorthand) {
        return new Mark(shorthand);
    }
}
