package org.secondment.roi.staging;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

/** Problems file by file, in file order: those of intake streamed, those of judging merged in. */
final class ProblemsInOrder implements Iterator<Listed> {

    static final Comparator<Listed> IN_FILE_ORDER =
            Comparator.comparing(Listed::problem, Problem.IN_FILE_ORDER.thenComparing(Problem::message));

    private final Map<String, List<Change>> changes;
    private final Iterator<List<Staged>> files;
    private final PriorityQueue<Source> open = new PriorityQueue<>(Comparator.comparing(Source::next, IN_FILE_ORDER));

    /** A stream of problems in order, its next one looked at. */
    private record Source(Listed next, Iterator<Listed> rest) {}

    ProblemsInOrder(List<Staged> staged, List<Change> changes) {
        this.changes = changes.stream().collect(Collectors.groupingBy(Change::file));
        this.files = staged.stream()
                .collect(Collectors.groupingBy(Staged::file, TreeMap::new, Collectors.toList()))
                .values()
                .iterator();
    }

    @Override
    public boolean hasNext() {
        while (open.isEmpty() && files.hasNext()) {
            List<Staged> ofOneName = files.next();
            ofOneName.forEach(file -> open(new RefusedRecords(file)));
            open(judged(ofOneName.get(0).file()));
        }
        return !open.isEmpty();
    }

    @Override
    public Listed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Source source = open.remove();
        open(source.rest);
        return source.next;
    }

    private void open(Iterator<Listed> problems) {
        if (problems.hasNext()) {
            open.add(new Source(problems.next(), problems));
        }
    }

    private Iterator<Listed> judged(String file) {
        return changes.getOrDefault(file, List.of()).stream()
                .filter(change -> change.verdict() != Verdict.DUPLICATE)
                .flatMap(change -> change.problems().stream().map(problem -> new Listed(change.verdict(), problem)))
                .sorted(IN_FILE_ORDER)
                .iterator();
    }
}
