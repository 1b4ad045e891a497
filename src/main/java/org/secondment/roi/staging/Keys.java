package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Table;

/**
 * One row per key. The same key with the same content is kept once; with different content every row of the key is
 * rejected, because nothing says which one is right. Only keys travel between partitions, never whole rows.
 */
public final class Keys {

    private static final String SEPARATOR = "\u001f";
    private static final Column PLACE = struct(Judged.FILE.as("file"), Judged.LINE.as("line"));

    public static Dataset<Row> unique(Table table, Dataset<Row> judged) {
        if (table.key().isEmpty()) {
            return judged;
        }
        Dataset<Row> keyed = judged.withColumn("key_text", when(Judged.is(Verdict.ACCEPTED), key(table)));
        Dataset<Row> repeated = keyed.filter(Judged.is(Verdict.ACCEPTED))
                .groupBy(functions.col("key_text").as("repeated_key"))
                .agg(
                        count(lit(1)).as("copies"),
                        min(Judged.DIGEST).notEqual(max(Judged.DIGEST)).as("contents_differ"),
                        min(PLACE).as("first_place"),
                        max(PLACE).as("last_place"))
                .filter(functions.col("copies").gt(1));
        Dataset<Row> marked = keyed.join(
                broadcast(repeated), functions.col("key_text").equalTo(functions.col("repeated_key")), "left");
        return judged(table, marked).select(Judged.columns(table).toArray(Column[]::new));
    }

    private static Dataset<Row> judged(Table table, Dataset<Row> marked) {
        Field first = table.key().get(0);
        Dataset<Row> clashes = Verdicts.reject(
                marked, functions.col("contents_differ"), "same-key-other-content", first, clash(table));
        return Verdicts.change(
                clashes,
                Verdict.DUPLICATE,
                PLACE.notEqual(functions.col("first_place")),
                "duplicate-row",
                first,
                concat(lit("the same row as "), words(functions.col("first_place")), lit("; counted once")));
    }

    private static Column key(Table table) {
        return concat_ws(SEPARATOR, texts(table.key(), ""));
    }

    private static Column[] texts(List<Field> fields, String blank) {
        return fields.stream()
                .map(field -> coalesce(field.col().cast("string"), lit(blank)))
                .toArray(Column[]::new);
    }

    private static Column clash(Table table) {
        Column other = when(functions.col("first_place").equalTo(PLACE), functions.col("last_place"))
                .otherwise(functions.col("first_place"));
        String names = String.join(" + ", table.key().stream().map(Field::name).toList());
        return concat(
                lit(names + " '"),
                concat_ws(" + ", texts(table.key(), "(blank)")),
                lit("' stands on several rows with different content, also at "),
                words(other),
                lit("; keep the right one"));
    }

    private static Column words(Column place) {
        return concat(place.getField("file"), lit(":"), place.getField("line").cast("string"));
    }

    private Keys() {}
}
