package org.secondment.roi.panel;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.secondment.roi.table.Tables;

/**
 * What clients did, one row per client and event, up to the as-of day: fees billed and collected, matters opened.
 * Recharges of secondees and the firm's internal matters are no client revenue.
 */
public final class ClientEvents {

    private static final Column CLIENT = Tables.CLIENT.col();
    private static final Column MINOR = functions.col("minor");
    private static final Column REVENUE = functions.col("revenue");

    /**
     * Events of every client.
     *
     * @param bills accepted bills with their minor units
     * @param matters accepted matters
     * @param receipts accepted receipts with their minor units, if supplied
     */
    public static Dataset<Row> of(
            Dataset<Row> bills, Dataset<Row> matters, Optional<Dataset<Row>> receipts, LocalDate asOf) {
        Dataset<Row> placed = placed(bills, matters);
        Dataset<Row> billed = Event.rows(
                placed.filter(REVENUE),
                CLIENT,
                Event.Kind.BILLED,
                functions.col("bill_date"),
                MINOR,
                functions.col("practice_area"));
        Dataset<Row> opened = Event.rows(
                matters.filter(functions.not(excluded())),
                CLIENT,
                Event.Kind.OPENED,
                functions.col("opened_date"),
                lit(1),
                functions.col("practice_area"));
        Dataset<Row> events = billed.union(opened);
        return receipts.map(paid -> events.union(collected(placed, paid)))
                .orElse(events)
                .filter(functions.col("day").leq((int) asOf.toEpochDay()));
    }

    /** Bills with client, practice, and whether they are client revenue. */
    static Dataset<Row> placed(Dataset<Row> bills, Dataset<Row> matters) {
        Column recharge = coalesce(functions.col("kind"), lit("invoice")).equalTo("secondment_recharge");
        return bills.join(
                        broadcast(matters.select(
                                Tables.MATTER.col(),
                                CLIENT,
                                functions.col("practice_area"),
                                functions.col("originator_id"),
                                excluded().as("excluded"))),
                        Tables.MATTER.name())
                .withColumn("revenue", functions.not(recharge.or(functions.col("excluded"))));
    }

    private static Column excluded() {
        return coalesce(functions.col("is_internal"), lit("N"))
                .equalTo("Y")
                .or(coalesce(functions.col("is_secondment_recharge"), lit("N")).equalTo("Y"));
    }

    /** Each receipt divided among the clients of its bill as the bill's fees are, to the last minor unit. */
    private static Dataset<Row> collected(Dataset<Row> placed, Dataset<Row> receipts) {
        var bill = Window.partitionBy(Tables.BILL.name());
        var upTo = bill.orderBy(CLIENT, REVENUE).rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        Dataset<Row> shares = placed.groupBy(Tables.BILL.col(), CLIENT, REVENUE)
                .agg(sum(MINOR).as("part"))
                .select(
                        Tables.BILL.col(),
                        CLIENT,
                        REVENUE,
                        functions.col("part"),
                        sum("part").over(upTo).as("reached"),
                        sum("part").over(bill).as("whole"),
                        functions
                                .row_number()
                                .over(bill.orderBy(CLIENT, REVENUE))
                                .as("place"));
        Dataset<Row> cash = receipts.filter(functions.col("kind").isin("receipt", "refund"))
                .select(Tables.BILL.col(), functions.col("received_date"), MINOR.as("paid"));
        Column before = functions.col("reached").minus(functions.col("part"));
        Column share = when(
                        functions.col("whole").equalTo(0),
                        when(functions.col("place").equalTo(1), functions.col("paid"))
                                .otherwise(0))
                .otherwise(upTo(functions.col("reached")).minus(upTo(before)));
        Dataset<Row> divided =
                shares.join(cash, Tables.BILL.name()).filter(REVENUE).withColumn("share", share);
        return Event.rows(
                divided, CLIENT, Event.Kind.COLLECTED, functions.col("received_date"), functions.col("share"), lit(""));
    }

    private static Column upTo(Column reached) {
        Column exact = functions
                .col("paid")
                .cast("decimal(19,0)")
                .multiply(reached.cast("decimal(19,0)"))
                .divide(functions.col("whole").cast("decimal(19,0)"));
        return round(exact, 0);
    }

    private ClientEvents() {}
}
