package org.secondment.roi.intake;

import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Table;

/** Turns the files of a table into judged rows, one Spark partition per file. */
public final class Reading {

    /** Spark's public encoder takes days only in the one class that the session's settings name. */
    private static final boolean EITHER_CLASS_OF_DAY = true;

    /**
     * One row per record of every file, in the schema of {@link Judged}. Starts no Spark job; whoever does may get a
     * refusal, which {@link #refusal} finds.
     *
     * @param sources files of {@code table}, without duplicates
     */
    public static Dataset<Row> of(SparkSession spark, Table table, List<Source> sources) {
        Encoder<Row> row = RowEncoder.encoderFor(Judged.schema(table), EITHER_CLASS_OF_DAY);
        if (sources.isEmpty()) {
            return spark.createDataset(List.of(), row);
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return spark.createDataset(
                context.parallelize(sources, sources.size())
                        .flatMap(SourceRows::of)
                        .rdd(),
                row);
    }

    /** The refusal that made a Spark job fail, if one did. */
    public static Optional<InputRefused> refusal(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof InputRefused refused) {
                return Optional.of(refused);
            }
            if (cause instanceof RefusedWhileReading refused) {
                return Optional.of(new InputRefused(List.of(refused.problem())));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private Reading() {}
}
