package org.secondment.roi.intake;

/** Receives the records of a part of a file, in file order. */
interface Rows {

    void add(RecordText record);

    /** Adds the last record of a file whose last line is not ended. */
    void addUnended(RecordText record);
}
