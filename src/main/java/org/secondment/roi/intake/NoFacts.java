package org.secondment.roi.intake;

import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;

/** Lets go of all facts: for those who only look at how they are read. */
final class NoFacts implements FactSink {

    @Override
    public void begin(TimeIds ids) {}

    @Override
    public void entry(TimeEntry entry) {}

    @Override
    public void accepted(Fact fact) {}

    @Override
    public void refused(Refused record) {}
}
