package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.page.EveryPlot;

class ReadablePicturesTest {

    private static final double LEAST_PIXELS = 9;
    private static final double HALF = 0.5;

    /** Pixels that a PNG has for each logical one. */
    private static final double SCALE = 2;

    static List<Plot> plots() {
        return EveryPlot.plots();
    }

    @Test
    void everyKindOfFigureIsLookedAt() {
        assertThat(plots().stream()
                        .map(plot -> plot.figure().getClass().getSimpleName())
                        .distinct())
                .hasSameElementsAs(Stream.of(Figure.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("plots")
    void wordsStayReadableAtHalfSize(Plot plot) {
        assertThat(DrawnWords.of(new Chart(plot)))
                .isNotEmpty()
                .allMatch(word -> word.size() * SCALE * HALF >= LEAST_PIXELS);
    }

    @ParameterizedTest
    @MethodSource("plots")
    void noWordIsCutByTheEdge(Plot plot) {
        Chart chart = new Chart(plot);
        Rectangle2D paper = new Rectangle2D.Double(0, 0, Chart.WIDTH, chart.height());
        assertThat(DrawnWords.of(chart)).allMatch(word -> paper.contains(word.room()));
    }

    @ParameterizedTest
    @MethodSource("plots")
    void noWordsLieOverEachOther(Plot plot) {
        List<DrawnWords.Drawn> words = DrawnWords.of(new Chart(plot));
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int k = i + 1; k < words.size(); k++) {
                if (words.get(i).touches(words.get(k))) {
                    touching.add(words.get(i).text() + " / " + words.get(k).text());
                }
            }
        }
        assertThat(touching).as(plot.id()).isEmpty();
    }

    @Test
    void wordsThatLieOverEachOtherWouldBeFound() {
        List<DrawnWords.Drawn> some = DrawnWords.of(new Chart(plots().get(0)));
        List<DrawnWords.Drawn> others = DrawnWords.of(new Chart(plots().get(1)));

        assertThat(some).anyMatch(word -> others.stream().anyMatch(word::touches));
    }
}
