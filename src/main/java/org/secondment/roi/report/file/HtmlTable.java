package org.secondment.roi.report.file;

import java.util.List;
import java.util.Locale;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/** A grid as a table of the page; a long one can be filtered, and a very long one is cut and says so. */
final class HtmlTable {

    static final int MOST_ROWS = 2_000;

    /** As many as the style sheet prints. */
    private static final int MOST_PRINTED = 200;

    private static final int FILTERED_FROM = 12;
    private static final int SCROLLED_FROM = 18;
    private static final int WIDE_WORDS = 40;

    private final Markup markup;
    private final ShownNumbers numbers;

    HtmlTable(Markup markup, String currency) {
        this.markup = markup;
        this.numbers = new ShownNumbers(currency);
    }

    void write(Grid grid) {
        String id = "table-" + grid.name();
        int rows = grid.rows().size();
        markup.open("div", "class", "table", "data-filter", rows >= FILTERED_FROM ? "yes" : "no")
                .line();
        markup.open(
                "div",
                "class",
                rows >= SCROLLED_FROM ? "scroll tall" : "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                id + "-caption");
        markup.open("table", "id", id).open("caption", "id", id + "-caption");
        markup.text(title(grid)).open("span", "class", "count");
        markup.text(", " + count(rows)).close("span").close("caption").line();
        head(grid.columns());
        body(grid);
        markup.close("table").close("div").line();
        if (rows > MOST_ROWS) {
            cut(grid, MOST_ROWS, "cut");
        } else if (rows > MOST_PRINTED) {
            cut(grid, MOST_PRINTED, "cut printed");
        }
        markup.close("div").line();
    }

    private void cut(Grid grid, int shown, String kind) {
        markup.element(
                "p",
                "The first " + count(shown) + " of " + count(grid.rows().size()) + " are shown; all stand in tables/"
                        + grid.name() + ".csv, beside this page.",
                "class",
                kind);
    }

    static String title(Grid grid) {
        return Words.capital(grid.name().replace('_', ' '));
    }

    private static String count(int rows) {
        return String.format(Locale.UK, "%,d %s", rows, rows == 1 ? "row" : "rows");
    }

    private void head(List<Column> columns) {
        markup.open("thead").open("tr");
        for (Column column : columns) {
            markup.element("th", column.heading(), "scope", "col", "class", kind(column));
        }
        markup.close("tr").close("thead").line();
    }

    private void body(Grid grid) {
        markup.open("tbody").line();
        if (grid.rows().isEmpty()) {
            markup.open("tr")
                    .element("td", "No rows", "colspan", "" + grid.columns().size());
            markup.close("tr").line();
        }
        for (List<Cell> row :
                grid.rows().subList(0, Math.min(MOST_ROWS, grid.rows().size()))) {
            markup.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), grid.columns().get(i), i);
            }
            markup.close("tr").line();
        }
        markup.close("tbody");
    }

    private void cell(Cell any, Column column, int place) {
        Cell cell = GridCells.shown(any);
        if (place == 0 && cell instanceof Cell.Words words) {
            markup.element("th", words.text(), "scope", "row", "class", kind(column));
        } else if (cell instanceof Cell.Words words) {
            markup.element("td", words.text(), "class", kind(column));
        } else if (cell instanceof Cell.Mark mark) {
            markup.open("td", "class", kind(column));
            mark(mark);
            markup.close("td");
        } else {
            markup.open("td", "class", kind(column), "data-sort", TablesFile.text(cell));
            value(cell, column.format());
            markup.close("td");
        }
    }

    private void mark(Cell.Mark mark) {
        markup.element(
                "abbr", mark.shorthand().code(), "title", mark.shorthand().meaning());
    }

    /** As it is shown, with its full precision where it is a number. */
    void value(Cell cell, Format format) {
        if (cell instanceof Cell.Mark mark) {
            mark(mark);
        } else if (cell instanceof Cell.Words || cell instanceof Cell.Day || endless(cell)) {
            markup.text(numbers.of(cell, format));
        } else {
            markup.element("data", numbers.of(cell, format), "value", TablesFile.text(cell));
        }
    }

    private static boolean endless(Cell cell) {
        return cell instanceof Cell.Measured measured && Double.isInfinite(measured.value());
    }

    private static String kind(Column column) {
        if (Widths.isRight(column.format())) {
            return "n";
        }
        boolean wide = column.format() == Format.LONG_WORDS || column.width() > WIDE_WORDS;
        return wide ? "w long" : column.format() == Format.DAY ? "d" : "w";
    }
}
