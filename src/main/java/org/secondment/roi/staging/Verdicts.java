package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;

/** Changes verdicts of accepted rows and says why. Rows with another verdict pass unchanged. */
final class Verdicts {

    /** Rejects accepted rows where {@code broken} holds. */
    static Dataset<Row> reject(Dataset<Row> judged, Column broken, String rule, Field field, Column message) {
        return change(judged, Verdict.REJECTED, broken, rule, field, message);
    }

    /** Lists a problem of accepted rows where {@code broken} holds, and keeps them. */
    static Dataset<Row> warn(Dataset<Row> judged, Column broken, String rule, Field field, Column message) {
        return change(judged, Verdict.ACCEPTED, broken, rule, field, message);
    }

    static Dataset<Row> change(
            Dataset<Row> judged, Verdict verdict, Column broken, String rule, Field field, Column message) {
        Column hit = coalesce(Judged.is(Verdict.ACCEPTED).and(broken), lit(false));
        Column problem = struct(
                        lit(rule).as("rule"),
                        lit(field.name()).as("heading"),
                        coalesce(field.col().cast("string"), lit("")).as("value"),
                        message.as("message"))
                .cast(Judged.PROBLEM);
        Column problems = when(hit, concat(Judged.PROBLEMS, array(problem))).otherwise(Judged.PROBLEMS);
        // both columns at once, so that the second does not see the changed first
        return judged.withColumns(java.util.Map.of(
                "problems", problems, "verdict", when(hit, lit(verdict.name())).otherwise(Judged.VERDICT)));
    }

    private Verdicts() {}
}
