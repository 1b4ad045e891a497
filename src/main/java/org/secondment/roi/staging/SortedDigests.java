package org.secondment.roi.staging;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;

/** Digests of the keys of rows that are at hand; those that were staged are of keys as the file writes them. */
final class SortedDigests implements Staged.KeyDigests {

    private static final long serialVersionUID = 1L;

    private final long[] sorted;

    private SortedDigests(long[] sorted) {
        this.sorted = sorted;
    }

    static SortedDigests of(Table table, Iterator<Fact> rows) {
        Iterable<Fact> all = () -> rows;
        return new SortedDigests(StreamSupport.stream(all.spliterator(), false)
                .map(row -> KeyDigest.text(table, row))
                .filter(key -> !key.isEmpty())
                .mapToLong(KeyDigest::of)
                .sorted()
                .toArray());
    }

    @Override
    public long count() {
        return sorted.length;
    }

    @Override
    public long[] between(long low, long high) {
        return Arrays.stream(sorted)
                .filter(digest -> digest >= low && digest <= high)
                .toArray();
    }
}
