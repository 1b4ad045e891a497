package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** The last sheet: the numbers behind the charts that readers may edit, a table for each. */
final class ChartDataSheet {

    static final String NAME = "Chart data";
    static final String SUBTITLE = "The numbers behind the charts to edit: a chart follows when its numbers change";

    /** How the names of its tables begin. */
    static final String TABLE = "chart_";

    private static final int BACK = 2;
    private static final int FIRST_BLOCK = 4;

    private final Book book;
    private final XSSFSheet sheet;
    private final Widths widths;
    private final Paper paper;
    private int row = FIRST_BLOCK;
    private int pageTop;

    private ChartDataSheet(Book book, List<PlacedPlot> plots) {
        this.book = book;
        List<Grid> grids =
                plots.stream().flatMap(one -> grids(one.plot()).stream()).toList();
        this.widths = grids.isEmpty()
                ? Widths.ofText(Widths.TEXT_UPRIGHT)
                : Widths.of(new Page(NAME, NAME, SUBTITLE, List.copyOf(grids)));
        this.paper = Paper.of(widths, 0);
        this.sheet = book.sheet(NAME);
    }

    /** Whether the pack has a chart. */
    static boolean isNeeded(Pack pack) {
        return PackFiles.blocks(pack, Plot.class).findAny().isPresent();
    }

    /** Writes nothing where there is no chart. */
    static void write(Book book, List<PlacedPlot> plots) {
        if (isNeeded(book.pack())) {
            new ChartDataSheet(book, plots).write(plots);
        }
    }

    private void write(List<PlacedPlot> plots) {
        widths.set(sheet);
        book.words(sheet, 0, 0, Look.TITLE, NAME);
        book.height(sheet, 0, 26);
        book.words(sheet, 1, 0, Look.SUBTITLE, SUBTITLE);
        book.link(book.words(sheet, BACK, 0, Look.LINK, "Back to contents"), ContentsSheet.NAME, "A1");
        sheet.createFreezePane(0, BACK + 1);
        Map<String, List<ChartCells>> told = new HashMap<>();
        for (PlacedPlot plot : plots) {
            if (!told.containsKey(plot.plot().id())) {
                told.put(plot.plot().id(), tell(plot));
            }
            ChartsBeside.write(book, plot, told.getOrDefault(plot.plot().id(), List.of()));
        }
        paper.set(sheet, book.pack().properties());
    }

    /** Answers where the numbers of each of its charts stand. */
    private List<ChartCells> tell(PlacedPlot placed) {
        Plot plot = placed.plot();
        List<NativeChart> charts = NativeCharts.of(plot.figure());
        List<Grid> grids = grids(plot);
        List<ChartCells> cells = new ArrayList<>();
        if (charts.isEmpty()) {
            heading(placed, plot.title(), List.of(plot.subtitle(), "No figures to show, and so no chart to edit."));
            row++;
        }
        for (int at = 0; at < charts.size(); at++) {
            NativeChart chart = charts.get(at);
            List<String> words = new ArrayList<>(List.of(plot.subtitle()));
            words.addAll(chart.table().notes());
            int top = row;
            heading(placed, plot.title() + (chart.panel().isEmpty() ? "" : ": " + chart.panel()), words);
            cells.add(new ChartCells(NAME, row, grids.get(at)));
            row = new GridRows(book, sheet, widths, GridRows.When.NOW).writeLive(grids.get(at), row);
            breakBefore(top);
        }
        return cells;
    }

    /** A table that does not fit on the rest of a page begins on the next. */
    private void breakBefore(int top) {
        if (top > FIRST_BLOCK && !paper.fits(sheet, pageTop, row, 0)) {
            sheet.setRowBreak(top - 1);
            pageTop = top;
        }
    }

    private void heading(PlacedPlot placed, String heading, List<String> words) {
        row = TextRows.write(book, sheet, widths, new Text(heading, words), row) - 1;
        book.link(
                book.words(sheet, row, 0, Look.LINK, "Back to the chart"),
                placed.sheet().getSheetName(),
                placed.picture());
        row++;
    }

    private static List<Grid> grids(Plot plot) {
        List<NativeChart> charts = NativeCharts.of(plot.figure());
        String name = TABLE + plot.id().replace('-', '_');
        return IntStream.range(0, charts.size())
                .mapToObj(at -> charts.get(at).table().grid(charts.size() == 1 ? name : name + "_" + (at + 1)))
                .toList();
    }
}
