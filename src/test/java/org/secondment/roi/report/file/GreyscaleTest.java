package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a reader without colours, or with a grey printer, can tell apart. */
class GreyscaleTest {

    private static final int SIDE = 48;

    /** Mean difference of grey levels, of 255, from which two patches are told apart side by side. */
    private static final double TOLD_APART = 20;

    @Test
    void whatCarriesDataStandsOutFromPaper() {
        for (Color colour :
                List.of(Palette.BLUE, Palette.TEAL, Palette.PINK, Palette.ORANGE, Palette.FILL, Palette.GREY)) {
            assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void wordsStandOutFromWhatLiesBelowThem() {
        for (Color colour : List.of(Palette.INK, Palette.TEXT, Palette.MUTED)) {
            assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(7);
        }
        for (Hatch hatch : Hatch.values()) {
            assertThat(contrast(hatch.letters(), hatch.ground()))
                    .as(hatch.name())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void linesDifferInTheirMarkersAndDashes() {
        assertThat(LineLook.IN_ORDER.stream()
                        .map(look -> Arrays.toString(((BasicStroke) look.stroke()).getDashArray())))
                .doesNotHaveDuplicates();
        for (LineLook one : LineLook.IN_ORDER) {
            for (LineLook other : LineLook.IN_ORDER) {
                if (one.compareTo(other) < 0) {
                    assertThat(difference(
                                    pen -> one.mark(pen, SIDE / 2.0, SIDE / 2.0),
                                    pen -> other.mark(pen, SIDE / 2.0, SIDE / 2.0)))
                            .as(one + " " + other)
                            .isPositive();
                    assertThat(shape(one)).isNotEqualTo(shape(other));
                }
            }
        }
    }

    /** Which pixels a marker covers, whatever its colour. */
    private static String shape(LineLook look) {
        int[] grey = grey(pen -> look.mark(pen, SIDE / 2.0, SIDE / 2.0));
        StringBuilder covered = new StringBuilder();
        for (int level : grey) {
            covered.append(level < 255 ? 'x' : '.');
        }
        return covered.toString();
    }

    @Test
    void partsOfBarsDifferInGrey() {
        for (Hatch one : Hatch.values()) {
            for (Hatch other : Hatch.values()) {
                if (one.compareTo(other) < 0 && !(one == Hatch.PLAIN && other == Hatch.WARNING)) {
                    assertThat(difference(pen -> one.fill(pen, patch()), pen -> other.fill(pen, patch())))
                            .as(one + " " + other)
                            .isGreaterThan(TOLD_APART);
                }
            }
        }
    }

    private static Rectangle2D patch() {
        return new Rectangle2D.Double(0, 0, SIDE, SIDE);
    }

    private static double difference(Consumer<Pen> one, Consumer<Pen> other) {
        int[] first = grey(one);
        int[] second = grey(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs(first[i] - second[i]);
        }
        return sum / first.length;
    }

    private static int[] grey(Consumer<Pen> drawing) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Pen pen = new Pen(graphics);
        pen.fill(patch(), Palette.PAPER);
        drawing.accept(pen);
        graphics.dispose();
        return Arrays.stream(image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE))
                .map(rgb -> (int) Math.round(255 * Math.pow(luminance(new Color(rgb)), 1 / 2.2)))
                .toArray();
    }

    /** WCAG 2: relative luminance. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }
}
