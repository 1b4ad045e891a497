package org.secondment.roi.intake;

import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.reading.Rows;

/** Has no use for rows, of which it is enough that they can be read. */
final class NoRows implements Rows {

    @Override
    public void add(RecordText record) {}

    @Override
    public void addUnended(RecordText record) {}
}
