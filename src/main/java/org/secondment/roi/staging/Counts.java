package org.secondment.roi.staging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.table.Verdict;

/** Adds up counts of records by verdict. */
final class Counts {

    private final Map<Verdict, Staged.Count> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict, long rows, MoneySum money) {
        if (rows > 0) {
            counts.merge(
                    verdict,
                    new Staged.Count(verdict, rows, money),
                    (a, b) -> new Staged.Count(
                            verdict, a.rows() + b.rows(), a.money().plus(b.money())));
        }
    }

    long rows() {
        return counts.values().stream().mapToLong(Staged.Count::rows).sum();
    }

    /** Those that were met, in the order of the verdicts. */
    List<Staged.Count> list() {
        return List.copyOf(counts.values());
    }
}
