package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Valued;

/** What judging made of the bills or receipts of one staged part; an accepted row costs no more than itself. */
final class LedgerPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Valued> accepted;
    private final List<Change> changes;

    LedgerPart(List<Valued> accepted, List<Change> changes) {
        this.accepted = accepted;
        this.changes = changes;
    }

    Iterator<Valued> accepted() {
        return accepted.iterator();
    }

    /** @param id slot of the ids by which other tables refer to these rows */
    Found found(int id) {
        return new Found(
                accepted.size(),
                changes,
                accepted.stream()
                        .map(Valued::fact)
                        .filter(row -> row.has(id))
                        .mapToLong(row -> KeyDigest.of(row.text(id)))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** What the driver must know of a part. */
    static final class Found implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long accepted;
        private final List<Change> changes;
        private final long[] ids;

        private Found(long accepted, List<Change> changes, long[] ids) {
            this.accepted = accepted;
            this.changes = changes;
            this.ids = ids;
        }

        long accepted() {
            return accepted;
        }

        List<Change> changes() {
            return changes;
        }

        /** Digests in rising order. */
        long[] ids() {
            return ids;
        }
    }
}
