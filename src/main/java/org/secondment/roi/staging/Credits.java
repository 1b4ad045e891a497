package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Tables;

/**
 * One row per credit. Shares of a matter that together exceed 100 % on a day are listed; they are scaled when fees are
 * credited. The sum can only rise on a day on which a credit begins, so only those days are looked at.
 */
public final class Credits {

    private static final BigDecimal MOST = new BigDecimal("100.01");
    private static final Field SHARE = Tables.CREDITS.field("share_pct").orElseThrow();
    private static final Column FOREVER = lit(LocalDate.of(9999, 12, 31));

    public static Dataset<Row> checked(Dataset<Row> judged) {
        Dataset<Row> earning = judged.filter(Judged.is(Verdict.ACCEPTED))
                .filter(functions.col("role").isin("origination", "referral"))
                .select(
                        functions.col("credit_id"),
                        Tables.MATTER.col(),
                        SHARE.col(),
                        functions.col("valid_from"),
                        coalesce(functions.col("valid_to"), FOREVER).as("valid_to"));
        Column together = Tables.MATTER
                .col("one")
                .equalTo(Tables.MATTER.col("other"))
                .and(functions
                        .col("one.valid_from")
                        .between(functions.col("other.valid_from"), functions.col("other.valid_to")));
        Dataset<Row> over = earning.as("one")
                .join(earning.as("other"), together)
                .groupBy(functions.col("one.credit_id").as("over_id"))
                .agg(sum(SHARE.col("other")).as("pool"))
                .filter(functions.col("pool").gt(MOST));
        Dataset<Row> marked =
                judged.join(broadcast(over), functions.col("credit_id").equalTo(functions.col("over_id")), "left");
        return Verdicts.warn(marked, functions.col("pool").isNotNull(), "shares-over-100", SHARE, message())
                .select(Judged.columns(Tables.CREDITS).toArray(Column[]::new));
    }

    private static Column message() {
        return concat(
                lit("the shares of matter_id '"),
                Tables.MATTER.col(),
                lit("' valid on "),
                functions.col("valid_from").cast("string"),
                lit(" add up to "),
                functions.regexp_replace(functions.col("pool").cast("string"), "\\.?0+$", ""),
                lit(" %; they are scaled to 100 %, correct them if they are wrong"));
    }

    private Credits() {}
}
