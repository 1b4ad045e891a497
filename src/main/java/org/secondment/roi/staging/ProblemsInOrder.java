package org.secondment.roi.staging;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

/** Problems file by file, in file order: those of intake streamed, those of judging merged in. */
final class ProblemsInOrder implements Iterator<Listed> {

    static final Comparator<Listed> IN_FILE_ORDER =
            Comparator.comparing(Listed::problem, Problem.IN_FILE_ORDER.thenComparing(Problem::message));

    private final Map<String, List<Change>> changes;
    private final Iterator<List<Staged>> files;
    private Iterator<Listed> open = Collections.emptyIterator();

    ProblemsInOrder(List<Staged> staged, List<Change> changes) {
        this.changes = changes.stream().collect(Collectors.groupingBy(Change::file));
        this.files = staged.stream()
                .collect(Collectors.groupingBy(Staged::file, TreeMap::new, Collectors.toList()))
                .values()
                .iterator();
    }

    /** What is listed of one change, in order. */
    static Iterator<Listed> listed(Change change) {
        return listed(List.of(change)).iterator();
    }

    @Override
    public boolean hasNext() {
        while (!open.hasNext() && files.hasNext()) {
            open = problems(files.next());
        }
        return open.hasNext();
    }

    @Override
    public Listed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return open.next();
    }

    private Iterator<Listed> problems(List<Staged> ofOneName) {
        String file = ofOneName.get(0).file();
        Stream<Iterator<Listed>> read = ofOneName.stream().map(RefusedRecords::new);
        Stream<Iterator<Listed>> judged =
                Stream.of(listed(changes.getOrDefault(file, List.of())).iterator());
        return new Merged(Stream.concat(read, judged).toList());
    }

    private static List<Listed> listed(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.verdict() != Verdict.DUPLICATE)
                .flatMap(change ->
                        change.problems().stream().map(problem -> new Listed(change.verdict(), change.rows(), problem)))
                .sorted(IN_FILE_ORDER)
                .toList();
    }
}
