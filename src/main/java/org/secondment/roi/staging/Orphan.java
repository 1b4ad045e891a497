package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Verdict;

/**
 * An id in entries of time of one file that no accepted row of another table has.
 *
 * @param entries how many have it; below zero where entries are taken out again
 * @param firstLine of the first of them
 */
record Orphan(String file, String heading, String id, long entries, long firstLine) implements Serializable {

    Orphan and(Orphan other) {
        return new Orphan(file, heading, id, entries + other.entries, Math.min(firstLine, other.firstLine));
    }

    /** One per id and file, however many parts and corrections have it. */
    static List<Change> changes(Table time, List<Orphan> orphans) {
        Map<String, Orphan> byId = new TreeMap<>();
        orphans.forEach(one -> byId.merge(String.join("\n", one.file, one.heading, one.id), one, Orphan::and));
        return byId.values().stream()
                .filter(one -> one.entries > 0)
                .map(one -> one.change(time))
                .toList();
    }

    private Change change(Table time) {
        String several = entries == 1 ? "" : ", in " + entries + " entries from this line on";
        String message = References.orphan(time.field(heading).orElseThrow(), id) + several
                + "; add it there or correct it here";
        return new Change(
                time.name(),
                file,
                firstLine,
                Verdict.REJECTED,
                entries,
                MoneySum.NONE,
                List.of(new Problem(file, firstLine, References.ORPHAN_KEY, heading, id, message)));
    }
}
