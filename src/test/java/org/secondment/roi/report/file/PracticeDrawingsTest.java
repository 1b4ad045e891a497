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
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Forest.Mark;
import org.secondment.roi.report.Figure.Shares;
import org.secondment.roi.report.Figure.Unit;

class PracticeDrawingsTest {

    private static final double NONE = Double.NaN;
    private static final double OPEN = Double.POSITIVE_INFINITY;

    @Test
    void partsTakeTheirShareOfTheBar() throws IOException {
        Shares twoToOne = shares(new Shares.Stack("Client debriefed", List.of(20, 10, 0)));
        long done = pixels(twoToOne, Palette.BLUE);
        long not = pixels(twoToOne, Palette.ORANGE);

        // the bars' counts are lettered into them, and the key has a square of each
        assertThat((double) done / not).isBetween(1.85, 2.1);
        assertThat(pixels(shares(new Shares.Stack("Client debriefed", List.of(30, 0, 0))), Palette.ORANGE))
                .isLessThan(not / 10);
    }

    @Test
    void unknownIsDrawnAndNothingKnownIsNoBar() throws IOException {
        Shares half = shares(new Shares.Stack("A", List.of(5, 0, 5)), new Shares.Stack("B", List.of(0, 0, 0)));
        Shares none = shares(new Shares.Stack("A", List.of(5, 0, 0)), new Shares.Stack("B", List.of(0, 0, 0)));

        assertThat(pixels(half, Palette.RULE)).isGreaterThan(5 * pixels(none, Palette.RULE));
        assertThat(Drawing.of(shares(new Shares.Stack("A", List.of(0, 0, 0)))).height())
                .isEqualTo(60);
    }

    @Test
    void whatStandsOutIsFilledAndItsDirectionIsAShape() throws IOException {
        assertThat(pixels(forest(row(Mark.GAIN, 7, 3, 11)), Palette.BLUE)).isGreaterThan(100);
        assertThat(pixels(forest(row(Mark.LOSS, -7, -11, -3)), Palette.ORANGE)).isGreaterThan(100);
        assertThat(pixels(forest(row(Mark.HOLLOW, 7, -3, 11)), Palette.BLUE)).isZero();
        assertThat(pixels(forest(row(Mark.HOLLOW, 7, -3, 11)), Palette.ORANGE)).isZero();
    }

    @Test
    void anIntervalIsALineAndAnOpenOneReachesTheEdge() throws IOException {
        Forest.Difference other = row(Mark.HOLLOW, 2, -10, 40);
        long none = pixels(forest(other, row(Mark.HOLLOW, 7, NONE, NONE)), Palette.INK);
        long closed = pixels(forest(other, row(Mark.HOLLOW, 7, 3, 11)), Palette.INK);
        long open = pixels(forest(other, row(Mark.HOLLOW, 7, 3, OPEN)), Palette.INK);

        assertThat(none).isLessThan(closed);
        assertThat(closed).isLessThan(open);
    }

    @Test
    void withoutAValueThereIsASentence() {
        assertThat(Drawing.of(new Forest(Unit.MONEY, "£", List.of(), List.of())).height())
                .isEqualTo(60);
    }

    private static Shares shares(Shares.Stack... rows) {
        return new Shares(List.of("done", "not done", "unknown"), List.of(rows));
    }

    private static Forest forest(Forest.Difference... rows) {
        return new Forest(Unit.NUMBER, "", List.of("with", "without"), List.of(rows));
    }

    private static Forest.Difference row(Mark mark, double value, double low, double high) {
        return new Forest.Difference("Client debriefed", value, low, high, mark, List.of("12", "15"));
    }

    private static long pixels(Figure figure, Color colour) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                PngFile.of(new Chart(new Plot("demo", "Title", "Subtitle", "Footnote", "Words", figure)))));
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()) == colour.getRGB())
                .count();
    }
}
