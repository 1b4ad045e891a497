package org.secondment.roi.report.file;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** Notes each piece of text that a chart draws, its size and the room that its letters take. */
final class DrawnWords extends SVGGraphics2D {

    record Drawn(String text, double size, Rectangle2D room) {

        boolean touches(Drawn other) {
            return room.intersects(other.room());
        }
    }

    private final List<Drawn> drawn;

    private DrawnWords(SVGGeneratorContext context, List<Drawn> drawn) {
        super(context, true);
        this.drawn = drawn;
    }

    private DrawnWords(DrawnWords other) {
        super(other);
        drawn = other.drawn;
    }

    static List<Drawn> of(Chart chart) {
        List<Drawn> drawn = new ArrayList<>();
        try {
            chart.draw(new DrawnWords(
                    SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .getDOMImplementation()
                            .createDocument("http://www.w3.org/2000/svg", "svg", null)),
                    drawn));
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        return drawn;
    }

    @Override
    public Graphics2D create() {
        return new DrawnWords(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        AffineTransform to = AffineTransform.getTranslateInstance(x, y);
        to.preConcatenate(getTransform());
        Rectangle2D letters = getFont()
                .createGlyphVector(
                        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                                .createGraphics()
                                .getFontRenderContext(),
                        text)
                .getVisualBounds();
        if (!text.isBlank()) {
            drawn.add(new Drawn(
                    text,
                    getFont().getSize2D() * getTransform().getScaleY(),
                    to.createTransformedShape(letters).getBounds2D()));
        }
        super.drawString(text, x, y);
    }
}
