package org.secondment.roi.staging;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

/**
 * What judging made of a row that intake accepted; rows without one stay accepted. Rows themselves are never rewritten.
 *
 * @param verdict ACCEPTED where the row is kept and its problems are only listed
 * @param rows how many records it speaks of: one, or the entries of time that have the same orphan
 * @param amount the money of the table, zero where it has none
 */
record Change(
        String table, String file, long line, Verdict verdict, long rows, BigDecimal amount, List<Problem> problems)
        implements Serializable {

    Change {
        problems = List.copyOf(problems);
    }
}
