package org.secondment.roi.report;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.report.Block.Plot;

/**
 * One slide of a pack's deck: figures and points, or one chart.
 *
 * @param title the finding, computed
 * @param notes method and caveats, for the speaker
 */
public record Slide(
        String title, String subtitle, List<Figure> figures, List<String> points, Optional<Plot> plot, String notes) {

    public Slide {
        figures = List.copyOf(figures);
        points = List.copyOf(points);
    }

    /**
     * A figure of page 1 as it is printed.
     *
     * @param range in words; empty where none may be printed
     */
    public record Figure(String value, String title, String range) {}
}
