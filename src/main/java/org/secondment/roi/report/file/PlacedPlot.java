package org.secondment.roi.report.file;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.secondment.roi.report.Block.Plot;

/**
 * Where a chart's picture stands.
 *
 * @param row of its upper edge
 * @param beside the first column that is not printed
 */
record PlacedPlot(Plot plot, XSSFSheet sheet, int row, int beside) {

    PlacedPlot beside(int column) {
        return new PlacedPlot(plot, sheet, row, column);
    }

    /** The cell at the picture's corner. */
    String picture() {
        return new CellAddress(row, 0).formatAsString();
    }

    /** The cell at the corner of the chart that readers may edit. */
    String chart() {
        return new CellAddress(row, beside).formatAsString();
    }
}
