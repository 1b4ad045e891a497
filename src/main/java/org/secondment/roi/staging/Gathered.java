package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.secondment.roi.staging.Staged.Part;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;

/** Rows of files brought together, by file, then line; parts are read side by side. */
final class Gathered {

    /** Every accepted row. */
    static List<Fact> all(List<Staged> files) {
        return from(files, part -> true, row -> true);
    }

    /**
     * The accepted rows whose key has one of the digests.
     *
     * @param digests in rising order, at least one
     */
    static List<Fact> withKeys(Table table, List<Staged> files, long[] digests) {
        return from(
                files,
                part -> Arrays.stream(part.keys().between(digests[0], digests[digests.length - 1]))
                        .anyMatch(digest -> Arrays.binarySearch(digests, digest) >= 0),
                row -> Arrays.binarySearch(digests, KeyDigest.of(KeyDigest.text(table, row))) >= 0);
    }

    private static List<Fact> from(List<Staged> files, Predicate<Part> of, Predicate<Fact> wanted) {
        List<Part> parts = files.stream().flatMap(file -> file.parts().stream()).toList();
        return parts.parallelStream()
                .filter(of)
                .map(part -> rows(part, wanted))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> rows(Part part, Predicate<Fact> wanted) {
        List<Fact> rows = new ArrayList<>();
        for (Iterator<Fact> all = part.facts(); all.hasNext(); ) {
            Fact row = all.next();
            if (wanted.test(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Gathered() {}
}
