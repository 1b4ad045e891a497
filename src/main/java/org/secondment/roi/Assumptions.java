package org.secondment.roi;

import java.util.List;
import org.secondment.roi.intake.Evidence;

/** What a mapping takes for granted of a file, and what the file shows of it. */
record Assumptions(Evidence evidence) {

    /** A line for each declared pattern; none where days are written as 2024-02-01. */
    List<String> dates() {
        return evidence.orders().stream().map(Assumptions::order).toList();
    }

    /** A line for each field that is filled. */
    List<String> defaults() {
        return evidence.filled().stream().map(Assumptions::filled).toList();
    }

    private static String order(Evidence.Order order) {
        if (!order.isOpen()) {
            return order.pattern() + ", in which day and month cannot be mistaken";
        }
        return order.pattern()
                + (order.isProved()
                        ? ", as line " + order.line() + " proves: " + order.heading() + " is '" + order.value() + "'"
                        : ": no day above 12 in this file, so the declared order cannot be confirmed");
    }

    private static String filled(Evidence.Filled filled) {
        String value = filled.field() + " is '" + filled.value() + "' in ";
        return filled.heading().isEmpty()
                ? value + "every row"
                : value + Explanation.rows(filled.rows()) + " where '" + filled.heading() + "' is blank";
    }
}
