package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.CohortPath;
import org.secondment.roi.effect.GoodmanBacon;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.Sums;
import org.secondment.roi.effect.TwoByTwo;

/**
 * How much of a two-way fixed effects regression would rest on comparisons with clients already seconded to (Goodman-Bacon
 * 2021), among the units that are there throughout.
 */
final class Forbidden {

    /** A share of the weights; empty with fewer than two cohorts. */
    static OptionalDouble weight(PanelMoments panel) {
        SortedMap<Integer, Sums> byStart = new TreeMap<>();
        panel.groups().forEach((group, moments) -> {
            if (group.presence().equals(Presence.throughout(panel.periods()))
                    && group.cohort().first() > 1) {
                int start = group.cohort().first() > panel.periods()
                        ? Cohort.NEVER.first()
                        : group.cohort().first();
                byStart.merge(start, moments.sums(), Sums::plus);
            }
        });
        if (byStart.size() < 2) {
            return OptionalDouble.empty();
        }
        List<CohortPath> paths = new ArrayList<>();
        byStart.forEach((start, sums) -> paths.add(path(start, sums)));
        return OptionalDouble.of(GoodmanBacon.of(paths).weight(TwoByTwo.Kind.LATER_VS_EARLIER));
    }

    private static CohortPath path(int start, Sums sums) {
        double[] means = new double[sums.periods()];
        for (int period = 1; period <= means.length; period++) {
            means[period - 1] = sums.mean(period);
        }
        return new CohortPath(new Cohort(start, start), sums.count(), means);
    }

    private Forbidden() {}
}
