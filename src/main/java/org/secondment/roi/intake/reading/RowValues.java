package org.secondment.roi.intake.reading;

import java.time.LocalDate;
import java.util.Optional;

/** One row as its rules see it: by field, what was read and how the file writes it. */
interface RowValues {

    /** The day in this field; empty where it is blank, unreadable or no date. */
    Optional<LocalDate> day(String field);

    String heading(String field);

    String written(String field);
}
