package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Valued;

/** What judging made of the bills or receipts of one staged part. */
final class LedgerPart implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a driver can hold of each of hundreds of parts. */
    private static final int MOST_CHANGES = 2_000;

    private final ValuedRows accepted;
    private final List<Change> changes;

    LedgerPart(ValuedRows accepted, List<Change> changes) {
        this.accepted = accepted;
        this.changes = changes;
    }

    Iterator<Valued> accepted() {
        return accepted.iterator();
    }

    /** @param id slot of the ids by which other tables refer to these rows */
    Found found(int id) {
        return new Found(
                accepted.count(),
                isLong() ? Change.counted(changes) : changes,
                isLong(),
                StreamSupport.stream(accepted.spliterator(), false)
                        .map(Valued::fact)
                        .filter(row -> row.has(id))
                        .mapToLong(row -> KeyDigest.of(row.text(id)))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** Changes that {@link Found} only counts, for they are too many. */
    Iterator<Change> onlyCounted() {
        return isLong() ? changes.iterator() : Collections.emptyIterator();
    }

    private boolean isLong() {
        return changes.size() > MOST_CHANGES;
    }

    /** What the driver must know of a part. */
    static final class Found implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long accepted;
        private final List<Change> changes;
        private final boolean onlyCounted;
        private final long[] ids;

        private Found(long accepted, List<Change> changes, boolean onlyCounted, long[] ids) {
            this.accepted = accepted;
            this.changes = changes;
            this.onlyCounted = onlyCounted;
            this.ids = ids;
        }

        long accepted() {
            return accepted;
        }

        List<Change> changes() {
            return changes;
        }

        /** Whether the changes stay with the part. */
        boolean onlyCounted() {
            return onlyCounted;
        }

        /** Digests in rising order. */
        long[] ids() {
            return ids;
        }
    }
}
