package org.secondment.roi.intake.reading;

import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.TimeCodes;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;

/** Hands accepted rows of the table time on as entries. */
final class TimeEntries implements FactSink {

    private final FactSink sink;
    private final TimeCodes codes = new TimeCodes();
    private Optional<TimeEntry> latest = Optional.empty();

    TimeEntries(FactSink sink) {
        this.sink = sink;
        sink.begin(codes);
    }

    TimeCodes codes() {
        return codes;
    }

    /** The entry made since this was last asked for. */
    Optional<TimeEntry> takeLatest() {
        Optional<TimeEntry> taken = latest;
        latest = Optional.empty();
        return taken;
    }

    @Override
    public void accepted(Fact fact) {
        TimeEntry entry = codes.entry(fact);
        latest = Optional.of(entry);
        sink.entry(entry);
    }

    @Override
    public void refused(Refused record) {
        sink.refused(record);
    }

    @Override
    public void begin(TimeIds ids) {
        throw new IllegalStateException("begun already");
    }

    @Override
    public void entry(TimeEntry entry) {
        sink.entry(entry);
    }
}
