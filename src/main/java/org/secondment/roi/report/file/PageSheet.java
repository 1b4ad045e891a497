package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Model;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;
import org.secondment.roi.report.file.GridRows.When;

/** Writes one page of a pack as a sheet: title, subtitle, way back, then its blocks from top to bottom. */
final class PageSheet {

    private static final int FIRST_BLOCK = 4;
    private static final int CHART_LINK = 3;

    /** Lines of the sentence that a table is cut, at most, and the empty one below. */
    private static final int CUT_ROWS = 4;

    private static final int LAST_FREEZABLE = 12;
    private static final double WIDEST_FROZEN = 45;

    private final Book book;
    private final Page page;
    private final XSSFSheet sheet;
    private final Widths widths;
    private final Paper paper;
    private final List<Block> blocks;
    private final List<LiveCells> live = new ArrayList<>();
    private final DataBars bars = new DataBars();
    private final List<PlacedPlot> plots = new ArrayList<>();
    private int tables;
    private int pageTop;

    private PageSheet(Book book, Page page) {
        this.book = book;
        this.page = page;
        this.sheet = book.sheet(page.name());
        this.widths = Widths.of(page);
        boolean picture = PackFiles.count(page, Plot.class) > 0;
        this.paper = Paper.of(widths, picture ? PlotRows.CHARACTERS : 0);
        this.blocks = Stream.concat(
                        page.blocks().stream().filter(block -> !isLong(block)),
                        page.blocks().stream().filter(this::isLong))
                .toList();
    }

    /** Answers where its charts stand. */
    static List<PlacedPlot> write(Book book, Page page) {
        return new PageSheet(book, page).write();
    }

    private List<PlacedPlot> write() {
        widths.set(sheet);
        top();
        int row = hasChartBelowTable() ? FIRST_BLOCK + 1 : FIRST_BLOCK;
        for (Block block : blocks) {
            if (block instanceof Text text) {
                row = TextRows.write(book, sheet, widths, text, row);
            } else if (block instanceof Plot plot) {
                row = plot(plot, row);
            } else if (block instanceof Grid grid) {
                row = isLong(grid) ? longGrid(grid, row) : grid(grid, row, When.NOW);
            } else if (block instanceof Model model) {
                row = model(model, row);
            }
        }
        live.forEach(one -> one.compute(sheet));
        bars.write(sheet);
        sheet.setActiveCell(new CellAddress(0, 0));
        paper.set(sheet, book.pack().properties());
        return plots.isEmpty() ? List.of() : besidePrint(row - 2);
    }

    /** Only the pictures are printed, up to the last row that is not empty: what stands at the right of them is for the screen. */
    private List<PlacedPlot> besidePrint(int last) {
        int column = paper.print(sheet, last);
        return plots.stream().map(plot -> plot.beside(column)).toList();
    }

    private int plot(Plot plot, int row) {
        if (tables > 0 && sheet.getRow(CHART_LINK) == null) {
            XSSFCell link = book.words(sheet, CHART_LINK, 0, Look.LINK, "Chart below the table");
            book.link(link, page.name(), new CellAddress(row, 0).formatAsString());
        }
        if (!paper.fits(sheet, pageTop, row, PlotRows.points(book, plot))) {
            sheet.setRowBreak(row - 1);
            pageTop = row;
        }
        plots.add(new PlacedPlot(plot, sheet, row, 0));
        return PlotRows.write(book, sheet, plot, row);
    }

    /** What stands below such a table nobody would find: it stands above. */
    private boolean isLong(Block block) {
        return block instanceof Grid grid && grid.rows().size() > book.limits().held();
    }

    /** As many rows as the sheet has room for, and in words how many it has not. */
    private int longGrid(Grid grid, int row) {
        When when = grid.equals(blocks.get(blocks.size() - 1)) ? When.LATE : When.NOW;
        if (grid.rows().size() <= book.limits().rows() - row - 1) {
            return grid(grid, row, when);
        }
        int room = book.limits().rows() - row - 1 - CUT_ROWS;
        Grid shown = new Grid(grid.name(), grid.columns(), grid.rows().subList(0, room));
        Text cut = new Text(
                "",
                List.of("The first " + Words.number(room) + " of "
                        + Words.number(grid.rows().size()) + " rows are shown, as many as"
                        + " a sheet holds; the other "
                        + Words.number(grid.rows().size() - room) + " stand only in tables/" + grid.name()
                        + ".csv, beside this workbook."));
        return grid(shown, TextRows.write(book, sheet, widths, cut, row), when);
    }

    private int grid(Grid grid, int row, When when) {
        boolean named = new LiveCells(grid, row + 1).nameCells(sheet) > 0;
        GridRows rows = new GridRows(book, sheet, widths, when);
        int next = named ? rows.writeLive(grid, row) : rows.write(grid, row);
        bars.add(grid, row + 1);
        tables++;
        if (tables == 1 && row + 1 <= LAST_FREEZABLE) {
            boolean first = grid.columns().size() > 1 && widths.columns().get(0) <= WIDEST_FROZEN;
            sheet.createFreezePane(first ? 1 : 0, row + 1);
        }
        if (PackFiles.count(page, Grid.class) == 1 && !paper.fits(sheet, pageTop, next - 1, 0)) {
            sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
        }
        return next;
    }

    /** Its formulas wait until all that they name is there. */
    private int model(Model model, int row) {
        LiveCells cells = new LiveCells(model.grid(), row + 1);
        cells.name(sheet);
        live.add(cells);
        tables++;
        return new GridRows(book, sheet, widths, When.NOW).writeLive(model.grid(), row);
    }

    private void top() {
        if (widths.hasGrid()) {
            book.words(sheet, 0, 0, Look.TITLE, page.title());
            book.height(sheet, 0, 26);
            book.words(sheet, 1, 0, Look.SUBTITLE, page.subtitle());
        } else {
            book.wrapped(sheet, 0, Look.TITLE_WRAPPED, page.title(), widths.total());
            book.wrapped(sheet, 1, Look.SUBTITLE_WRAPPED, page.subtitle(), widths.total());
        }
        XSSFCell back = book.words(sheet, 2, 0, Look.LINK, "Back to contents");
        book.link(back, ContentsSheet.NAME, "A1");
    }

    private boolean hasChartBelowTable() {
        int first = 0;
        while (first < blocks.size() && !(PackFiles.plain(blocks.get(first)) instanceof Grid)) {
            first++;
        }
        return blocks.stream().skip(first).anyMatch(Plot.class::isInstance);
    }
}
