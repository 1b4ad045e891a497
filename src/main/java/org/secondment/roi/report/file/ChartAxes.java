package org.secondment.roi.report.file;

import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.secondment.roi.report.file.ChartInk.Weight;
import org.secondment.roi.report.file.NativeChart.Axes;

/** Writes the axes of a native chart: the same ticks as the picture's, and a line at zero. */
final class ChartAxes {

    static final long ROWS = 1;
    static final long VALUES = 2;

    private static final int LABEL_DISTANCE = 100;
    private static final double ZERO_POINTS = 1;
    private static final double GRID_POINTS = 0.75;

    /**
     * Writes both.
     *
     * @param measure what the values are, by line
     */
    static void write(CTPlotArea area, NativeChart chart, List<String> measure) {
        rows(area.addNewCatAx(), chart);
        values(area.addNewValAx(), chart, measure);
    }

    private static void rows(CTCatAx axis, NativeChart chart) {
        boolean upright = chart.shape().isUpright();
        Axes axes = chart.axes();
        axis.addNewAxId().setVal(ROWS);
        axis.addNewScaling().addNewOrientation().setVal(upright ? STOrientation.MIN_MAX : STOrientation.MAX_MIN);
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(upright ? STAxPos.B : STAxPos.L);
        if (!axes.across().isEmpty()) {
            ChartInk.title(axis.addNewTitle(), List.of(axes.across()), ChartInk.SMALL, Weight.REGULAR);
        }
        axis.addNewNumFmt().setFormatCode("General");
        axis.getNumFmt().setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        ChartInk.line(axis.addNewSpPr(), axes.scale().holdsZero() ? Palette.INK : Palette.RULE, ZERO_POINTS);
        ChartInk.words(axis.addNewTxPr(), ChartInk.SMALL, Palette.INK);
        axis.addNewCrossAx().setVal(VALUES);
        axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        axis.addNewAuto().setVal(false);
        axis.addNewLblAlgn().setVal(STLblAlgn.CTR);
        axis.addNewLblOffset().setVal(LABEL_DISTANCE);
        if (axes.every() > 0) {
            axis.addNewTickLblSkip().setVal(axes.every());
        }
        axis.addNewNoMultiLvlLbl().setVal(true);
    }

    private static void values(CTValAx axis, NativeChart chart, List<String> measure) {
        boolean upright = chart.shape().isUpright();
        Scale scale = chart.axes().scale();
        axis.addNewAxId().setVal(VALUES);
        CTScaling scaling = axis.addNewScaling();
        scaling.addNewOrientation().setVal(STOrientation.MIN_MAX);
        scaling.addNewMax().setVal(scale.high());
        scaling.addNewMin().setVal(scale.low());
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(upright ? STAxPos.L : STAxPos.B);
        ChartInk.line(axis.addNewMajorGridlines().addNewSpPr(), Palette.GRID, GRID_POINTS);
        ChartInk.title(axis.addNewTitle(), measure, ChartInk.SMALL, Weight.REGULAR);
        if (upright) {
            ChartInk.upright(axis.getTitle());
        }
        axis.addNewNumFmt().setFormatCode(chart.axes().amounts().tickFormat());
        axis.getNumFmt().setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.NEXT_TO);
        ChartInk.noLine(axis.addNewSpPr());
        ChartInk.words(axis.addNewTxPr(), ChartInk.SMALL, Palette.TEXT);
        axis.addNewCrossAx().setVal(ROWS);
        axis.addNewCrosses().setVal(upright ? STCrosses.AUTO_ZERO : STCrosses.MAX);
        axis.addNewCrossBetween().setVal(STCrossBetween.BETWEEN);
        axis.addNewMajorUnit().setVal(scale.step().doubleValue());
    }

    private ChartAxes() {}
}
