package org.secondment.roi.report.file;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.secondment.roi.report.Pack;

/** The workbook being written, and what every sheet of it needs. */
record Book(
        XSSFWorkbook workbook,
        Looks looks,
        NumberFormats formats,
        Pack pack,
        Pictures pictures,
        SheetLimits limits,
        LateRows late) {

    static final double LINE_POINTS = 15;

    static Book of(XSSFWorkbook workbook, Pack pack, Pictures pictures, SheetLimits limits) {
        return new Book(
                workbook,
                new Looks(workbook),
                new NumberFormats(pack.currency()),
                pack,
                pictures,
                limits,
                new LateRows());
    }

    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints((float) LINE_POINTS);
        sheet.getCTWorksheet().getSheetFormatPr().setCustomHeight(true);
        return sheet;
    }

    XSSFCell words(XSSFSheet sheet, int row, int column, Look look, String text) {
        XSSFRow existing = sheet.getRow(row);
        XSSFCell cell = (existing == null ? sheet.createRow(row) : existing).createCell(column);
        looks.words(cell, look, text);
        return cell;
    }

    /** Words in a row of their own, as high as they need in a column of that width. */
    void wrapped(XSSFSheet sheet, int row, Look look, String text, double width) {
        words(sheet, row, 0, look, text);
        double size = look.face().points() / (double) Look.Face.BODY.points();
        double bold = look.face() == Look.Face.TITLE ? 1.07 : 1;
        int lines = ArialWidths.lines(text, (width - 1.5) / size / bold);
        height(sheet, row, lines * LINE_POINTS * size + (look == Look.PARAGRAPH ? 6 : 3));
    }

    void height(XSSFSheet sheet, int row, double points) {
        sheet.getRow(row).setHeightInPoints((float) points);
    }

    void link(XSSFCell cell, String sheet, String address) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!" + address);
        cell.setHyperlink(link);
    }
}
