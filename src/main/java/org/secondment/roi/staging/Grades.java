package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Tables;

/** Grades of the job history that the settings do not order: listed and kept, for they never count as a promotion. */
public final class Grades {

    private static final Field GRADE = Tables.JOB_HISTORY.field("grade").orElseThrow();

    /**
     * Looks each grade up.
     *
     * @param ordered the grades of the settings, lowest first
     */
    public static Dataset<Row> checked(Dataset<Row> judged, List<String> ordered) {
        return Verdicts.warn(
                        judged,
                        functions.not(GRADE.col().isInCollection(ordered)),
                        "grade-without-order",
                        GRADE,
                        concat(
                                lit("grade is '"),
                                GRADE.col(),
                                lit("', which the setting grades does not order, so a step to or from it is no"
                                        + " promotion; add it there or correct it here")))
                .select(Judged.columns(Tables.JOB_HISTORY).toArray(org.apache.spark.sql.Column[]::new));
    }

    private Grades() {}
}
