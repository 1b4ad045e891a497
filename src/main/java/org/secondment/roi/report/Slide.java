package org.secondment.roi.report;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.report.Block.Plot;

/**
 * One slide of a pack's deck: figures and points, or one chart.
 *
 * @param title the finding, computed
 * @param figures of page 1 that are known
 * @param notes method and caveats, for the speaker
 */
public record Slide(
        String title, String subtitle, List<Headline> figures, List<String> points, Optional<Plot> plot, String notes) {

    public Slide {
        figures = List.copyOf(figures);
        points = List.copyOf(points);
    }
}
