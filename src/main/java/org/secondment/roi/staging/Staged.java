package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.table.Verdict;

/** What is staged of one file, under the name that the file has in this run. */
public interface Staged extends Serializable {

    /** Relative to the inputs folder. */
    String file();

    Table table();

    /** In file order. */
    List<Part> parts();

    /** What its mapping leaves to judging. */
    default MappingTerms terms() {
        return MappingTerms.NONE;
    }

    /** A row that was read again from the file, with the ids that this run uses. */
    default Fact translated(Fact row) {
        return row;
    }

    /** Facts of one range of the file; may be read again and again, on any machine that sees the work folder. */
    interface Part extends Serializable {

        List<Count> counts();

        /** Accepted rows in file order; of every table but time. */
        Iterator<Fact> facts();

        /** Everything not accepted, in file order. */
        Iterator<Refused> refused();

        /** Of the table time only. */
        TimeSums sums();

        KeyDigests keys();
    }

    /** How many records of a part were accepted when it was read. */
    static long accepted(Part part) {
        return part.counts().stream()
                .filter(count -> count.verdict() == Verdict.ACCEPTED)
                .mapToLong(Count::rows)
                .sum();
    }

    /**
     * How many records of a part met one verdict.
     *
     * @param rule by which they were dropped; empty for other verdicts
     * @param money none where the table has none
     */
    record Count(Verdict verdict, String rule, long rows, MoneySum money) implements Serializable {

        Count plus(Count same) {
            return new Count(verdict, rule, rows + same.rows, money.plus(same.money));
        }
    }

    /** The digests of a part's keys in rising order, equal ones as often as they occur. */
    interface KeyDigests extends Serializable {

        long count();

        /** Those from {@code low} to {@code high}, both included. */
        long[] between(long low, long high);
    }
}
