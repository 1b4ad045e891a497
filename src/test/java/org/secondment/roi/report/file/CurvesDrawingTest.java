package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure.Curves;

class CurvesDrawingTest {

    private static final List<String> FEW = List.of("12", "9", "[c]");
    private static final List<Double> RISING = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.45, 0.5, 0.5, 0.5);
    private static final List<Double> LOWER = List.of(0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4);
    private static final List<Double> SHORT = List.of(0.0, 0.05, 0.1, Double.NaN, Double.NaN, Double.NaN);

    @Test
    void bothSidesAreDrawnInTheirOwnLooks() throws IOException {
        BufferedImage image = image(new Curves.Panel("Promoted", List.of(RISING, SHORT), List.of(), List.of(FEW, FEW)));

        assertThat(pixels(image, Palette.BLUE)).isGreaterThan(300);
        assertThat(pixels(image, Palette.ORANGE)).isGreaterThan(100);
    }

    @Test
    void aCurveEndsWhereNothingIsKnown() throws IOException {
        long whole = pixels(
                image(new Curves.Panel("Promoted", List.of(RISING, LOWER), List.of(), List.of(FEW, FEW))),
                Palette.ORANGE);
        long cut = pixels(
                image(new Curves.Panel("Promoted", List.of(RISING, SHORT), List.of(), List.of(FEW, FEW))),
                Palette.ORANGE);

        assertThat(cut).isLessThan(whole);
    }

    @Test
    void aBandIsDrawnWhereLimitsAreKnownAndMixedWhereTwoLieOverEachOther() throws IOException {
        Color band = Palette.tint(Palette.BLUE, 0.17);
        Color both = Palette.tint(Palette.GREY, 2.4 * 0.17);
        BufferedImage none = bands(List.of());
        BufferedImage apart = bands(List.of(limits(0.02, 0.2), limits(0.5, 0.9)));
        BufferedImage over = bands(List.of(limits(0.3, 0.7), limits(0.5, 0.9)));

        assertThat(pixels(none, band)).isLessThan(pixels(apart, band) / 10);
        assertThat(pixels(apart, both)).isLessThan(pixels(over, both) / 10);
    }

    private static List<Curves.Limits> limits(double low, double high) {
        List<Curves.Limits> limits = new ArrayList<>(Collections.nCopies(9, new Curves.Limits(low, high)));
        limits.set(8, new Curves.Limits(Double.NaN, Double.NaN));
        return limits;
    }

    private static BufferedImage bands(List<List<Curves.Limits>> limits) throws IOException {
        return image(new Curves.Panel("Promoted", List.of(RISING, LOWER), limits, List.of(FEW, FEW)));
    }

    @Test
    void linesDifferInMarkersAndDashesAsWellAsInColour() throws IOException {
        Curves.Panel panel = new Curves.Panel("Left the firm", List.of(RISING, RISING), List.of(), List.of(FEW, FEW));
        String svg = new String(SvgFile.of(chart(panel)), StandardCharsets.UTF_8);

        assertThat(svg).contains("<circle").contains("<rect").contains("stroke-dasharray=\"8,4\"");
    }

    @Test
    void withoutAnyCurveASentenceStands() {
        assertThat(Drawing.of(new Curves(List.of("Secondees", "Colleagues"), List.of()))
                        .height())
                .isEqualTo(60);
    }

    private static Chart chart(Curves.Panel panel) {
        return new Chart(new Plot(
                "careers",
                "Title",
                "Subtitle",
                "Footnote",
                "Alternative",
                new Curves(List.of("Secondees", "Colleagues"), List.of(panel, panel))));
    }

    private static BufferedImage image(Curves.Panel panel) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngFile.of(chart(panel))));
    }

    private static long pixels(BufferedImage image, Color colour) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()) == colour.getRGB())
                .count();
    }
}
