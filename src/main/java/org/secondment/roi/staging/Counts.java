package org.secondment.roi.staging;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** Adds up counts of records by verdict, those that were dropped by rule. */
final class Counts {

    private final Map<Verdict, Map<String, Staged.Count>> counts = new EnumMap<>(Verdict.class);

    void accepted(long rows, MoneySum money) {
        if (rows > 0) {
            add(new Staged.Count(Verdict.ACCEPTED, "", rows, money));
        }
    }

    void add(Refused record) {
        String rule =
                record.verdict() == Verdict.DROPPED ? record.problems().get(0).rule() : "";
        MoneySum money = record.amount().map(MoneySum::of).orElse(MoneySum.NONE);
        add(new Staged.Count(record.verdict(), rule, 1, money));
    }

    private void add(Staged.Count count) {
        counts.computeIfAbsent(count.verdict(), verdict -> new TreeMap<>())
                .merge(count.rule(), count, Staged.Count::plus);
    }

    long rows() {
        return all().mapToLong(Staged.Count::rows).sum();
    }

    /** Those that were met, in the order of the verdicts, then of the rules. */
    List<Staged.Count> list() {
        return all().toList();
    }

    private Stream<Staged.Count> all() {
        return counts.values().stream().map(Map::values).flatMap(Collection::stream);
    }
}
