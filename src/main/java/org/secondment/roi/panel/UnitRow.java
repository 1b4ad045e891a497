package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One unit of a panel, zero-filled.
 *
 * @param first period from which the unit is there, from 1
 * @param last period to which it is
 * @param amounts by series, one entry per period of the panel; 0 where the unit is absent
 */
record UnitRow(String unit, int first, int last, Map<Series, long[]> amounts) implements Serializable {

    private static final long serialVersionUID = 1L;

    UnitRow {
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    }
}
