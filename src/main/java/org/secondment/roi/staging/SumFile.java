package org.secondment.roi.staging;

import java.util.Optional;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;

/** Adds up entries and writes the sums out whenever there are as many as fit in memory; sums of one group add up. */
final class SumFile {

    private final RowFile<TimeSum> file;
    private final TimeSumsMap sums;

    SumFile(RowFile<TimeSum> file, int most) {
        this.file = file;
        this.sums = new TimeSumsMap(most);
    }

    void add(TimeEntry entry) {
        sums.add(entry);
        if (sums.full()) {
            sums.drain(file::write);
        }
    }

    Optional<StoredFile> finish() {
        sums.drain(file::write);
        return file.finish();
    }

    void abandon() {
        file.abandon();
    }
}
