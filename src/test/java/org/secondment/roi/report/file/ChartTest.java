package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Figure.Dumbbell;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Unit;

class ChartTest {

    private static Chart chart(Figure figure) {
        return new Chart(new Plot("demo", "A finding & more", "Fees, £", "n = 3", "What is <seen>", figure));
    }

    private static Chart dumbbell(int rows) {
        return chart(new Dumbbell(
                "£",
                List.of("Gain"),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Dumbbell.Row("Client " + i, 100 + i, 110, 130 - i, List.of("+£3k")))
                        .toList()));
    }

    private static Bars bars(double value, double tick) {
        return new Bars(Unit.MONEY, "£", "after", "before", List.of(new Bars.Bar("A client", value, tick)));
    }

    private static BufferedImage image(Chart chart) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngFile.of(chart)));
    }

    private static long pixels(BufferedImage image, Color colour) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour.getRGB())
                .count();
    }

    @Test
    void theHeightFollowsTheRowsUpToALimit() {
        assertThat(dumbbell(8).height() - dumbbell(5).height()).isEqualTo(90);
        assertThat(dumbbell(200).height()).isEqualTo(dumbbell(60).height());
        assertThat(RowDrawing.remark(200)).isEqualTo("The first 60 of 200 rows are drawn.");
        assertThat(RowDrawing.remark(60)).isEmpty();
    }

    @Test
    void aBarIsAsLongAsItsValue() throws IOException {
        double whole = pixels(image(chart(bars(1000, 2000))), Palette.FILL);
        double half = pixels(image(chart(bars(500, 2000))), Palette.FILL);
        assertThat(half / whole).isBetween(0.48, 0.52);
    }

    @Test
    void onlyAValueBelowItsExpectationIsOrange() throws IOException {
        Dumbbell.Row above = new Dumbbell.Row("Above", 100, 110, 130, List.of());
        Dumbbell.Row below = new Dumbbell.Row("Below", 100, 110, 105, List.of());
        BufferedImage good = image(chart(new Dumbbell("£", List.of(), List.of(above))));
        BufferedImage poor = image(chart(new Dumbbell("£", List.of(), List.of(below))));
        assertThat(pixels(good, Palette.ORANGE)).isZero();
        assertThat(pixels(poor, Palette.ORANGE)).isPositive();
    }

    @Test
    void aGapInALineIsNotBridged() throws IOException {
        assertThat(pixels(image(line(100, 100, 100, 100)), Palette.BLUE))
                .isGreaterThan(pixels(image(line(100, Double.NaN, 100, 100)), Palette.BLUE) + 500);
    }

    private static Chart line(double... values) {
        List<String> periods = List.of("Q1", "Q2", "Q3", "Q4");
        return chart(new Lines(
                Unit.NUMBER,
                "",
                periods,
                Collections.nCopies(4, "2026"),
                List.of(new Lines.Series(
                        "Clients", Arrays.stream(values).boxed().toList()))));
    }

    @Test
    void aChartWithoutFiguresSaysSo() throws IOException {
        Bars none = new Bars(Unit.PERCENT, "", "after", "before", List.of());
        Lines gaps = new Lines(
                Unit.MONEY, "£", List.of("Q1"), List.of("2026"), List.of(new Lines.Series("A", List.of(Double.NaN))));
        for (Figure figure : List.of(none, gaps, new Dumbbell("£", List.of("Gain"), List.of()))) {
            assertThat(chart(figure).height()).isLessThan(200);
            assertThat(pixels(image(chart(figure)), Palette.MUTED)).isPositive();
        }
    }

    @Test
    void aFifthLineIsRefused() {
        List<Lines.Series> five = Collections.nCopies(5, new Lines.Series("Clients", List.of(1.0)));
        assertThatThrownBy(() -> chart(new Lines(Unit.NUMBER, "", List.of("Q1"), List.of("2026"), five)))
                .hasMessageContaining("5 lines")
                .hasMessageContaining("split");
    }

    @Test
    void aPngSaysThatItIsDrawnAtTwiceItsSize() throws IOException {
        byte[] png = PngFile.of(dumbbell(2));
        String bytes = new String(png, StandardCharsets.ISO_8859_1);
        int physical = bytes.indexOf("pHYs");
        assertThat(physical).isPositive();
        assertThat(bytes).doesNotContain("tIME");
        int perMetre = ((png[physical + 6] & 0xFF) << 8) | (png[physical + 7] & 0xFF);
        assertThat(perMetre).isEqualTo(7559);
        assertThat(image(dumbbell(2)).getWidth()).isEqualTo(1840);
    }

    @Test
    void anSvgNeedsNoFontAndSharesAPageWithOthers() throws IOException {
        String svg = new String(SvgFile.of(dumbbell(3)), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains("viewBox=\"0 0 920 " + dumbbell(3).height() + "\"", "role=\"img\"")
                .contains(">A finding &amp; more</title", ">What is &lt;seen&gt;</desc")
                .doesNotContain("<text", "genericDefs", "\r");
        assertThat(Pattern.compile("\\bid=\"([^\"]*)\"").matcher(svg).results().map(m -> m.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("demo-"));
        assertThat(Pattern.compile("url\\(#([^)]*)\\)").matcher(svg).results().map(m -> m.group(1)))
                .allMatch(id -> id.startsWith("demo-"));
    }
}
