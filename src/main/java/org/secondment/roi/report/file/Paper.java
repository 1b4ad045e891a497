package org.secondment.roi.report.file;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.secondment.roi.report.Pack;

/**
 * How a sheet prints: A4, one page wide, with a footer that says whose it is.
 *
 * @param characters width of what is printed
 * @param isLandscape whether the page lies on its side
 */
record Paper(double characters, boolean isLandscape) {

    private static final double WIDEST_UPRIGHT = 95;
    private static final int LONGEST_FIRM = 110;

    private static final int SPARE_COLUMN = 4;

    private static final double SHORT_EDGE = 595;
    private static final double LONG_EDGE = 842;
    private static final double POINTS_PER_CHARACTER = 6;
    private static final double POINTS_PER_INCH = 72;
    private static final double SIDE = 0.5;
    private static final double TOP = 0.6;
    private static final double BOTTOM = 0.8;

    /** On its side only for a wide table: text with a chart below it fits better on an upright page. */
    static Paper of(Widths widths, double pictures) {
        boolean wide = widths.hasGrid() && widths.total() > WIDEST_UPRIGHT;
        return new Paper(Math.max(widths.total(), pictures), wide);
    }

    void set(XSSFSheet sheet, Pack.Properties properties) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(isLandscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.4);
        sheet.getFooter().setLeft("&8 " + footer(properties));
        sheet.getFooter().setCenter("&8 &A");
        sheet.getFooter().setRight("&8 Page &P of &N");
    }

    /** Prints the rows up to the one given as wide as they are; answers the first column that is not printed. */
    int print(XSSFSheet sheet, int last) {
        double needed = Math.max(characters, widestLine(sheet)) + SPARE_COLUMN;
        int columns = 0;
        for (double covered = 0; covered < needed; columns++) {
            if (sheet.getColumnHelper().getColumn(columns, false) == null) {
                sheet.setColumnWidth(columns, SPARE_COLUMN * 256);
            }
            covered += sheet.getColumnWidth(columns) / 256.0;
        }
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, last);
        return columns;
    }

    /** Of the words that run over the columns at their right. */
    private static double widestLine(XSSFSheet sheet) {
        double widest = 0;
        for (Row row : sheet) {
            XSSFCell cell = sheet.getRow(row.getRowNum()).getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && !cell.getCellStyle().getWrapText()) {
                XSSFFont font = cell.getCellStyle().getFont();
                double size = font.getFontHeightInPoints() / (double) Look.Face.BODY.points();
                double bold = font.getBold() ? Widths.BOLD : 1;
                widest = Math.max(widest, ArialWidths.of(cell.getStringCellValue()) * size * bold);
            }
        }
        return widest;
    }

    /** An ampersand starts a code in a footer; two are one. */
    private static String footer(Pack.Properties properties) {
        String firm = properties.firm();
        String shown = firm.length() <= LONGEST_FIRM ? firm : firm.substring(0, LONGEST_FIRM);
        return (shown + ", " + properties.period() + " - Confidential").replace("&", "&&");
    }

    /** Whether rows of that height fit below the rows before them, all on one page, once the sheet is shrunk. */
    boolean fits(XSSFSheet sheet, int from, int to, double more) {
        double used = more;
        for (int i = from; i < to; i++) {
            XSSFRow row = sheet.getRow(i);
            used += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return used <= capacity();
    }

    private double capacity() {
        double width = (isLandscape ? LONG_EDGE : SHORT_EDGE) - 2 * SIDE * POINTS_PER_INCH;
        double height = (isLandscape ? SHORT_EDGE : LONG_EDGE) - (TOP + BOTTOM) * POINTS_PER_INCH;
        return height * Math.max(1, characters * POINTS_PER_CHARACTER / width);
    }
}
