package org.secondment.roi.credit;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
record Days(LocalDate first, LocalDate last) {

    boolean hold(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
