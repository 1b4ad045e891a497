package org.secondment.roi.report.file;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.secondment.roi.report.Block.Plot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as SVG, its words drawn as shapes; its ids carry the chart's own, so that several can share one page. */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final class PrefixedIds extends SVGIDGenerator {

        private final String chart;
        private int count;

        PrefixedIds(String chart) {
            this.chart = chart;
        }

        @Override
        public String generateID(String prefix) {
            count++;
            return chart + "-" + prefix + count;
        }
    }

    static byte[] of(Chart chart) throws IOException {
        return drawn(chart, chart.plot().id(), Written.SHAPES).getBytes(StandardCharsets.UTF_8);
    }

    /** For a page that embeds the typeface: words stay words, and ids carry the place where the chart stands. */
    static String inline(Chart chart, String place) throws IOException {
        return drawn(chart, place + "-" + chart.plot().id(), Written.WORDS);
    }

    private enum Written {
        SHAPES,
        WORDS
    }

    /** One at a time: Batik writes the numbers of all documents by one format, which knows no threads. */
    private static synchronized String drawn(Chart chart, String id, Written letters) throws IOException {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setIDGenerator(new PrefixedIds(id));
        context.setComment(null);
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, letters == Written.SHAPES);
        graphics.setSVGCanvasSize(new Dimension(Chart.WIDTH, chart.height()));
        chart.draw(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + Chart.WIDTH + " " + chart.height());
        describe(document, root, chart.plot(), id);
        StringWriter out = new StringWriter();
        graphics.stream(root, out, false, false);
        String text = out.toString().replace("\r\n", "\n").replace("\"genericDefs\"", "\"" + id + "-defs\"");
        return text.substring(text.indexOf("<svg"));
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML parser", e);
        }
    }

    private static void describe(Document document, Element root, Plot plot, String id) {
        Element title = document.createElementNS(SVG, "title");
        title.setAttribute("id", id + "-title");
        title.setTextContent(plot.title());
        Element description = document.createElementNS(SVG, "desc");
        description.setAttribute("id", id + "-desc");
        description.setTextContent(plot.alternative());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", title.getAttribute("id") + " " + description.getAttribute("id"));
    }

    private SvgFile() {}
}
