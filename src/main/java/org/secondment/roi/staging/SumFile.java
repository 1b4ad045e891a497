package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;

/** Adds up entries and writes the sums out whenever there are as many as fit in memory; sums of one group add up. */
final class SumFile {

    private final Path folder;
    private final String name;
    private final TimeIds ids;
    private final int most;
    private final TimeSumsMap sums;
    private @Nullable SumWriting writing;

    /** @param most sums in memory */
    SumFile(Path folder, String name, TimeIds ids, int most) {
        this.folder = folder;
        this.name = name;
        this.ids = ids;
        this.most = most;
        this.sums = new TimeSumsMap(most);
    }

    void add(TimeEntry entry) {
        sums.add(entry);
        if (sums.full()) {
            writeOut();
        }
    }

    private void writeOut() {
        try {
            SumWriting open = writing;
            if (open == null) {
                open = SumWriting.begin(UnfinishedFile.begin(folder, name), ids, most);
                writing = open;
            }
            open.drain(sums);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The whole file; empty if there was no entry. */
    Optional<StoredFile> finish() {
        if (!sums.isEmpty()) {
            writeOut();
        }
        if (writing == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(writing.finish());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void abandon() {
        if (writing != null) {
            try {
                writing.abandon();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    private UncheckedIOException failed(IOException cause) {
        return new UncheckedIOException(folder.resolve(name) + " cannot be written: " + cause.getMessage(), cause);
    }
}
