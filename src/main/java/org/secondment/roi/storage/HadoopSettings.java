package org.secondment.roi.storage;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import scala.Tuple2;

/** Hadoop's configuration as Spark's is, on the driver before there is a session, and within its tasks. */
final class HadoopSettings {

    private static final String PREFIX = "spark.hadoop.";
    private static final String OWNER_ALONE = "077";

    /** What is made under it is for its owner alone, where the file system knows owners. */
    static Configuration current() {
        SparkEnv running = SparkEnv.get();
        return of(running == null ? new SparkConf() : running.conf());
    }

    static Configuration of(SparkConf spark) {
        Configuration hadoop = new Configuration();
        for (Tuple2<String, String> setting : spark.getAllWithPrefix(PREFIX)) {
            hadoop.set(setting._1(), setting._2());
        }
        hadoop.set(FsPermission.UMASK_LABEL, OWNER_ALONE);
        return hadoop;
    }

    private HadoopSettings() {}
}
