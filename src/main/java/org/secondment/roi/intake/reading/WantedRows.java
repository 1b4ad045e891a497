package org.secondment.roi.intake.reading;

import java.util.List;
import java.util.function.LongPredicate;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;

/** Collects the accepted records with wanted keys and leaves out all others. */
final class WantedRows implements Rows {

    private final RowCheck check;
    private final LongPredicate wanted;

    WantedRows(Source source, Table table, LongPredicate wanted, List<Fact> found) {
        this.check = new RowCheck(source, table, new Found(found));
        this.wanted = wanted;
    }

    @Override
    public void add(RecordText record) {
        if (isWanted(record)) {
            check.add(record);
        }
    }

    @Override
    public void addUnended(RecordText record) {
        if (isWanted(record)) {
            check.addUnended(record);
        }
    }

    private boolean isWanted(RecordText record) {
        String key = check.key(record);
        return !key.isEmpty() && wanted.test(KeyDigest.of(key));
    }

    private record Found(List<Fact> facts) implements FactSink {

        @Override
        public void begin(TimeIds ids) {}

        @Override
        public void entry(TimeEntry entry) {}

        @Override
        public void accepted(Fact fact) {
            facts.add(fact);
        }

        @Override
        public void refused(Refused record) {}
    }
}
