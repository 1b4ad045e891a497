package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Verdict;

/** Keys that stand on several rows of a table too long to be held: only rows of suspected keys are brought together. */
final class RepeatedKeys {

    private final List<Judgement> suspected;

    private RepeatedKeys(Table table, List<Fact> rows) {
        suspected = Judgement.of(
                table,
                rows.stream()
                        .sorted(Comparator.comparing(Fact::file).thenComparingLong(Fact::line))
                        .toList());
        Keys.judge(table, suspected);
    }

    /** Finds them in tables that are staged row by row. */
    static RepeatedKeys ofRows(Table table, List<Staged> files) {
        long[] digests = Duplicates.suspected(files);
        return new RepeatedKeys(table, digests.length == 0 ? List.of() : Gathered.withKeys(table, files, digests));
    }

    /** Finds them in the table time, of which only sums are staged. */
    static RepeatedKeys ofSums(Table table, List<Staged> files, Reread reread) {
        long[] digests = Duplicates.suspected(files);
        LongPredicate wanted = digest -> Arrays.binarySearch(digests, digest) >= 0;
        List<Fact> rows = new ArrayList<>();
        Duplicates.files(files, digests)
                .forEach(file ->
                        reread.rowsWithKeys(file.file(), wanted).forEach(row -> rows.add(file.translated(row))));
        return new RepeatedKeys(table, rows);
    }

    /** Clashes one by one; copies, of which there may be as many as in a whole file, are only counted. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        List<Change> copies = new ArrayList<>();
        suspected.forEach(row -> row.change()
                .ifPresent(change -> (change.verdict() == Verdict.DUPLICATE ? copies : changes).add(change)));
        changes.addAll(Change.counted(copies));
        return changes;
    }

    /** Rows that are copies or clash, by file, then line. */
    List<Fact> excluded() {
        return suspected.stream()
                .filter(row -> !row.accepted())
                .map(Judgement::fact)
                .toList();
    }
}
