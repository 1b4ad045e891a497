package org.secondment.roi.panel;

import java.util.List;

/** What a part comes to, built up unit by unit. */
interface Tally<R> {

    /**
     * Adds one client or lawyer.
     *
     * @param events all of it, in day order
     */
    void add(String unit, List<Event> events);

    R result();
}
