package org.secondment.roi.report;

import java.util.List;

/**
 * Amounts that add up, as columns over periods; at most four parts, the first one lowest.
 *
 * @param periods labels such as "Q1", in order
 * @param groups the label of the year that each period belongs to
 * @param parts each with a value for every period; values below zero hang from the zero line
 */
public record StackedColumns(
        Unit unit, String currencySymbol, List<String> periods, List<String> groups, List<Lines.Series> parts)
        implements Figure {

    public StackedColumns {
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        parts = List.copyOf(parts);
    }
}
