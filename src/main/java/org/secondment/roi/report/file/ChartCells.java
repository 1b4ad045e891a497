package org.secondment.roi.report.file;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;

/**
 * Where a chart finds its numbers, each reference with what stands there, for programs that do not compute.
 *
 * @param header row of the table's headings on the sheet of that name
 */
record ChartCells(String sheet, int header, Grid grid) {

    void heading(CTSerTx target, int column) {
        strings(
                target.addNewStrRef(),
                header,
                header,
                column,
                List.of(grid.columns().get(column).heading()));
    }

    /** The labels of the rows: words or points in time. */
    void labels(CTAxDataSource target) {
        if (grid.rows().stream().allMatch(row -> row.get(0) instanceof Cell.Measured)) {
            numbers(target.addNewNumRef(), 0);
        } else {
            List<String> labels = grid.rows().stream()
                    .map(row -> ((Cell.Words) row.get(0)).text())
                    .toList();
            strings(target.addNewStrRef(), header + 1, last(), 0, labels);
        }
    }

    void numbers(CTNumDataSource target, int column) {
        numbers(target.addNewNumRef(), column);
    }

    /** What a column holds; NaN where a cell is empty. */
    double number(int row, int column) {
        return grid.rows().get(row).get(column) instanceof Cell.Measured measured ? measured.value() : Double.NaN;
    }

    int rows() {
        return grid.rows().size();
    }

    private int last() {
        return header + rows();
    }

    private void numbers(CTNumRef reference, int column) {
        reference.setF(address(header + 1, last(), column));
        CTNumData cache = reference.addNewNumCache();
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(rows());
        IntStream.range(0, rows())
                .filter(row -> !Double.isNaN(number(row, column)))
                .forEach(row -> {
                    CTNumVal value = cache.addNewPt();
                    value.setIdx(row);
                    value.setV(Double.toString(number(row, column)));
                });
    }

    private void strings(CTStrRef reference, int first, int last, int column, List<String> words) {
        reference.setF(address(first, last, column));
        CTStrData cache = reference.addNewStrCache();
        cache.addNewPtCount().setVal(words.size());
        for (int row = 0; row < words.size(); row++) {
            CTStrVal value = cache.addNewPt();
            value.setIdx(row);
            value.setV(words.get(row));
        }
    }

    private String address(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet, true);
    }
}
