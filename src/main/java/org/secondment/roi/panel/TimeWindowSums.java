package org.secondment.roi.panel;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.table.TimeSums;

/**
 * Hours over every window in one pass over the entries, without exchanging any: sums over windows add up, and who is
 * compared does not depend on the entries. One element per bundle of parts, still to be added up.
 */
final class TimeWindowSums {

    /** Pairs of unit and day held at a time, 32 bytes each: few enough for a processor's own memory. */
    static final int MOST_DAYS = 1 << 15;

    private static final int BUNDLES_PER_CORE = 2;

    static JavaRDD<TimeTally.Result> of(JavaSparkContext spark, List<TimeSums> parts, TimeWindows known, int most) {
        Broadcast<TimeWindows> everywhere = spark.broadcast(known);
        return spark.parallelize(parts, bundles(spark, parts))
                .mapPartitions(
                        some -> List.of(sums(some, everywhere.value(), most)).iterator());
    }

    /** In how many bundles parts are read. */
    static int bundles(JavaSparkContext spark, List<TimeSums> parts) {
        return Math.max(1, Math.min(parts.size(), BUNDLES_PER_CORE * spark.defaultParallelism()));
    }

    private static TimeTally.Result sums(Iterator<TimeSums> parts, TimeWindows known, int most) {
        TimeTally tally = new TimeTally(known, most);
        parts.forEachRemaining(part -> part.forEach(tally));
        return tally.result();
    }

    private TimeWindowSums() {}
}
