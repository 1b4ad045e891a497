package org.secondment.roi.report.file;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** A page for the terminal: paragraphs, and tables whose columns stand below each other; a chart is its title. */
public final class PlainText {

    private static final String GAP = "  ";

    public static String of(Page page) {
        var text = new StringBuilder(page.name().toUpperCase(Locale.ROOT))
                .append("\n")
                .append(page.title())
                .append("\n")
                .append(page.subtitle())
                .append("\n");
        page.blocks().forEach(block -> text.append('\n').append(of(block)));
        return text.append('\n').toString();
    }

    private static String of(Block any) {
        Block block = PackFiles.plain(any);
        if (block instanceof Text paragraphs) {
            String heading = paragraphs.heading().isBlank() ? "" : paragraphs.heading() + "\n";
            return heading + String.join("\n", paragraphs.paragraphs()) + "\n";
        }
        return block instanceof Grid grid ? table(grid) : ((Plot) block).title() + "\n";
    }

    private static String table(Grid grid) {
        List<Column> columns = grid.columns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::heading).toList());
        for (List<Cell> row : grid.rows()) {
            List<String> shown = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                shown.add(shown(row.get(at), columns.get(at).format()));
            }
            rows.add(shown);
        }
        int[] widths = widths(rows);
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int at = 0; at < row.size(); at++) {
                String blank = " ".repeat(widths[at] - row.get(at).length());
                line.append(isWords(columns.get(at).format()) ? row.get(at) + blank : blank + row.get(at))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], row.get(at).length());
            }
        }
        return widths;
    }

    private static boolean isWords(Format format) {
        return format == Format.WORDS || format == Format.LONG_WORDS || format == Format.DAY;
    }

    /** Money to the penny: a trail adds up. */
    private static String shown(Cell any, Format format) {
        Cell cell = Cell.shown(any);
        if (cell instanceof Cell.Exact exact) {
            boolean money = format == Format.MONEY || format == Format.MONEY_CHANGE;
            return money
                    ? String.format(Locale.ROOT, "%,.2f", exact.value().setScale(2, RoundingMode.HALF_EVEN))
                    : exact.value().toPlainString();
        }
        if (cell instanceof Cell.Ratio ratio && (format == Format.PERCENT || format == Format.PERCENT_CHANGE)) {
            return Words.percent(ratio.value());
        }
        return cell instanceof Cell.Mark mark ? mark.shorthand().code() : TablesFile.text(cell);
    }

    private PlainText() {}
}
