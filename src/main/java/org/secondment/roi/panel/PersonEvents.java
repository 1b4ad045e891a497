package org.secondment.roi.panel;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.secondment.roi.table.Tables;

/** What lawyers did, one row per lawyer and event, up to the as-of day: employment, grades, credit for fees billed. */
public final class PersonEvents {

    private static final Column EMPLOYEE = Tables.EMPLOYEE.col();
    private static final Column HUNDRED = lit(100).cast("decimal(12,4)");

    /**
     * Events of every lawyer.
     *
     * @param people accepted people
     * @param history accepted job history, if supplied; without it the grade in people holds throughout
     */
    public static Dataset<Row> of(
            Dataset<Row> people, Optional<Dataset<Row>> history, Dataset<Row> credited, LocalDate asOf) {
        Column last = coalesce(unix_date(functions.col("leave_date")).cast(DataTypes.LongType), lit(Event.STILL_HERE));
        Dataset<Row> employed =
                Event.rows(people, EMPLOYEE, Event.Kind.EMPLOYED, functions.col("start_date"), last, lit(""));
        Dataset<Row> graded =
                history.map(jobs -> grades(jobs, "effective_from")).orElseGet(() -> grades(people, "start_date"));
        return employed.union(graded)
                .union(credited)
                .filter(functions.col("day").leq((int) asOf.toEpochDay()));
    }

    private static Dataset<Row> grades(Dataset<Row> from, String day) {
        return Event.rows(from, EMPLOYEE, Event.Kind.GRADE, functions.col(day), lit(0), functions.col("grade"));
    }

    /**
     * Credit for each bill, divided by the shares valid on its date. Shares that together exceed 100 % are scaled, and
     * rounding is carried along the lawyers of a bill line, so that credited never exceeds billed.
     *
     * @param credits accepted credits, if supplied; the originator counts where a matter has no credit row
     */
    public static Dataset<Row> credited(Dataset<Row> bills, Dataset<Row> matters, Optional<Dataset<Row>> credits) {
        Dataset<Row> revenue = ClientEvents.placed(bills, matters).filter(functions.col("revenue"));
        Dataset<Row> shares = shares(matters, credits);
        Dataset<Row> valid = revenue.join(broadcast(shares), Tables.MATTER.name())
                .filter(functions.col("bill_date").between(functions.col("valid_from"), functions.col("valid_to")));
        var line = Window.partitionBy(
                Tables.BILL.col(), Tables.MATTER.col(), coalesce(functions.col("bill_line"), lit("")));
        var upTo = line.orderBy(EMPLOYEE, functions.col("credit_id"))
                .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        Dataset<Row> pooled = valid.withColumn("reached", sum("share_pct").over(upTo))
                .withColumn("pool", greatest(sum("share_pct").over(line), HUNDRED));
        Column before = functions.col("reached").minus(functions.col("share_pct"));
        return Event.rows(
                pooled,
                EMPLOYEE,
                Event.Kind.CREDITED,
                functions.col("bill_date"),
                credit(functions.col("reached")).minus(credit(before)),
                Tables.CLIENT.col());
    }

    private static Column credit(Column reached) {
        Column exact = functions
                .col("minor")
                .cast("decimal(19,0)")
                .multiply(reached.cast("decimal(12,4)"))
                .divide(functions.col("pool").cast("decimal(12,4)"));
        return round(exact, 0);
    }

    private static Dataset<Row> shares(Dataset<Row> matters, Optional<Dataset<Row>> credits) {
        Dataset<Row> originators = matters.filter(functions.col("originator_id").isNotNull())
                .select(
                        Tables.MATTER.col(),
                        functions.col("originator_id").as(Tables.EMPLOYEE.name()),
                        lit("").as("credit_id"),
                        lit(100).cast("decimal(9,4)").as("share_pct"),
                        lit(LocalDate.of(1900, 1, 1)).as("valid_from"),
                        lit(LocalDate.of(9999, 12, 31)).as("valid_to"));
        return credits.map(given -> earning(given)
                        .union(originators.join(
                                given.select(Tables.MATTER.col()).distinct(),
                                new String[] {Tables.MATTER.name()},
                                "left_anti")))
                .orElse(originators);
    }

    private static Dataset<Row> earning(Dataset<Row> credits) {
        return credits.filter(functions.col("role").isin("origination", "referral"))
                .select(
                        Tables.MATTER.col(),
                        EMPLOYEE,
                        functions.col("credit_id"),
                        functions.col("share_pct"),
                        functions.col("valid_from"),
                        coalesce(functions.col("valid_to"), lit(LocalDate.of(9999, 12, 31)))
                                .as("valid_to"));
    }

    private PersonEvents() {}
}
