package org.secondment.roi.table;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Rows that carry their own verdict: every record of every file stands here exactly once, whatever became of it. One
 * row per record scanned; the columns named here come first, the table's fields follow and are null unless accepted.
 */
public final class Judged {

    public static final Column FILE = functions.col("source_file");
    public static final Column LINE = functions.col("source_line");
    public static final Column VERDICT = functions.col("verdict");
    public static final Column PROBLEMS = functions.col("problems");
    /** The row's amount as the file writes it, whatever the verdict; null where it has none or is unreadable. */
    public static final Column AMOUNT = functions.col("source_amount");
    /** Equal for two rows of a table exactly when all their values are equal. */
    public static final Column DIGEST = functions.col("digest");

    /** What became of a record. */
    public enum Verdict {
        ACCEPTED,
        REJECTED,
        DROPPED,
        DUPLICATE
    }

    /** One element of {@code problems}. */
    public static final StructType PROBLEM = new StructType()
            .add("rule", DataTypes.StringType)
            .add("heading", DataTypes.StringType)
            .add("value", DataTypes.StringType)
            .add("message", DataTypes.StringType);

    private static final StructType PROVENANCE = new StructType()
            .add("source_file", DataTypes.StringType)
            .add("source_line", DataTypes.LongType)
            .add("verdict", DataTypes.StringType)
            .add("problems", new ArrayType(PROBLEM, false))
            .add("source_amount", DataTypes.createDecimalType(18, 3))
            .add("digest", DataTypes.StringType);

    /** Number of columns before the table's own fields. */
    public static final int PROVENANCE_COLUMNS = PROVENANCE.length();

    /** The schema of a table's judged rows. */
    public static StructType schema(Table table) {
        StructType schema = PROVENANCE;
        for (Field field : table.fields()) {
            schema = schema.add(field.struct());
        }
        return schema;
    }

    public static Column is(Verdict verdict) {
        return VERDICT.equalTo(verdict.name());
    }

    /** The accepted rows, narrowed to the table's fields. */
    public static Dataset<Row> accepted(Table table, Dataset<Row> judged) {
        return table.of(judged.filter(is(Verdict.ACCEPTED)));
    }

    /** The columns of {@link #schema}, in order. */
    public static List<Column> columns(Table table) {
        return List.of(schema(table).fieldNames()).stream().map(functions::col).toList();
    }

    private Judged() {}
}
