package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

/**
 * What judging made of a row that intake accepted; rows without one stay accepted. No value of a row is rewritten, but a
 * reference to nothing is left out.
 *
 * @param line 0 where it only counts rows
 * @param verdict ACCEPTED where the row is kept and its problems are only listed
 * @param rows how many records it speaks of: one, or several that are counted together
 * @param money none where the table has none
 */
record Change(String table, String file, long line, Verdict verdict, long rows, MoneySum money, List<Problem> problems)
        implements Serializable {

    Change {
        problems = List.copyOf(problems);
    }

    /** What they amount to by file and verdict; what was found is left out. */
    static List<Change> counted(List<Change> changes) {
        Map<List<String>, Change> sums = new LinkedHashMap<>();
        for (Change one : changes) {
            sums.merge(
                    List.of(one.table, one.file, one.verdict.name()),
                    new Change(one.table, one.file, 0, one.verdict, one.rows, one.money, List.of()),
                    (a, b) -> new Change(
                            a.table, a.file, 0, a.verdict, a.rows + b.rows, a.money.plus(b.money), List.of()));
        }
        return List.copyOf(sums.values());
    }
}
