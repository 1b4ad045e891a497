package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One unit of a panel, zero-filled. A unit that is there in no period has {@code first} after {@code last}.
 *
 * @param first period from which the unit is there, from 1
 * @param last period to which it is
 * @param amounts by series, one entry per period of the panel; 0 where the unit is absent
 * @param outside by series, what lies in no period in which the unit is there, and so is in no amount
 */
public record UnitRow(String unit, int first, int last, Map<Series, long[]> amounts, Map<Series, Long> outside)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public UnitRow {
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
        outside = Collections.unmodifiableMap(new TreeMap<>(outside));
    }

    boolean present() {
        return first <= last;
    }

    /** The amounts of a series, by period; the row's own, not a copy. */
    long[] amounts(Series series) {
        long[] found = amounts.get(series);
        if (found == null) {
            throw new IllegalArgumentException(unit + " has no " + series + "; it has " + amounts.keySet());
        }
        return found;
    }
}
