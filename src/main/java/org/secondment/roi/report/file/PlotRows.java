package org.secondment.roi.report.file;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.secondment.roi.report.Block.Plot;

/** Puts a chart's picture below what precedes it, at its logical size whatever the columns' widths. */
final class PlotRows {

    private static final double ROW_PIXELS = Book.LINE_POINTS * Units.PIXEL_DPI / Units.POINT_DPI;

    /** How wide a picture is, in characters of a column. */
    static final double CHARACTERS = Chart.WIDTH / 8.0;

    static double points(Book book, Plot plot) {
        return Units.pixelToPoints(height(book, plot)) + Book.LINE_POINTS;
    }

    /** Answers the first free row below. */
    static int write(Book book, XSSFSheet sheet, Plot plot, int top) {
        int picture = book.workbook().addPicture(book.pictures().png(plot.id()), Workbook.PICTURE_TYPE_PNG);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFPicture placed = drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, top, 1, top + 1), picture);
        CTNonVisualDrawingProps properties = placed.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName("Chart " + plot.id());
        properties.setDescr(plot.alternative());
        int height = height(book, plot);
        fixSize(drawing.getCTDrawing(), Units.pixelToEMU(Chart.WIDTH), Units.pixelToEMU(height));
        return below(book, plot, top) + 2;
    }

    /** The first row below a picture: it holds the link to the chart that readers may edit. */
    static int below(Book book, Plot plot, int top) {
        return top + (int) Math.ceil(height(book, plot) / ROW_PIXELS);
    }

    /** Logical pixels. */
    static int height(Book book, Plot plot) {
        return book.pictures().chart(plot.id()).height();
    }

    /** Turns the newest picture's two corners into one corner and a size. */
    private static void fixSize(CTDrawing drawing, long width, long height) {
        int last = drawing.sizeOfTwoCellAnchorArray() - 1;
        CTTwoCellAnchor corners = drawing.getTwoCellAnchorArray(last);
        CTOneCellAnchor corner = drawing.addNewOneCellAnchor();
        corner.setFrom(corners.getFrom());
        corner.addNewExt().setCx(width);
        corner.getExt().setCy(height);
        corner.setPic(corners.getPic());
        corner.getPic().getSpPr().getXfrm().getExt().setCx(width);
        corner.getPic().getSpPr().getXfrm().getExt().setCy(height);
        corner.addNewClientData();
        drawing.removeTwoCellAnchor(last);
    }

    private PlotRows() {}
}
