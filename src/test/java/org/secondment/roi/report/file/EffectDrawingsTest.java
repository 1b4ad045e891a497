package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.Bridge.Kind;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Figure.EventPath.Point;
import org.secondment.roi.report.Figure.Unit;

class EffectDrawingsTest {

    private static final Color BAND = Palette.tint(Palette.BLUE, 0.2);
    private static final Color AWAY = Palette.tint(Palette.GREY, 0.14);
    private static final double NONE = Double.NaN;

    /** Pixels that softened letters may have of any colour. */
    private static final long FRINGE = 200;

    @Test
    void aBandIsDrawnOnlyWhereThereIsOne() throws IOException {
        long with = pixels(path(point(-1, 1, -3, 5), point(0, 2, -2, 6), point(1, 7, 3, 11)), BAND);
        long without = pixels(path(point(-1, 1, NONE, NONE), point(0, 2, NONE, NONE), point(1, 7, NONE, 11)), BAND);
        long lone = pixels(path(point(-1, 1, NONE, NONE), point(0, 2, -2, 6), point(1, 7, NONE, NONE)), BAND);

        assertThat(without).isLessThan(FRINGE);
        assertThat(lone).isGreaterThan(FRINGE).isLessThan(with);
    }

    @Test
    void anOpenEndReachesTheEdgeAndNoFurther() throws IOException {
        long open = pixels(path(point(-1, 1, -3, Double.POSITIVE_INFINITY), point(1, 7, -3, 11)), BAND);
        long closed = pixels(path(point(-1, 1, -3, 5), point(1, 7, -3, 11)), BAND);

        assertThat(open).isGreaterThan(closed);
        assertThat(image(path(point(-1, 1, -3, Double.POSITIVE_INFINITY), point(1, 7, -3, 11)))
                        .getHeight())
                .isEqualTo(image(path(point(-1, 1, -3, 5), point(1, 7, -3, 11))).getHeight());
    }

    @Test
    void theTimeAwayIsShadedAndAPointThatMayNotBeShownIsAGap() throws IOException {
        EventPath away = path(point(-1, 1, NONE, NONE), point(0, 2, NONE, NONE), point(1, 7, NONE, NONE));
        EventPath gap = path(point(-1, 1, NONE, NONE), point(0, NONE, NONE, NONE), point(1, 7, NONE, NONE));
        EventPath never = path(point(-2, 1, NONE, NONE), point(-1, 2, NONE, NONE), point(1, 7, NONE, NONE));

        assertThat(pixels(away, AWAY)).isGreaterThan(FRINGE);
        assertThat(pixels(never, AWAY)).isLessThan(FRINGE);
        assertThat(pixels(gap, Palette.BLUE)).isPositive().isLessThan(pixels(away, Palette.BLUE) / 2);
    }

    @Test
    void aPointOfTheBaseIsHollow() throws IOException {
        EventPath base = new EventPath(
                Unit.MONEY, "£", "quarter", "clients", List.of(new Point(-1, 1, NONE, NONE, 9, true), point(2, 7)));
        EventPath other = path(new Point(-1, 1, NONE, NONE, 9, false), point(2, 7));

        assertThat(pixels(base, Palette.BLUE)).isLessThan(pixels(other, Palette.BLUE));
    }

    @Test
    void aGainIsBlueALossOrangeAndOnlyARangeHasALine() throws IOException {
        assertThat(pixels(bridge(30, NONE), Palette.ORANGE)).isZero();
        assertThat(pixels(bridge(30, NONE), Palette.BLUE)).isPositive();
        assertThat(pixels(bridge(-30, NONE), Palette.ORANGE)).isPositive();
        assertThat(pixels(bridge(-30, NONE), Palette.BLUE)).isZero();
        assertThat(pixels(bridge(30, 8), Palette.INK)).isGreaterThan(pixels(bridge(30, NONE), Palette.INK));
    }

    @Test
    void withoutFiguresBothSaySo() {
        assertThat(Drawing.of(path()).height()).isEqualTo(60);
        assertThat(Drawing.of(new Bridge(Unit.MONEY, "£", List.of())).height()).isEqualTo(60);
    }

    private static Point point(int time, double value) {
        return point(time, value, NONE, NONE);
    }

    private static Point point(int time, double value, double low, double high) {
        return new Point(time, value, low, high, 12, false);
    }

    private static EventPath path(Point... points) {
        return new EventPath(Unit.MONEY, "£", "quarter", "clients", List.of(points));
    }

    private static Bridge bridge(double effect, double reach) {
        return new Bridge(
                Unit.MONEY,
                "£",
                List.of(
                        new Bridge.Step("Before", Kind.LEVEL, 0, 100, NONE, NONE, "£100"),
                        new Bridge.Step(
                                "Effect",
                                Kind.EFFECT,
                                100,
                                100 + effect,
                                100 + effect - reach,
                                100 + effect + reach,
                                "effect")));
    }

    private static BufferedImage image(Figure figure) throws IOException {
        Chart chart = new Chart(new Plot("demo", "A finding", "Fees, £", "n = 3", "What is seen", figure));
        return ImageIO.read(new ByteArrayInputStream(PngFile.of(chart)));
    }

    private static long pixels(Figure figure, Color colour) throws IOException {
        BufferedImage image = image(figure);
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour.getRGB())
                .count();
    }
}
