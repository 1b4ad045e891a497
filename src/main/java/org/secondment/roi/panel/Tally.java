package org.secondment.roi.panel;

import java.util.List;
import org.apache.spark.sql.Row;

/** Sums over windows, built up unit by unit in one partition. */
interface Tally {

    /** @param events all events of one client or lawyer, in day order */
    void add(String unit, List<Event> events);

    /** Rows of {@link WindowSums#SCHEMA}. */
    List<Row> rows();
}
