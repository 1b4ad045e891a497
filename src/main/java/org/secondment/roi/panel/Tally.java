package org.secondment.roi.panel;

import java.util.List;
import org.apache.spark.sql.Row;

/** Sums over windows, built up unit by unit in one partition. */
interface Tally {

    /**
     * Adds one client or lawyer.
     *
     * @param events all of it, in day order
     */
    void add(String unit, List<Event> events);

    /** Rows of {@link WindowSums#SCHEMA}. */
    List<Row> rows();
}
