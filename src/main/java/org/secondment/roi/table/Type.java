package org.secondment.roi.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What a column holds: how it is stored, and how a canonical file writes it. */
public enum Type {
    TEXT(DataTypes.StringType, "text"),
    DATE(DataTypes.DateType, "a date such as 2024-02-01"),
    MONEY(DataTypes.createDecimalType(18, 3), "an amount such as 1234.50"),
    CURRENCY(DataTypes.StringType, "a three-letter ISO 4217 currency code such as GBP"),
    PERCENT(DataTypes.createDecimalType(9, 4), "a percentage from 0 to 100, such as 12.5"),
    FRACTION(DataTypes.createDecimalType(9, 6), "a number from 0 to 1, such as 0.8"),
    RATE(DataTypes.createDecimalType(18, 8), "a rate above 0, such as 0.8512"),
    NUMBER(DataTypes.createDecimalType(18, 4), "a number such as 12.5"),
    CHOICE(DataTypes.StringType, "one of the allowed words"),
    FLAG(DataTypes.StringType, "Y or N");

    private final DataType stored;
    private final String written;

    Type(DataType stored, String written) {
        this.stored = stored;
        this.written = written;
    }

    /** The type of the Spark column. */
    public DataType stored() {
        return stored;
    }

    /** What a canonical file writes, in words that complete "expected ...". */
    public String written() {
        return written;
    }
}
