package org.secondment.roi;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session: local, without a web page, bound to this machine, and what does not fit into memory encrypted, unless
 * spark-submit says otherwise.
 */
final class Spark implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /** A task that is out of memory fails the run, which says so; Spark would end the process without a word. */
    private static final String NEVER = "0";

    /** Whoever hosts the job, such as a shell, keeps its session. */
    private final boolean hosted = SparkSession.getDefaultSession().isDefined();

    private final FutureTask<SparkSession> starting = new FutureTask<>(Spark::session);

    private Spark() {}

    /** Starts the session while the caller goes on. */
    static Spark begin() {
        Spark spark = new Spark();
        Thread thread = new Thread(spark.starting, "spark-start");
        thread.setDaemon(true);
        thread.start();
        return spark;
    }

    private static SparkSession session() {
        return SparkSession.builder().config(settled(new SparkConf())).getOrCreate();
    }

    /** Whatever is given holds; on a cluster, what its own configuration says. */
    static SparkConf settled(SparkConf given) {
        SparkConf conf = given.setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.app.name", "secondment-roi")
                .setIfMissing("spark.ui.showConsoleProgress", Boolean.toString(Progress.terminal()));
        return conf.get("spark.master").startsWith("local")
                ? conf.setIfMissing("spark.executor.killOnFatalError.depth", NEVER)
                        .setIfMissing("spark.ui.enabled", "false")
                        .setIfMissing("spark.io.encryption.enabled", "true")
                        .setIfMissing("spark.driver.host", LOOPBACK)
                        .setIfMissing("spark.driver.bindAddress", LOOPBACK)
                : conf;
    }

    /** Waits until the session has started. */
    JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(started().sparkContext());
    }

    private SparkSession started() {
        try {
            return starting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Spark started", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Spark did not start: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        SparkSession session = started();
        if (!hosted) {
            session.stop();
        }
    }
}
