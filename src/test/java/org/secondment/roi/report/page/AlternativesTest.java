package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.RunningSums;

/** Whoever cannot see a picture learns the same from its alternative text. */
class AlternativesTest {

    private static final double NONE = Double.NaN;

    static List<Plot> plots() {
        return EveryPlot.plots();
    }

    @ParameterizedTest
    @MethodSource("plots")
    void everyAlternativeTellsTheFindingThenLevelsAndHowSureTheyAre(Plot plot) {
        assertThat(plot.alternative()).startsWith(plot.title() + ". ").endsWith(".");
        String drawn = plot.alternative().substring(plot.title().length() + 2);
        assertThat(drawn).containsPattern("\\d").doesNotContain("NaN", "Infinity", "null");
        assertThat(Stream.of(
                        "95%", "No ranges", "No range", "No band", "too few", "no range", "no estimates", "not drawn"))
                .as(drawn)
                .anyMatch(drawn::contains);
    }

    @Test
    void linesTellFirstLastLowestAndHighestAndPassGapsOver() {
        Lines lines = new Lines(
                Unit.MONEY,
                "\u00a3",
                List.of("Q1", "Q2", "Q3", "Q4"),
                List.of("2025", "2025", "2025", "2025"),
                List.of(new Lines.Series("Hosts", List.of(NONE, 40_000.0, -2_000.0, 30_000.0))));

        assertThat(Alternative.of("Title", lines))
                .isEqualTo(
                        "Title. Line chart. Hosts: \u00a340k in Q2 2025, \u00a330k in Q4 2025; lowest \u2212\u00a32,000 in"
                                + " Q3 2025, highest \u00a340k in Q2 2025. No ranges are drawn.");
    }

    @Test
    void aForestTellsSidesEndsRangesAndWhatStandsOut() {
        Forest forest = new Forest(
                Unit.PERCENT,
                "",
                List.of(),
                List.of(
                        new Forest.Difference("A", 0.31, 0.1, 0.52, Forest.Mark.GAIN, List.of()),
                        new Forest.Difference("B", 0.05, -0.2, Double.POSITIVE_INFINITY, Forest.Mark.HOLLOW, List.of()),
                        new Forest.Difference("C", -0.4, NONE, NONE, Forest.Mark.HOLLOW, List.of())));

        assertThat(Alternative.of("Title", forest))
                .contains("three rows: two above zero, one below")
                .contains("Highest: A +31% (95% from 10% to 52%)", "Lowest: C \u221240% (no range)")
                .contains("Two have a 95% range, which leaves zero out in one")
                .contains("Marked as standing out: A.");
    }

    @Test
    void moneySoFarTellsStartEndLimitsAndReturn() {
        Figure sums = new RunningSums(
                "\u00a3",
                "quarter",
                List.of(
                        new RunningSums.Sum("Cash", List.of(-90_000.0, -10_000.0, 70_000.0), -5_000, 145_000, 1.125),
                        new RunningSums.Sum("Margin", List.of(-95_000.0, -80_000.0, -60_000.0), NONE, NONE, NONE)));

        assertThat(Alternative.of("Title", sums))
                .contains(
                        "Cash \u2212\u00a390k at the return, \u00a370k after two quarters (95% from \u2212\u00a35,000 to"
                                + " \u00a3145k), back after 1.1;")
                .contains(
                        "Margin \u2212\u00a395k at the return, \u2212\u00a360k after two quarters (too few for limits),"
                                + " not back for good.");
    }
}
