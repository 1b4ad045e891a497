package org.secondment.roi.benchmark;

import java.util.List;

/**
 * How a cost grows with the number of time entries: by a line through the two largest sizes measured, or faster where
 * it grew faster than they did.
 *
 * @param millions of time entries, in rising order; at least two
 * @param values at these sizes
 */
record Growth(List<Integer> millions, List<Double> values) {

    /** Beyond this power a line would promise too much. */
    private static final double LINEAR = 1.1;

    Growth {
        millions = List.copyOf(millions);
        values = List.copyOf(values);
    }

    private int largest() {
        return millions.size() - 1;
    }

    /** Of each further million entries, at the upper end. */
    double slope() {
        return slope(largest() - 1, largest());
    }

    private double slope(int from, int to) {
        return (values.get(to) - values.get(from)) / (millions.get(to) - millions.get(from));
    }

    /** The power of the number of entries with which the cost grew at the upper end; 1 is a line through nothing. */
    double power() {
        double before = values.get(largest() - 1);
        return before > 0
                ? Math.log(values.get(largest()) / before)
                        / Math.log((double) millions.get(largest()) / millions.get(largest() - 1))
                : 1;
    }

    double at(double size) {
        double last = values.get(largest());
        return power() > LINEAR
                ? last * Math.pow(size / millions.get(largest()), power())
                : last + slope() * (size - millions.get(largest()));
    }

    /** What the smaller sizes alone foretell of the largest, over what it was. */
    double foretold() {
        return new Growth(millions.subList(0, largest()), values.subList(0, largest())).at(millions.get(largest()))
                / values.get(largest());
    }
}
