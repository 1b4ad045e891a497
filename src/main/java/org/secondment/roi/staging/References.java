package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Table;

/**
 * Checks that a table's references stand in the tables they refer to. A row whose required reference is an orphan is
 * rejected; an orphan in an optional column is listed and the row kept, for its money is real. Joins only look up keys.
 */
public final class References {

    /**
     * Looks every reference up.
     *
     * @param parents judged rows of the tables that were supplied, by name
     */
    public static Dataset<Row> checked(Table table, Dataset<Row> judged, Map<String, Dataset<Row>> parents) {
        Dataset<Row> rows = judged;
        for (Field field : table.fields()) {
            Dataset<Row> parent = parents.get(field.references());
            if (parent != null) {
                rows = checked(table, rows, field, parent);
            }
        }
        return rows;
    }

    private static Dataset<Row> checked(Table table, Dataset<Row> rows, Field field, Dataset<Row> parent) {
        Dataset<Row> known = parent.filter(Judged.is(Verdict.ACCEPTED))
                .select(functions.col(parentKey(field)).as("known"))
                .distinct();
        Dataset<Row> joined = rows.join(broadcast(known), field.col().equalTo(functions.col("known")), "left");
        Column orphan = field.col().isNotNull().and(functions.col("known").isNull());
        Column message = concat(
                lit(field.name() + " is '"),
                field.col(),
                lit("', which no accepted row of " + field.references() + " has; "
                        + (field.need() == Field.Need.REQUIRED
                                ? "add it there or correct it here"
                                : "the row is kept, the reference is not used")));
        Dataset<Row> judged = field.need() == Field.Need.REQUIRED
                ? Verdicts.reject(joined, orphan, "orphan-key", field, message)
                : Verdicts.warn(joined, orphan, "orphan-reference", field, message);
        return judged.select(Judged.columns(table).toArray(Column[]::new));
    }

    private static String parentKey(Field field) {
        return org.secondment.roi.table.Tables.named(field.references())
                .orElseThrow()
                .key()
                .get(0)
                .name();
    }

    private References() {}
}
