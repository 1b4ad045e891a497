package org.secondment.roi;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The Spark session: local, without a web page and bound to this machine, unless spark-submit says otherwise. */
record Spark(SparkSession session) implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    static Spark start() {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.app.name", "secondment-roi")
                .setIfMissing("spark.ui.showConsoleProgress", Boolean.toString(Progress.terminal()));
        if (conf.get("spark.master").startsWith("local")) {
            onThisMachine(conf);
        }
        return new Spark(SparkSession.builder().config(conf).getOrCreate());
    }

    private static void onThisMachine(SparkConf conf) {
        conf.setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.host", LOOPBACK)
                .setIfMissing("spark.driver.bindAddress", LOOPBACK);
    }

    JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    @Override
    public void close() {
        session.stop();
    }
}
