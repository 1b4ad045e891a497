package org.secondment.roi.staging;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;

/** Holds each table's judged rows, computed once, for all later stops. */
public final class Store implements AutoCloseable {

    private final Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
    private List<Tally> tallies = List.of();

    /**
     * How many records of a file met one verdict.
     *
     * @param amount sum of the table's money as the file writes it; empty where it has none
     */
    public record Tally(String table, String file, Verdict verdict, long rows, Optional<BigDecimal> amount) {}

    /** Keeps a table's judged rows; they are computed when first used. */
    public void keep(Table table, Dataset<Row> judged) {
        tables.put(table.name(), judged.localCheckpoint(false));
    }

    /** The judged rows of a table, if it was supplied. */
    public Optional<Dataset<Row>> judged(Table table) {
        return Optional.ofNullable(tables.get(table.name()));
    }

    public Map<String, Dataset<Row>> judged() {
        return Map.copyOf(tables);
    }

    /** Records by table, file and verdict; counted once, which also computes every table. */
    public List<Tally> tallies() {
        if (tallies.isEmpty()) {
            tallies = counted();
        }
        return tallies;
    }

    private List<Tally> counted() {
        return all(judged -> judged.groupBy(Judged.FILE, Judged.VERDICT)
                        .agg(count(lit(1)).as("rows"), sum(Judged.AMOUNT).as("amount")))
                .map(rows -> rows.collectAsList().stream().map(Store::tally).toList())
                .orElse(List.of());
    }

    /** Problems of rejected rows, or of rows kept with a warning, in file order; streamed, for there may be many. */
    public Iterator<Problem> problems(Verdict verdict) {
        Optional<Dataset<Row>> problems = all(judged -> judged.filter(Judged.is(verdict))
                .select(Judged.FILE, Judged.LINE, explode(Judged.PROBLEMS).as("problem")));
        Iterator<Row> rows = problems.map(found -> found.orderBy(
                                "source_file", "source_line", "problem.heading", "problem.rule", "problem.message")
                        .toLocalIterator())
                .orElse(java.util.Collections.emptyIterator());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Problem next() {
                return problem(rows.next());
            }
        };
    }

    @Override
    public void close() {
        tables.values().forEach(Dataset::unpersist);
        tables.clear();
    }

    private Optional<Dataset<Row>> all(java.util.function.UnaryOperator<Dataset<Row>> step) {
        return tables.entrySet().stream()
                .map(entry -> step.apply(entry.getValue()).withColumn("table", lit(entry.getKey())))
                .reduce(Dataset::union);
    }

    private static Tally tally(Row row) {
        return new Tally(
                row.getAs("table"),
                row.getAs("source_file"),
                Verdict.valueOf(row.getAs("verdict")),
                row.<Long>getAs("rows"),
                Optional.ofNullable(row.<BigDecimal>getAs("amount")));
    }

    private static Problem problem(Row row) {
        Row problem = row.getStruct(row.fieldIndex("problem"));
        return new Problem(
                row.getAs("source_file"),
                row.<Long>getAs("source_line"),
                problem.getString(0),
                problem.getString(1),
                problem.getString(2),
                problem.getString(3));
    }
}
