package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * Amounts in whole minor units of the base currency, at the rate of the row's own date: the latest rate that is not
 * older than {@value #OLDEST_RATE_DAYS} days. A row without a rate is rejected, never converted at 1.
 */
public final class BaseMoney {

    /** The column that {@link #of} adds: whole minor units (pence) of the base currency, credit notes below zero. */
    public static final Column MINOR = functions.col("minor");

    static final int OLDEST_RATE_DAYS = 45;

    /** Kinds of bills and receipts that take money back, whatever sign they are written with. */
    private static final List<String> TAKES_BACK = List.of("credit_note", "reversal", "refund");

    /**
     * Adds {@link #MINOR}.
     *
     * @param table bills or receipts
     * @param day the date whose rate applies
     * @param rates judged rows of fx_rates, if supplied
     */
    public static Dataset<Row> of(
            Table table, Dataset<Row> judged, Field day, Currency base, Optional<Dataset<Row>> rates) {
        Column foreign = Tables.CURRENCY_CODE.col().notEqual(base.getCurrencyCode());
        Dataset<Row> rated = rates.map(known -> rated(judged, day, base, known))
                .orElseGet(
                        () -> judged.withColumn("rate", when(foreign, lit(null)).otherwise(lit(BigDecimal.ONE))))
                .withColumn("rate", functions.col("rate").cast("decimal(18,8)"));
        Dataset<Row> checked = Verdicts.reject(
                rated,
                functions.col("rate").isNull(),
                "no-rate",
                Tables.CURRENCY_CODE,
                noRate(day, base, rates.isPresent()));
        return checked.withColumn("minor", when(Judged.is(Verdict.ACCEPTED), minor(table, base)))
                .drop("rate");
    }

    private static Dataset<Row> rated(Dataset<Row> judged, Field day, Currency base, Dataset<Row> rates) {
        Column next = lead("rate_date", 1).over(Window.partitionBy("currency").orderBy("rate_date"));
        Dataset<Row> spans = Judged.accepted(Tables.FX_RATES, rates)
                .select(
                        Tables.CURRENCY_CODE.col().as("rate_currency"),
                        functions.col("rate_date").as("rate_from"),
                        least(
                                        coalesce(next, lit(java.time.LocalDate.of(9999, 12, 31))),
                                        date_add(functions.col("rate_date"), OLDEST_RATE_DAYS + 1))
                                .as("rate_until"),
                        functions.col("rate_to_base"));
        Column applies = Tables.CURRENCY_CODE
                .col()
                .equalTo(functions.col("rate_currency"))
                .and(day.col().geq(functions.col("rate_from")))
                .and(day.col().lt(functions.col("rate_until")));
        Column rate = when(Tables.CURRENCY_CODE.col().equalTo(base.getCurrencyCode()), lit(BigDecimal.ONE))
                .otherwise(functions.col("rate_to_base"));
        return judged.join(broadcast(spans), applies, "left")
                .withColumn("rate", rate)
                .drop("rate_currency", "rate_from", "rate_until", "rate_to_base");
    }

    private static Column minor(Table table, Currency base) {
        int digits = base.getDefaultFractionDigits();
        Column amount = table.money().orElseThrow().col();
        Column signed = when(functions.col("kind").isInCollection(TAKES_BACK), functions.negate(abs(amount)))
                .otherwise(amount);
        Column converted = round(signed.multiply(functions.col("rate")), digits).cast("decimal(30," + digits + ")");
        return converted.multiply(lit(BigDecimal.TEN.pow(digits))).cast(DataTypes.LongType);
    }

    private static Column noRate(Field day, Currency base, boolean supplied) {
        String advice = supplied
                ? "add a rate for that day, or one at most " + OLDEST_RATE_DAYS + " days older, to fx_rates"
                : "supply fx_rates with a rate for that day";
        return concat(
                lit("currency is '"),
                Tables.CURRENCY_CODE.col(),
                lit("', not the base currency " + base.getCurrencyCode() + ", and there is no rate for "),
                day.col().cast("string"),
                lit("; " + advice));
    }

    private BaseMoney() {}
}
