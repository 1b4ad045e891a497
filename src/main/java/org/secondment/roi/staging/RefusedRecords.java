package org.secondment.roi.staging;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** What was found on records of one file that intake rejected, read one by one. */
final class RefusedRecords implements Iterator<Listed> {

    private final Iterator<Staged.Part> parts;
    private final Deque<Listed> next = new ArrayDeque<>();
    private Iterator<Refused> records = Collections.emptyIterator();

    RefusedRecords(Staged file) {
        parts = file.parts().iterator();
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (records.hasNext() || parts.hasNext())) {
            if (records.hasNext()) {
                take(records.next());
            } else {
                records = parts.next().refused();
            }
        }
        return !next.isEmpty();
    }

    @Override
    public Listed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }

    private void take(Refused record) {
        if (record.verdict() == Verdict.REJECTED) {
            record.problems().stream()
                    .map(problem -> new Listed(Verdict.REJECTED, problem))
                    .sorted(ProblemsInOrder.IN_FILE_ORDER)
                    .forEach(next::add);
        }
    }
}
