package org.secondment.roi;

import org.apache.spark.SparkConf;
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
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.app.name", "secondment-roi")
                .set("spark.sql.session.timeZone", "UTC")
                .set("spark.sql.ansi.enabled", "true")
                .set("spark.sql.datetime.java8API.enabled", "true")
                .setIfMissing("spark.ui.showConsoleProgress", Boolean.toString(Progress.terminal()));
        if (conf.get("spark.master").startsWith("local")) {
            onThisMachine(conf, bytes);
        }
        return new Spark(SparkSession.builder().config(conf).getOrCreate());
    }

    private static void onThisMachine(SparkConf conf, long bytes) {
        String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
        conf.setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.host", LOOPBACK)
                .setIfMissing("spark.driver.bindAddress", LOOPBACK)
                .setIfMissing("spark.sql.shuffle.partitions", cores);
        if (bytes <= SMALL_INPUT) {
            conf.setIfMissing("spark.sql.codegen.wholeStage", "false")
                    .setIfMissing("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .setIfMissing("spark.sql.adaptive.enabled", "false");
        }
    }

    @Override
    public void close() {
        session.stop();
    }
}
