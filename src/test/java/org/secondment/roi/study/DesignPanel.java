package org.secondment.roi.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Group;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.SampleUnit;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.UnitSeries;

/** A design as the job hands its panels on. */
final class DesignPanel {

    private static final int PENCE = 100;

    static PanelMoments moments(Design design) {
        return PanelMoments.of(Design.QUARTERS, PENCE, rows(design));
    }

    static UnitPanel of(Design design) {
        SortedMap<Outcome, PanelMoments> moments = new TreeMap<>();
        moments.put(Outcome.FEES_BILLED, moments(design));
        List<SampleUnit> sample = new ArrayList<>();
        for (UnitSeries row : rows(design)) {
            SortedMap<Outcome, UnitSeries> series = new TreeMap<>();
            series.put(Outcome.FEES_BILLED, row);
            sample.add(new SampleUnit("", series));
        }
        return new UnitPanel(
                Question.CLIENT,
                IntStream.range(0, Design.QUARTERS)
                        .mapToObj(at -> (2019 + at / 4) + "-Q" + (at % 4 + 1))
                        .toList(),
                moments,
                sample,
                List.of(),
                List.of(),
                new TreeMap<>(),
                Set.of());
    }

    /** A client's number. */
    static int client(String unit) {
        return Integer.parseInt(unit.substring(1));
    }

    private static List<UnitSeries> rows(Design design) {
        List<UnitSeries> rows = new ArrayList<>();
        for (int client = 0; client < design.clients(); client++) {
            double[] fees = design.fees(client);
            long[] pence = new long[fees.length];
            StringBuilder there = new StringBuilder();
            for (int quarter = 0; quarter < pence.length; quarter++) {
                pence[quarter] = Math.round(PENCE * fees[quarter]);
                there.append(Double.isNaN(fees[quarter]) ? '0' : '1');
            }
            Presence presence = new Presence(there.toString());
            Group group = new Group(design.cohort(client), design.strata().get(client), presence);
            String name = String.format(Locale.ROOT, "C%04d", client);
            rows.add(new UnitSeries(name, "", group, pence));
        }
        return rows;
    }

    private DesignPanel() {}
}
