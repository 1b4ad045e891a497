package org.secondment.roi.intake;

/** Receives every record of a file, those that are no rows among them. */
interface FileRows extends Rows {

    /** Records so far, without the heading. */
    long count();
}
