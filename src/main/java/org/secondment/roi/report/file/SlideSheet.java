package org.secondment.roi.report.file;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPictureNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Slide;
import org.secondment.roi.report.Words;

/** Writes one slide: its title, what it shows, a footer, and notes. */
final class SlideSheet {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    private static final double MARGIN = 40;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double TOP = 118;
    private static final double FOOT = 508;
    private static final double GAP = 20;
    private static final double CARD = 124;
    private static final int LONG = 110;
    private static final double POINTS_APART = -10;
    /** A sign before an amount: a line would end behind it. */
    private static final Pattern SIGN = Pattern.compile("[+" + Words.MINUS + "](?=[\\p{Sc}0-9])");

    private static final String WORD_JOINER = "\u2060";

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final ShownNumbers numbers;

    private SlideSheet(XMLSlideShow show, String currency) {
        this.numbers = new ShownNumbers(currency);
        this.show = show;
        this.slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        keepOnly(slide, Placeholder.TITLE);
    }

    static void write(XMLSlideShow show, Pack pack, Slide what, int number) throws IOException {
        SlideSheet sheet = new SlideSheet(show, pack.currency());
        sheet.title(what.title());
        sheet.text("Subtitle", MARGIN, 88, INNER, what.subtitle(), 14, Palette.TEXT);
        sheet.figures(what.figures());
        sheet.points(what.points());
        if (what.plot().isPresent()) {
            sheet.picture(what.plot().orElseThrow());
        }
        sheet.text("Source", MARGIN, FOOT, INNER - 80, footer(pack), 10, Palette.MUTED);
        sheet.text("Slide number", WIDTH - MARGIN - 60, FOOT, 60, Integer.toString(number), 10, Palette.MUTED)
                .setTextAlign(TextAlign.RIGHT);
        sheet.notes(what.notes());
    }

    private static String footer(Pack pack) {
        Pack.Properties about = pack.properties();
        return (about.firm().isEmpty() ? "" : about.firm() + ", ") + about.period() + ", exports to " + about.asOf()
                + ". Confidential: for readers of the " + pack.name() + " pack.";
    }

    /** The slide's own place: without it the master's title would move, and with it every slide's. */
    private void title(String text) {
        XSLFTextShape title = (XSLFTextShape) slide.getPlaceholder(Placeholder.TITLE);
        CTShapeProperties properties = ((CTShape) title.getXmlObject()).getSpPr();
        if (!properties.isSetXfrm()) {
            properties.addNewXfrm();
        }
        title.setAnchor(new Rectangle2D.Double(MARGIN, 22, INNER, 64));
        noInsets(title);
        title.setVerticalAlignment(VerticalAlignment.BOTTOM);
        title.clearText();
        XSLFTextParagraph paragraph = paragraph(title, text, text.length() > LONG ? 20 : 24, Palette.INK);
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.getTextRuns().get(0).setBold(true);
    }

    private void figures(List<Headline> figures) {
        double width = (INNER - GAP * (figures.size() - 1)) / Math.max(1, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Headline figure = figures.get(i);
            double x = MARGIN + i * (width + GAP);
            XSLFAutoShape rule = slide.createAutoShape();
            rule.setShapeType(ShapeType.RECT);
            rule.setAnchor(new Rectangle2D.Double(x, TOP + 14, width, 3));
            rule.setFillColor(Palette.BLUE);
            rule.setLineColor(null);
            text("Figure " + (i + 1), x, TOP + 24, width, shown(figure.value().orElseThrow(), figure), 30, Palette.BLUE)
                    .getTextRuns()
                    .get(0)
                    .setBold(true);
            text("Figure " + (i + 1) + " title", x, TOP + 66, width, figure.title(), 14, Palette.INK);
            text("Figure " + (i + 1) + " range", x, TOP + 106, width, range(figure), 12, Palette.TEXT);
        }
    }

    /** Empty where none may be printed. */
    private String range(Headline of) {
        return of.low().isEmpty()
                ? ""
                : "95% range " + shown(of.low().orElseThrow(), of) + " to "
                        + shown(of.high().orElseThrow(), of);
    }

    private String shown(double value, Headline of) {
        return numbers.of(new Cell.Measured(value, of.unit()), of.unit());
    }

    private void points(List<String> points) {
        if (points.isEmpty()) {
            return;
        }
        XSLFTextBox box = box("Points", MARGIN, TOP + CARD + 40, INNER, FOOT - TOP - CARD - 60);
        for (String point : points) {
            paragraph(box, point, 17, Palette.TEXT).setSpaceAfter(POINTS_APART);
        }
    }

    /** As large as fits, without the title, which is the slide's. */
    private void picture(Plot plot) throws IOException {
        Chart chart = new Chart(new Plot(plot.id(), "", "", plot.footnote(), plot.alternative(), plot.figure()));
        double scale = Math.min(INNER / Chart.WIDTH, (FOOT - TOP - 6) / chart.height());
        double width = Chart.WIDTH * scale;
        XSLFPictureShape shape = slide.createPicture(show.addPicture(PngFile.of(chart), PictureType.PNG));
        shape.setAnchor(new Rectangle2D.Double((WIDTH - width) / 2, TOP, width, chart.height() * scale));
        CTPictureNonVisual about = ((CTPicture) shape.getXmlObject()).getNvPicPr();
        about.getCNvPr().setDescr(plot.alternative());
        about.getCNvPr().setName("Chart " + plot.id());
    }

    private void notes(String text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        keepOnly(notes, Placeholder.BODY);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            shape.setText(text);
        }
    }

    private static void keepOnly(XSLFSheet sheet, Placeholder kept) {
        for (XSLFShape shape : List.copyOf(sheet.getShapes())) {
            if (!(shape instanceof XSLFTextShape text) || text.getTextType() != kept) {
                sheet.removeShape(shape);
            }
        }
    }

    private XSLFTextParagraph text(
            String name, double x, double y, double width, String text, double size, Color colour) {
        return paragraph(box(name, x, y, width, size * 1.5), text, size, colour);
    }

    private XSLFTextBox box(String name, double x, double y, double width, double height) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, height));
        ((CTShape) box.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
        noInsets(box);
        box.clearText();
        return box;
    }

    private static void noInsets(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
    }

    private static XSLFTextParagraph paragraph(XSLFTextShape shape, String text, double size, Color colour) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(SIGN.matcher(text).replaceAll("$0" + WORD_JOINER));
        run.setFontSize(size);
        run.setFontColor(colour);
        return paragraph;
    }
}
