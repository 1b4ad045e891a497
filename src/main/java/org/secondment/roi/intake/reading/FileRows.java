package org.secondment.roi.intake.reading;

/** Receives every record of a file, those that are no rows among them. */
public interface FileRows extends Rows {

    /** Records so far, without the heading. */
    long count();
}
