package org.secondment.roi;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

/** What was found on the rows of one file: ids that stand nowhere else, by heading, and the first rejected rows. */
final class ExplainedRows {

    private static final int SHOWN = 5;
    private static final String ORPHAN = "orphan-";

    private final Map<String, Long> orphans = new TreeMap<>();
    private final Map<Long, List<Problem>> first = new LinkedHashMap<>();

    /** By file. */
    static Map<String, ExplainedRows> of(Iterator<Listed> problems) {
        Map<String, ExplainedRows> files = new LinkedHashMap<>();
        problems.forEachRemaining(one -> files.computeIfAbsent(one.problem().file(), file -> new ExplainedRows())
                .add(one));
        return files;
    }

    private void add(Listed listed) {
        Problem problem = listed.problem();
        boolean rejected = listed.verdict() == Verdict.REJECTED;
        if (problem.rule().startsWith(ORPHAN)) {
            orphans.merge(
                    problem.heading() + (rejected ? ", rejected" : ", kept without it"), listed.rows(), Long::sum);
        }
        if (rejected && (first.size() < SHOWN || first.containsKey(problem.line()))) {
            first.computeIfAbsent(problem.line(), line -> new ArrayList<>()).add(problem);
        }
    }

    /** Such as "matter_id in 3 rows, rejected". */
    List<String> orphans() {
        return orphans.entrySet().stream()
                .map(one -> one.getKey().replaceFirst(",", " in " + Explanation.rows(one.getValue()) + ","))
                .toList();
    }

    /** The first rejected rows, each with all that is wrong with it, as the list of rejected rows says it. */
    List<String> first() {
        return first.entrySet().stream()
                .flatMap(row ->
                        row.getValue().stream().map(problem -> "line " + row.getKey() + " | " + problem.message()))
                .toList();
    }
}
