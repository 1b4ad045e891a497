package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Tables;

/** One row per secondment: inside employment, and nobody at two clients at once. */
public final class Secondments {

    private static final Field START = Tables.SECONDMENTS.field("start_date").orElseThrow();
    private static final Field END = Tables.SECONDMENTS.field("end_date").orElseThrow();
    private static final Column FOREVER = lit(LocalDate.of(9999, 12, 31));

    /**
     * Rejects what cannot be.
     *
     * @param people judged rows of people
     */
    public static Dataset<Row> checked(Dataset<Row> judged, Dataset<Row> people) {
        return apart(employed(judged, people));
    }

    private static Dataset<Row> employed(Dataset<Row> judged, Dataset<Row> people) {
        Dataset<Row> employment = people.filter(Judged.is(Verdict.ACCEPTED))
                .select(
                        Tables.EMPLOYEE.col().as("employed"),
                        functions.col("start_date").as("hired"),
                        functions.col("leave_date").as("left"));
        Dataset<Row> joined =
                judged.join(broadcast(employment), Tables.EMPLOYEE.col().equalTo(functions.col("employed")), "left");
        Dataset<Row> started = Verdicts.reject(
                joined,
                START.col().lt(functions.col("hired")),
                "outside-employment",
                START,
                message(START, "before the lawyer's first day in people, ", functions.col("hired")));
        return afterLastDay(afterLastDay(started, START), END)
                .select(Judged.columns(Tables.SECONDMENTS).toArray(Column[]::new));
    }

    private static Dataset<Row> afterLastDay(Dataset<Row> joined, Field day) {
        return Verdicts.reject(
                joined,
                day.col().gt(functions.col("left")),
                "outside-employment",
                day,
                message(day, "after the lawyer's last day in people, ", functions.col("left")));
    }

    private static Dataset<Row> apart(Dataset<Row> judged) {
        WindowSpec person = Window.partitionBy(
                        Tables.EMPLOYEE.col(),
                        when(Judged.is(Verdict.ACCEPTED), lit(""))
                                .otherwise(concat(Judged.FILE, lit(":"), Judged.LINE.cast("string"))))
                .orderBy(START.col(), Tables.SECONDMENT.col());
        WindowSpec earlier = person.rowsBetween(Window.unboundedPreceding(), -1);
        WindowSpec later = person.rowsBetween(1, Window.unboundedFollowing());
        Column end = coalesce(END.col(), FOREVER);
        Dataset<Row> seen = judged.withColumn("earlier_end", max(end).over(earlier))
                .withColumn("later_start", min(START.col()).over(later));
        Column overlap = START.col().leq(functions.col("earlier_end")).or(end.geq(functions.col("later_start")));
        Column message = concat(
                lit("secondment '"),
                Tables.SECONDMENT.col(),
                lit("' overlaps another one of employee_id '"),
                Tables.EMPLOYEE.col(),
                lit("'; correct start_date and end_date so that nobody is at two clients at once"));
        return Verdicts.reject(seen, coalesce(overlap, lit(false)), "overlap", START, message)
                .select(Judged.columns(Tables.SECONDMENTS).toArray(Column[]::new));
    }

    private static Column message(Field field, String relation, Column limit) {
        return concat(
                lit(field.name() + " is '"),
                field.col().cast("string"),
                lit("', " + relation),
                limit.cast("string"),
                lit("; correct one of the two"));
    }

    private Secondments() {}
}
