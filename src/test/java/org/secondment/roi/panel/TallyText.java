package org.secondment.roi.panel;

import java.util.List;
import org.apache.spark.sql.Row;

/** Sums of a tally as lines: secondment, months, measure, role, units, before, during, after. */
final class TallyText {

    static List<String> of(List<Row> rows, String measure) {
        return rows.stream()
                .filter(row -> row.getString(2).equals(measure))
                .map(row -> row.mkString(" "))
                .sorted()
                .toList();
    }

    private TallyText() {}
}
