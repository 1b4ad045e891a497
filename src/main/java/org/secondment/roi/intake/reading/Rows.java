package org.secondment.roi.intake.reading;

import org.secondment.roi.intake.file.RecordText;

/** Receives the records of a part of a file, in file order. */
public interface Rows {

    void add(RecordText record);

    /** Adds the last record of a file whose last line is not ended. */
    void addUnended(RecordText record);

    /** Rows that were made of wide records, beyond one of each. */
    default long further() {
        return 0;
    }
}
