package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Page;

/** The column widths of one sheet in characters; two grids on a sheet share them. */
record Widths(List<Double> columns, boolean hasGrid) {

    /** The most that LibreOffice prints of one column on an upright page without cutting it. */
    static final double TEXT_UPRIGHT = 84;

    private static final double TEXT_ON_ITS_SIDE = 100;
    private static final double CELL_PADDING = 1.5;
    private static final double FILTER_BUTTON = 2.5;
    /** How much wider bold letters are. */
    static final double BOLD = 1.07;

    private static final int WIDEST = 254;

    Widths {
        columns = List.copyOf(columns);
    }

    static Widths of(Page page) {
        List<Double> columns = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (PackFiles.plain(block) instanceof Grid grid) {
                for (int i = 0; i < grid.columns().size(); i++) {
                    double width = of(grid.columns().get(i));
                    if (i < columns.size()) {
                        columns.set(i, Math.max(columns.get(i), width));
                    } else {
                        columns.add(width);
                    }
                }
            }
        }
        if (columns.isEmpty()) {
            return ofText(PackFiles.count(page, Plot.class) > 0 ? TEXT_ON_ITS_SIDE : TEXT_UPRIGHT);
        }
        return new Widths(columns, true);
    }

    static Widths ofText(double width) {
        return new Widths(List.of(width), false);
    }

    private static double of(Column column) {
        double room = isRight(column.format()) ? FILTER_BUTTON : 0;
        double heading = ArialWidths.longestWord(column.heading()) * BOLD + FILTER_BUTTON;
        return Math.min(WIDEST, Math.max(column.width() + room, heading) + CELL_PADDING);
    }

    static boolean isRight(Format format) {
        return format != Format.WORDS && format != Format.LONG_WORDS && format != Format.DAY;
    }

    double total() {
        return columns.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What words may fill in a column. */
    double room(int column) {
        return columns.get(column) - CELL_PADDING;
    }

    void set(XSSFSheet sheet) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(columns.get(i) * 256));
        }
    }
}
