package org.secondment.roi.staging;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.storage.Locations;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.TimeSums;

/**
 * A part of a file whose facts stand in a folder.
 *
 * @param file name of the file in this run
 */
record StagedPart(String file, String folder, PartFiles files) implements Staged.Part {

    @Override
    public List<Staged.Count> counts() {
        return files.counts();
    }

    @Override
    public Iterator<Fact> facts() {
        return path(Kind.FACTS).map(path -> StoredFacts.in(path, file)).orElse(Collections.emptyIterator());
    }

    @Override
    public Iterator<Refused> refused() {
        return path(Kind.REFUSED).map(path -> StoredRefused.in(path, file)).orElse(Collections.emptyIterator());
    }

    @Override
    public TimeSums sums() {
        return new StoredSums(file, path(Kind.SUMS).map(Path::toString).orElse(""));
    }

    @Override
    public Staged.KeyDigests keys() {
        return stored(Kind.KEYS)
                .map(stored -> new DigestFile(in(stored).toString(), stored.size() / Long.BYTES))
                .orElse(new DigestFile("", 0));
    }

    private Optional<Path> path(Kind kind) {
        return stored(kind).map(this::in);
    }

    private Path in(StoredFile stored) {
        return Locations.of(folder).resolve(stored.name());
    }

    private Optional<StoredFile> stored(Kind kind) {
        String name = kind.of(files.number());
        return files.files().stream()
                .filter(stored -> stored.name().equals(name))
                .findFirst();
    }

    /** What the files of a part hold. */
    enum Kind {
        FACTS("facts-", ".parquet"),
        SUMS("sums-", ".parquet"),
        REFUSED("refused-", ".parquet"),
        KEYS("keys-", ".bin");

        private final String before;
        private final String after;

        Kind(String before, String after) {
            this.before = before;
            this.after = after;
        }

        /** The file's name. */
        String of(int number) {
            return before + number + after;
        }
    }
}
