package org.secondment.roi.staging;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.secondment.roi.staging.Store.Listed;

/** One stream of problems in order from several that are each in order. */
final class Merged implements Iterator<Listed> {

    private final PriorityQueue<Source> open =
            new PriorityQueue<>(Comparator.comparing(Source::next, ProblemsInOrder.IN_FILE_ORDER));

    /** A stream, its next problem looked at. */
    private record Source(Listed next, Iterator<Listed> rest) {}

    Merged(List<Iterator<Listed>> sources) {
        sources.forEach(this::open);
    }

    @Override
    public boolean hasNext() {
        return !open.isEmpty();
    }

    @Override
    public Listed next() {
        Source source = open.remove();
        open(source.rest);
        return source.next;
    }

    private void open(Iterator<Listed> problems) {
        if (problems.hasNext()) {
            open.add(new Source(problems.next(), problems));
        }
    }
}
