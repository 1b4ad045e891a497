package org.secondment.roi.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Table;

/** Small tables written as text, so that a test reads like the example in its own name; a blank cell is null. */
public final class Rows {

    private static final String MINOR = "minor";

    /**
     * Judged rows: headings in the first line, then one line per row. Without headings of their own, rows are accepted
     * and stand in a file named after the table, from line 2; columns may also be {@code source_file},
     * {@code source_line}, {@code verdict} and {@code minor}.
     */
    public static Dataset<Row> judged(SparkSession spark, Table table, String headings, String... lines) {
        List<String> columns = cells(headings);
        known(table, columns);
        StructType schema = Judged.schema(table);
        if (columns.contains(MINOR)) {
            schema = schema.add(MINOR, DataTypes.LongType);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(row(table, schema, columns, cells(lines[i]), i + 2L));
        }
        return spark.createDataFrame(rows, schema);
    }

    private static void known(Table table, List<String> columns) {
        for (String column : columns) {
            if (table.field(column).isEmpty()
                    && !List.of("source_file", "source_line", "verdict", MINOR).contains(column)) {
                throw new IllegalArgumentException(table.name() + " has no " + column);
            }
        }
    }

    private static Row row(Table table, StructType schema, List<String> columns, List<String> cells, long line) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " headings, but cells " + cells);
        }
        String amount =
                table.money().map(field -> cell(columns, cells, field.name())).orElse("");
        Object[] values = Arrays.stream(schema.fieldNames())
                .map(name -> switch (name) {
                    case "source_file" -> cell(columns, cells, name, table.name() + ".csv");
                    case "source_line" -> Long.valueOf(cell(columns, cells, name, Long.toString(line)));
                    case "verdict" -> cell(columns, cells, name, Verdict.ACCEPTED.name());
                    case "problems" -> new Object[0];
                    case "source_amount" -> amount.isEmpty() ? null : new BigDecimal(amount);
                    case "digest" -> content(table, columns, cells);
                    case MINOR -> minor(cell(columns, cells, name));
                    default -> value(table.field(name).orElseThrow(), cell(columns, cells, name));
                })
                .toArray();
        return RowFactory.create(values);
    }

    /** Two rows have the same content when their fields, not their places, are equal. */
    private static String content(Table table, List<String> columns, List<String> cells) {
        return table.fields().stream()
                        .map(field -> cell(columns, cells, field.name()))
                        .toList() + "";
    }

    private static @Nullable Long minor(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    private static @Nullable Object value(Field field, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case DATE -> LocalDate.parse(cell);
            case MONEY, PERCENT, FRACTION, RATE, NUMBER -> new BigDecimal(cell);
            case TEXT, CURRENCY, CHOICE, FLAG -> cell;
        };
    }

    private static String cell(List<String> columns, List<String> cells, String name) {
        return cell(columns, cells, name, "");
    }

    private static String cell(List<String> columns, List<String> cells, String name, String otherwise) {
        int place = columns.indexOf(name);
        return place < 0 || cells.get(place).isEmpty() ? otherwise : cells.get(place);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The given columns of each row, in sorted lines; dates and amounts as they print. */
    public static List<String> text(Dataset<Row> rows, String... columns) {
        org.apache.spark.sql.Column[] texts = Arrays.stream(columns)
                .map(column -> functions.coalesce(functions.col(column).cast("string"), functions.lit("")))
                .toArray(org.apache.spark.sql.Column[]::new);
        return rows.select(functions.concat_ws(" | ", texts)).collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** File, line, verdict and the messages of each row. */
    public static List<String> verdicts(Dataset<Row> judged) {
        return text(
                judged.withColumn(
                        "messages", functions.concat_ws(" / ", functions.expr("transform(problems, p -> p.message)"))),
                "source_file",
                "source_line",
                "verdict",
                "messages");
    }

    private Rows() {}
}
