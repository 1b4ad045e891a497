package org.secondment.roi.report;

import java.util.List;

/**
 * From the worse to the better end of each assumption, around what holds at its base value: the longest first.
 *
 * @param unit how the value axis is written
 * @param currencySymbol what stands before an amount
 */
public record Ranges(Unit unit, String currencySymbol, List<Range> rows) implements Figure {

    public Ranges {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param worse change at the worse end, 0 where that is the base value
     * @param better change at the better end, 0 where that is the base value
     * @param atWorse value of the assumption there, such as 24%
     * @param atBetter value of the assumption there
     */
    public record Range(String label, double worse, double better, String atWorse, String atBetter) {}
}
