package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.StackedColumns;

class MoneyDrawingsTest {

    private static final double NONE = Double.NaN;

    @Test
    void aRangeIsOrangeBelowItsBaseAndBlueAbove() throws IOException {
        double orange = pixels(ranges(-30, 90), Palette.ORANGE);
        double blue = pixels(ranges(-30, 90), Palette.BLUE);

        assertThat(blue / orange).isBetween(2.9, 3.1);
        assertThat(pixels(ranges(0, 90), Palette.ORANGE)).isZero();
    }

    @Test
    void bothEndsOfARangeSayWhatTheyRestOn() {
        assertThat(words(ranges(-30, 90))).contains("Margin", "\u2212\u00a330 at 24%", "+\u00a390 at 36%");
    }

    private static Ranges ranges(double worse, double better) {
        return new Ranges(Unit.MONEY, "\u00a3", List.of(new Ranges.Range("Margin", worse, better, "24%", "36%")));
    }

    @Test
    void whereMoneyComesBackIsMarkedAndNowhereElse() {
        assertThat(words(sums(1.6))).contains("Back after 1.6 quarters", "\u2212\u00a380.0 at the return");
        assertThat(words(sums(NONE))).noneMatch(word -> word.startsWith("Back"));
    }

    @Test
    void theLastSumHasItsLimitsWhereThereAreSome() {
        RunningSums open = new RunningSums(
                "\u00a3",
                "quarter",
                List.of(new RunningSums.Sum("Cash", List.of(-80.0, -20.0, 40.0), -10, Double.POSITIVE_INFINITY, 1.3)));

        assertThat(words(open)).contains("95%: \u2212\u00a310.0 to", "no upper limit");
        assertThat(words(sums(1.6))).noneMatch(word -> word.contains("95%"));
    }

    private static RunningSums sums(double back) {
        return new RunningSums(
                "\u00a3",
                "quarter",
                List.of(new RunningSums.Sum("Cash", List.of(-80.0, -30.0, 20.0), NONE, NONE, back)));
    }

    @Test
    void partsAreAsHighAsTheirAmounts() throws IOException {
        double blue = pixels(columns(30, 60), Palette.BLUE);
        double teal = pixels(columns(30, 60), Palette.TEAL);

        assertThat(teal / blue).isBetween(1.8, 2.2);
    }

    @Test
    void anAmountBelowZeroHangsFromTheZeroLine() {
        assertThat(words(columns(30, -60))).contains("\u2212\u00a360.0", "\u2212\u00a340");
    }

    @Test
    void aFifthPartIsRefused() {
        List<Lines.Series> five = Collections.nCopies(5, new Lines.Series("Route", List.of(1.0)));
        assertThatThrownBy(() -> chart(new StackedColumns(Unit.MONEY, "", List.of("Q1"), List.of("2026"), five)))
                .hasMessageContaining("5 parts")
                .hasMessageContaining("merge");
    }

    private static StackedColumns columns(double low, double high) {
        return new StackedColumns(
                Unit.MONEY,
                "\u00a3",
                List.of("Q1"),
                List.of("2026"),
                List.of(new Lines.Series("A", List.of(low)), new Lines.Series("B", List.of(high))));
    }

    @Test
    void withoutFiguresASentenceStands() {
        assertThat(Drawing.of(new Ranges(Unit.MONEY, "", List.of())).height()).isEqualTo(60);
        assertThat(Drawing.of(new RunningSums("", "quarter", List.of())).height())
                .isEqualTo(60);
        assertThat(Drawing.of(columns(0, 0)).height()).isEqualTo(60);
    }

    @Test
    void aHatchStaysInItsBar() {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Pen pen = new Pen(graphics);
        for (Hatch hatch : Hatch.values()) {
            pen.fill(new Rectangle2D.Double(0, 0, 60, 60), Palette.PAPER);
            hatch.fill(pen, new Rectangle2D.Double(10, 20, 30, 15));
            assertThat(IntStream.range(0, 3600)
                            .filter(i -> image.getRGB(i % 60, i / 60) != Palette.PAPER.getRGB())
                            .allMatch(i -> i % 60 >= 9 && i % 60 <= 40 && i / 60 >= 19 && i / 60 <= 35))
                    .isTrue();
            assertThat(image.getRGB(25, 27)).isNotEqualTo(Palette.PAPER.getRGB());
        }
        graphics.dispose();
    }

    private static List<String> words(Figure figure) {
        return DrawnWords.of(chart(figure)).stream().map(DrawnWords.Drawn::text).toList();
    }

    private static Chart chart(Figure figure) {
        return new Chart(new Plot("demo", "Title", "Subtitle", "Footnote", "Alternative", figure));
    }

    private static long pixels(Figure figure, Color colour) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngFile.of(chart(figure))));
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour.getRGB())
                .count();
    }
}
