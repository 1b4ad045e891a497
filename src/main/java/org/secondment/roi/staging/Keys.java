package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Table;

/**
 * One row per key. The same key with the same content is kept once; with different content every row of the key is
 * rejected, because nothing says which one is right.
 */
public final class Keys {

    public static Dataset<Row> unique(Table table, Dataset<Row> judged) {
        if (table.key().isEmpty()) {
            return judged;
        }
        WindowSpec sameKey = Window.partitionBy(partition(table));
        Column place = struct(Judged.FILE.as("file"), Judged.LINE.as("line"));
        Dataset<Row> counted = judged.withColumn("key_contents_differ", differs(sameKey))
                .withColumn("key_first", min(place).over(sameKey))
                .withColumn("key_last", max(place).over(sameKey))
                .withColumn("key_copy", row_number().over(sameKey.orderBy(Judged.FILE, Judged.LINE)));
        Field first = table.key().get(0);
        Dataset<Row> clashes = Verdicts.reject(
                counted, functions.col("key_contents_differ"), "same-key-other-content", first, clash(table, place));
        Dataset<Row> copies = Verdicts.change(
                clashes,
                Verdict.DUPLICATE,
                functions.col("key_copy").gt(1),
                "duplicate-row",
                first,
                concat(lit("the same row as "), words(functions.col("key_first")), lit("; counted once")));
        return copies.select(Judged.columns(table).toArray(Column[]::new));
    }

    private static Column differs(WindowSpec sameKey) {
        return min(Judged.DIGEST).over(sameKey).notEqual(max(Judged.DIGEST).over(sameKey));
    }

    /** Accepted rows by key; every other row by itself. */
    private static Column[] partition(Table table) {
        Column accepted = Judged.is(Verdict.ACCEPTED);
        List<Column> parts = new ArrayList<>();
        table.key().forEach(field -> parts.add(coalesce(field.col().cast("string"), lit(""))));
        parts.add(when(accepted, lit("")).otherwise(concat(Judged.FILE, lit(":"), Judged.LINE.cast("string"))));
        return parts.toArray(Column[]::new);
    }

    private static Column clash(Table table, Column place) {
        Column first = functions.col("key_first");
        Column other = when(first.equalTo(place), functions.col("key_last")).otherwise(first);
        String names = String.join(" + ", table.key().stream().map(Field::name).toList());
        Column key = functions.concat_ws(
                " + ",
                table.key().stream().map(Field::col).map(c -> c.cast("string")).toArray(Column[]::new));
        return concat(
                lit(names + " '"),
                key,
                lit("' stands on several rows with different content, also at "),
                words(other),
                lit("; keep the right one"));
    }

    private static Column words(Column place) {
        return concat(place.getField("file"), lit(":"), place.getField("line").cast("string"));
    }

    private Keys() {}
}
