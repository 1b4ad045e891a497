package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.List;

/** All events of one client or lawyer, in day order. */
record History(String unit, List<Event> events) implements Serializable {

    private static final long serialVersionUID = 1L;

    History {
        events = List.copyOf(events);
    }
}
