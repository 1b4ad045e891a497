package org.secondment.roi.intake;

/** Receives the records of a part of a file, in file order. */
interface Rows {

    void add(RecordText record);

    /** Adds the last record of a file whose last line is not ended. */
    void addUnended(RecordText record);

    /** Rows that were made of wide records, beyond one of each. */
    default long further() {
        return 0;
    }
}
