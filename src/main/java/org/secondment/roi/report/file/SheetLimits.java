package org.secondment.roi.report.file;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * How much a sheet holds.
 *
 * @param held the most rows of a table that are held in memory; the rows of a longer one are written as they come
 * @param rows the most rows of the sheet, all together
 */
record SheetLimits(int held, int rows) {

    /** 50,000 rows that are held cost more time and memory than 500,000 that are not. */
    static final SheetLimits EXCEL = new SheetLimits(10_000, SpreadsheetVersion.EXCEL2007.getMaxRows());
}
