package org.secondment.roi.effect;

import java.util.List;

/** Fees billed by fiscal period: clients that hosted a secondee at any time, and clients of groups that never did. */
public record Trend(List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * One whole period; money in minor units.
     *
     * @param name of the period within its year, such as Q3
     * @param year fiscal year
     */
    public record Point(String label, String name, int year, long hosts, long comparison) {}
}
