package org.secondment.roi.report.file;

import java.awt.Color;
import java.util.Optional;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.secondment.roi.report.file.NativeChart.Fill;
import org.secondment.roi.report.file.NativeChart.Fills;
import org.secondment.roi.report.file.NativeChart.Labels;
import org.secondment.roi.report.file.NativeChart.Line;
import org.secondment.roi.report.file.NativeChart.Series;

/** Writes the series of one native chart; their numbers run through all its kinds of series. */
final class ChartSeries {

    private static final double WHISKER_POINTS = 1.25;
    private static final String SOME = "0;;";

    private final NativeChart chart;
    private final ChartCells cells;

    ChartSeries(NativeChart chart, ChartCells cells) {
        this.chart = chart;
        this.cells = cells;
    }

    void write(CTBarSer target, Series series, Fills fills) {
        int number = chart.series().indexOf(series);
        target.addNewIdx().setVal(number);
        target.addNewOrder().setVal(number);
        cells.heading(target.addNewTx(), series.column());
        target.addNewInvertIfNegative().setVal(false);
        ChartInk.fill(target.addNewSpPr(), fills.byRow().get(0));
        for (int row = 1; row < fills.byRow().size(); row++) {
            point(target.addNewDPt(), row, fills.byRow().get(row));
        }
        if (series.labels() != Labels.NONE) {
            labels(target.addNewDLbls(), series, fills.byRow().get(0));
        }
        if (series.whiskers().isPresent()) {
            whiskers(target.addNewErrBars(), series.whiskers().getAsInt(), Palette.INK);
        }
        cells.labels(target.addNewCat());
        cells.numbers(target.addNewVal(), series.column());
    }

    void write(CTLineSer target, Series series, Line line) {
        int number = chart.series().indexOf(series);
        target.addNewIdx().setVal(number);
        target.addNewOrder().setVal(number);
        cells.heading(target.addNewTx(), series.column());
        if (line.look().isPresent()) {
            ChartInk.line(
                    target.addNewSpPr(), target.addNewMarker(), line.look().orElseThrow());
        } else {
            ChartInk.noLine(target.addNewSpPr());
            target.addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE);
        }
        if (series.whiskers().isPresent()) {
            CTErrBars bars = target.addNewErrBars();
            bars.addNewErrDir().setVal(STErrDir.Y);
            whiskers(
                    bars,
                    series.whiskers().getAsInt(),
                    line.look().map(LineLook::colour).orElse(Palette.INK));
        }
        cells.labels(target.addNewCat());
        cells.numbers(target.addNewVal(), series.column());
        target.addNewSmooth().setVal(false);
    }

    private static void point(CTDPt target, int row, Fill fill) {
        target.addNewIdx().setVal(row);
        target.addNewInvertIfNegative().setVal(false);
        target.addNewBubble3D().setVal(false);
        ChartInk.fill(target.addNewSpPr(), fill);
    }

    private void labels(CTDLbls target, Series series, Fill fill) {
        Amounts amounts = chart.axes().amounts();
        boolean inside = series.labels() == Labels.COUNTS;
        for (int row = 0; row < cells.rows() && !inside; row++) {
            double value = cells.number(row, series.column());
            if (value != 0 && amounts.readsZero(value)) {
                zero(target.addNewDLbl(), row);
            }
        }
        format(target.addNewNumFmt(), format(series.labels(), amounts));
        if (inside) {
            ChartInk.fill(target.addNewSpPr(), new Fill(fill.ground(), Optional.empty(), Optional.empty()));
        }
        Color letters = fill.hatch().map(Hatch::letters).orElse(Palette.INK);
        ChartInk.words(target.addNewTxPr(), ChartInk.SMALL, letters);
        target.addNewDLblPos().setVal(inside ? STDLblPos.CTR : STDLblPos.OUT_END);
        target.addNewShowLegendKey().setVal(false);
        target.addNewShowVal().setVal(true);
        target.addNewShowCatName().setVal(false);
        target.addNewShowSerName().setVal(false);
        target.addNewShowPercent().setVal(false);
        target.addNewShowBubbleSize().setVal(false);
    }

    private static String format(Labels labels, Amounts amounts) {
        return switch (labels) {
            case NONE -> "General";
            case VALUES -> amounts.labelFormat();
            case CHANGES -> amounts.changeFormat();
            case COUNTS -> SOME;
        };
    }

    /** A value that reads zero has no sign. */
    private void zero(CTDLbl target, int row) {
        target.addNewIdx().setVal(row);
        format(target.addNewNumFmt(), chart.axes().amounts().zeroFormat());
        target.addNewDLblPos().setVal(STDLblPos.OUT_END);
        target.addNewShowLegendKey().setVal(false);
        target.addNewShowVal().setVal(true);
        target.addNewShowCatName().setVal(false);
        target.addNewShowSerName().setVal(false);
        target.addNewShowPercent().setVal(false);
        target.addNewShowBubbleSize().setVal(false);
    }

    private static void format(CTNumFmt target, String code) {
        target.setFormatCode(code);
        target.setSourceLinked(false);
    }

    /** By hand: the library's own setters fail. Without caps, so that a line to the edge reads as open. */
    private void whiskers(CTErrBars target, int down, Color colour) {
        target.addNewErrBarType().setVal(STErrBarType.BOTH);
        target.addNewErrValType().setVal(STErrValType.CUST);
        target.addNewNoEndCap().setVal(true);
        cells.numbers(target.addNewPlus(), down + 1);
        cells.numbers(target.addNewMinus(), down);
        ChartInk.line(target.addNewSpPr(), colour, WHISKER_POINTS);
    }
}
