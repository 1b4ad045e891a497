package org.secondment.roi.panel;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Something dated that a client or a lawyer did.
 *
 * @param unit client or lawyer
 * @param day days since 1970-01-01
 * @param amount minor units of the base currency, or a count
 * @param label practice, grade or client, by kind
 */
public record Event(String unit, Kind kind, int day, long amount, String label) {

    /** What happened. */
    public enum Kind {
        /** Net fees on a bill; the label is the practice. */
        BILLED,
        /** Fees received. */
        COLLECTED,
        /** A matter was opened; amount 1. */
        OPENED,
        /** First day of employment; the amount is the last day, or {@link #STILL_HERE}. */
        EMPLOYED,
        /** A grade held from that day on; the label is the grade. */
        GRADE,
        /** Referral or origination credit for fees billed; the label is the client. */
        CREDITED
    }

    static final long STILL_HERE = Integer.MAX_VALUE;

    static final StructType SCHEMA = new StructType()
            .add("unit", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("amount", DataTypes.LongType)
            .add("label", DataTypes.StringType);

    /** Rows of {@link #SCHEMA} from any table. */
    static Dataset<Row> rows(Dataset<Row> from, Column unit, Kind kind, Column day, Column amount, Column label) {
        return from.select(
                unit.as("unit"),
                functions.lit(kind.name()).as("kind"),
                functions.unix_date(day).as("day"),
                amount.cast(DataTypes.LongType).as("amount"),
                label.as("label"));
    }

    static Event of(Row row) {
        return new Event(
                row.getString(0), Kind.valueOf(row.getString(1)), row.getInt(2), row.getLong(3), row.getString(4));
    }
}
