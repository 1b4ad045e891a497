package org.secondment.roi.report.file;

import java.awt.Font;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Words;

/** Puts native charts at the right of a picture, as high and together as wide as it, where nothing is printed. */
final class ChartsBeside {

    private static final Font MEASURE = Fonts.regular(14);
    private static final double AXIS_SHARE = 0.66;
    private static final double PIXELS_PER_CHARACTER = 8;

    private final Book book;
    private final PlacedPlot placed;
    private final Plot plot;
    private final XSSFSheet sheet;

    private ChartsBeside(Book book, PlacedPlot placed) {
        this.book = book;
        this.placed = placed;
        this.plot = placed.plot();
        this.sheet = placed.sheet();
    }

    /**
     * Writes the charts, and a link to them below the picture.
     *
     * @param cells where the numbers of each stand; nothing is written where there are none
     */
    static void write(Book book, PlacedPlot placed, List<ChartCells> cells) {
        if (!cells.isEmpty()) {
            new ChartsBeside(book, placed).write(cells);
        }
    }

    private void write(List<ChartCells> cells) {
        int below = PlotRows.below(book, plot, placed.row());
        book.link(
                book.words(sheet, below, 0, Look.LINK, "Go to the chart to edit"),
                sheet.getSheetName(),
                placed.chart());
        List<NativeChart> charts = NativeCharts.of(plot.figure());
        int width = Chart.WIDTH / charts.size();
        for (int at = 0; at < charts.size(); at++) {
            if (charts.size() > 1) {
                sheet.setColumnWidth(placed.beside() + at, (int) Math.ceil(width / PIXELS_PER_CHARACTER * 256));
            }
            chart(charts.get(at), cells.get(at), placed.beside() + at, width);
        }
    }

    private void chart(NativeChart chart, ChartCells cells, int column, int width) {
        int height = PlotRows.height(book, plot);
        XSSFChart part = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, column, placed.row(), column + 1, placed.row() + 1));
        describe(part, chart.panel());
        fixSize(sheet.getDrawingPatriarch().getCTDrawing(), width, height);
        double measure = AXIS_SHARE * (chart.shape().isUpright() ? height : width);
        ChartPart.write(
                part.getCTChartSpace(),
                chart,
                cells,
                title(chart),
                Lettering.wrapped(MEASURE, plot.subtitle(), measure));
    }

    private List<String> title(NativeChart chart) {
        return chart.panel().isEmpty()
                ? book.pictures().chart(plot.id()).title()
                : List.of(Words.capital(chart.panel()));
    }

    private void describe(XSSFChart part, String panel) {
        CTNonVisualDrawingProps properties = part.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("Chart to edit " + plot.id() + (panel.isEmpty() ? "" : " " + panel));
        properties.setDescr((panel.isEmpty() ? "" : Words.capital(panel) + ". ") + plot.alternative());
    }

    /** Turns the newest chart's two corners into one corner and a size. */
    private static void fixSize(CTDrawing drawing, int width, int height) {
        int last = drawing.sizeOfTwoCellAnchorArray() - 1;
        CTOneCellAnchor corner = drawing.addNewOneCellAnchor();
        corner.setFrom(drawing.getTwoCellAnchorArray(last).getFrom());
        corner.addNewExt().setCx(Units.pixelToEMU(width));
        corner.getExt().setCy(Units.pixelToEMU(height));
        corner.setGraphicFrame(drawing.getTwoCellAnchorArray(last).getGraphicFrame());
        corner.addNewClientData();
        drawing.removeTwoCellAnchor(last);
    }
}
