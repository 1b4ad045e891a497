package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;

/** The ids by which accepted rows of a table may be referred to: values of the first field of its key. */
interface Known extends Serializable {

    boolean has(String id);

    /** The ids of a register; a table without a key has none. */
    static Known of(Table table, List<Fact> accepted) {
        Set<String> ids = new HashSet<>();
        if (!table.key().isEmpty()) {
            int slot = table.slot(table.key().get(0).name());
            accepted.forEach(row -> ids.add(row.text(slot)));
        }
        return new Texts(Set.copyOf(ids));
    }

    /** Ids too many to hold as text. */
    static Known ofDigests(List<long[]> digests) {
        return new Digests(digests.stream()
                .flatMapToLong(LongStream::of)
                .sorted()
                .distinct()
                .toArray());
    }

    /** Every id. */
    record Texts(Set<String> ids) implements Known {

        public Texts {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean has(String id) {
            return ids.contains(id);
        }
    }

    /** Eight bytes an id; one of 2^64 strangers is taken for known. */
    final class Digests implements Known {

        private static final long serialVersionUID = 1L;

        private final long[] sorted;

        private Digests(long[] sorted) {
            this.sorted = sorted;
        }

        @Override
        public boolean has(String id) {
            return Arrays.binarySearch(sorted, KeyDigest.of(id)) >= 0;
        }
    }
}
