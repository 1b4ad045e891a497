package org.secondment.roi;

import org.apache.spark.sql.SparkSession;

/** The Spark session: local, without a web page and bound to this machine, unless spark-submit says otherwise. */
record Spark(SparkSession session) implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /** Up to so many bytes of exports, compiling each query costs more than it saves. */
    private static final long SMALL_INPUT = 64L << 20;

    /**
     * Starts the session.
     *
     * @param bytes of all exports
     */
    static Spark start(long bytes) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("secondment-roi")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.ansi.enabled", "true")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.ui.showConsoleProgress", Boolean.toString(Progress.terminal()));
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.host", LOOPBACK)
                    .config("spark.driver.bindAddress", LOOPBACK)
                    .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors());
        }
        if (bytes <= SMALL_INPUT) {
            builder.config("spark.sql.codegen.wholeStage", "false")
                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .config("spark.sql.adaptive.enabled", "false");
        }
        return new Spark(builder.getOrCreate());
    }

    @Override
    public void close() {
        session.stop();
    }
}
