package org.secondment.roi.report.file;

import java.awt.Color;
import java.util.List;
import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPatternFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetPatternVal;
import org.secondment.roi.report.file.NativeChart.Fill;

/** The words, lines and fills of native charts. */
final class ChartInk {

    /** Points of all words but titles. */
    static final double SMALL = 9;

    private static final String FONT = "Arial";
    private static final int HUNDREDTHS = 100;
    private static final int UPRIGHT = -5_400_000;

    /** A title of one paragraph for each line, beside what is drawn, not over it. */
    static void title(CTTitle title, List<String> lines, double points, Weight weight) {
        Color colour = weight == Weight.BOLD ? Palette.INK : Palette.TEXT;
        CTTextBody body = title.addNewTx().addNewRich();
        body.addNewBodyPr();
        for (String line : lines) {
            CTTextParagraph paragraph = body.addNewP();
            look(paragraph.addNewPPr().addNewDefRPr(), points, weight, colour);
            CTRegularTextRun run = paragraph.addNewR();
            look(run.addNewRPr(), points, weight, colour);
            run.setT(line);
        }
        title.addNewOverlay().setVal(false);
    }

    /** Read from below upwards. */
    static void upright(CTTitle title) {
        title.getTx().getRich().getBodyPr().setRot(UPRIGHT);
    }

    /** Words that the program writes itself. */
    static void words(CTTextBody body, double points, Color colour) {
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        look(paragraph.addNewPPr().addNewDefRPr(), points, Weight.REGULAR, colour);
        paragraph.addNewEndParaRPr().setLang("en-GB");
    }

    /** How heavy letters are. */
    enum Weight {
        REGULAR,
        BOLD
    }

    private static void look(CTTextCharacterProperties letters, double points, Weight weight, Color colour) {
        letters.setSz((int) Math.round(points * HUNDREDTHS));
        letters.setB(weight == Weight.BOLD);
        letters.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
        letters.addNewLatin().setTypeface(FONT);
    }

    static void line(CTShapeProperties properties, Color colour, double points) {
        line(properties.addNewLn(), colour, points);
    }

    static void noLine(CTShapeProperties properties) {
        properties.addNewLn().addNewNoFill();
    }

    private static CTLineProperties line(CTLineProperties line, Color colour, double points) {
        line.setW(Units.toEMU(points));
        line.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
        return line;
    }

    /** A line with its dashes and the shape of its points. */
    static void line(CTShapeProperties properties, CTMarker marker, LineLook look) {
        CTLineProperties line = line(properties.addNewLn(), look.colour(), 2);
        line.addNewPrstDash().setVal(dash(look));
        line.addNewRound();
        marker.addNewSymbol().setVal(symbol(look));
        marker.addNewSize().setVal((short) 6);
        CTShapeProperties point = marker.addNewSpPr();
        point.addNewSolidFill().addNewSrgbClr().setVal(rgb(look.colour()));
        noLine(point);
    }

    private static STPresetLineDashVal.Enum dash(LineLook look) {
        return switch (look) {
            case SOLID -> STPresetLineDashVal.SOLID;
            case DASHED -> STPresetLineDashVal.DASH;
            case DOTTED -> STPresetLineDashVal.SYS_DOT;
            case MIXED -> STPresetLineDashVal.DASH_DOT;
        };
    }

    private static STMarkerStyle.Enum symbol(LineLook look) {
        return switch (look) {
            case SOLID -> STMarkerStyle.CIRCLE;
            case DASHED -> STMarkerStyle.SQUARE;
            case DOTTED -> STMarkerStyle.TRIANGLE;
            case MIXED -> STMarkerStyle.DIAMOND;
        };
    }

    static void fill(CTShapeProperties properties, Fill fill) {
        if (fill.ground().isEmpty()) {
            properties.addNewNoFill();
        } else if (fill.isHatched()) {
            Hatch hatch = fill.hatch().orElseThrow();
            CTPatternFillProperties pattern = properties.addNewPattFill();
            pattern.setPrst(hatch == Hatch.RISING ? STPresetPatternVal.WD_UP_DIAG : STPresetPatternVal.WD_DN_DIAG);
            pattern.addNewFgClr().addNewSrgbClr().setVal(rgb(hatch.colour()));
            pattern.addNewBgClr().addNewSrgbClr().setVal(rgb(hatch.ground()));
        } else {
            properties
                    .addNewSolidFill()
                    .addNewSrgbClr()
                    .setVal(rgb(fill.ground().orElseThrow()));
        }
        if (fill.edge().isPresent()) {
            line(properties, fill.edge().orElseThrow(), 1);
        } else {
            noLine(properties);
        }
    }

    private static byte[] rgb(Color colour) {
        return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
    }

    private ChartInk() {}
}
