package org.secondment.roi.effect;

import java.util.List;

/** What every unit that has a place would bring to a cohort, as a seconded unit or as a control. */
final class CohortRows {

    static final int UNITS = 0;
    static final int BASE = 1;
    static final int AFTER = 2;

    private final CohortPlaces places;
    private final int horizon;
    /** For each place the base and then the periods after; not a number where the unit is not there. */
    private final double[] rows;

    /** For each stratum and h the number of units that are there, the sum of their bases and that of their amounts. */
    private final double[] sums;

    /** By place, whether the unit is there throughout. */
    private final boolean[] whole;

    CohortRows(CohortPlaces places, List<PanelUnit> units, Cohort cohort, HeadlineWindow window) {
        this.places = places;
        this.horizon = window.horizon();
        this.rows = new double[places.size() * (horizon + 1)];
        this.sums = new double[places.strata() * horizon * 3];
        this.whole = new boolean[places.size()];
        for (int place = 0; place < places.size(); place++) {
            PanelUnit unit = units.get(places.unit(place));
            rows[place * (horizon + 1)] = window.base(unit, cohort);
            System.arraycopy(window.after(unit, cohort), 0, rows, place * (horizon + 1) + 1, horizon);
            add(place);
        }
    }

    private void add(int place) {
        whole[place] = true;
        for (int h = 0; h < horizon; h++) {
            double after = after(place, h);
            if (!Double.isNaN(after)) {
                int at = (places.stratum(place) * horizon + h) * 3;
                sums[at + UNITS]++;
                sums[at + BASE] += base(place);
                sums[at + AFTER] += after;
            } else {
                whole[place] = false;
            }
        }
    }

    CohortPlaces places() {
        return places;
    }

    int horizon() {
        return horizon;
    }

    /** A sum over all units of a stratum that are there at h. */
    double sum(int stratum, int h, int figure) {
        return sums[(stratum * horizon + h) * 3 + figure];
    }

    /** For each place from {@link #row} its base, and then its periods after; read only. */
    double[] rows() {
        return rows;
    }

    boolean isWhole(int place) {
        return whole[place];
    }

    int row(int place) {
        return place * (horizon + 1);
    }

    double base(int place) {
        return rows[place * (horizon + 1)];
    }

    /** At h from 0. */
    double after(int place, int h) {
        return rows[place * (horizon + 1) + 1 + h];
    }
}
