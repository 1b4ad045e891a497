package org.secondment.roi;

import java.util.List;
import java.util.function.Predicate;
import org.secondment.roi.panel.TimeGrain;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** What the owner of the exports should know of how this version uses them. */
final class Limits {

    /** @param supplied tells which tables the run has */
    static List<String> of(Predicate<Table> supplied, TimeGrain grain) {
        return supplied.test(Tables.TIME) && grain == TimeGrain.MONTH
                ? List.of(
                        "time | each row stands for a month (time.grain) and is spread evenly over that month's days from"
                                + " Monday to Friday")
                : List.of();
    }

    private Limits() {}
}
