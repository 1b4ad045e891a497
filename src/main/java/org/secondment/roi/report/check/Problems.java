package org.secondment.roi.report.check;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Problems as they are found; of many of one kind in one part, the first few and their number. */
final class Problems {

    private static final int SHOWN = 5;

    private final SortedSet<Problem> shown = new TreeSet<>();
    private final Map<Problem, Integer> found = new TreeMap<>();

    void add(Problem problem) {
        int before = found.merge(kind(problem), 1, Integer::sum) - 1;
        if (before < SHOWN) {
            shown.add(problem);
        }
    }

    private static Problem kind(Problem problem) {
        return new Problem(problem.file(), problem.part(), problem.rule(), "");
    }

    List<Problem> sorted() {
        SortedSet<Problem> all = new TreeSet<>(shown);
        found.forEach((kind, count) -> {
            if (count > SHOWN) {
                all.add(new Problem(
                        kind.file(), kind.part(), kind.rule(), "~ and " + (count - SHOWN) + " more of these"));
            }
        });
        return List.copyOf(all);
    }
}
