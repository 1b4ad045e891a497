package org.secondment.roi.benchmark;

import org.apache.spark.sql.SparkSession;

/** The least that a Spark job can be: a session as Spark sets it up by itself, and one count. */
public final class EmptyJob {

    public static void main(String[] arguments) {
        SparkSession session =
                SparkSession.builder().master("local[*]").appName("empty").getOrCreate();
        long rows = session.range(1000).count();
        session.stop();
        if (rows != 1000) {
            throw new IllegalStateException("counted " + rows);
        }
    }

    private EmptyJob() {}
}
