package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.table.TimeSums;

/**
 * Billable hours of some lawyers in one pass over the entries; what crosses has one number per lawyer and month. An hour
 * counts as in the measure of a secondee's own billable hours.
 */
public final class MonthlyHours {

    private record Known(Set<String> lawyers, Matters matters) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** In ten-thousandths of an hour, by lawyer and month ({@link java.time.temporal.ChronoField#PROLEPTIC_MONTH}). */
    public static Map<String, Map<Integer, Long>> of(
            JavaSparkContext spark, List<TimeSums> time, Matters matters, Set<String> lawyers) {
        Broadcast<Known> everywhere = spark.broadcast(new Known(Set.copyOf(lawyers), matters));
        return spark.parallelize(time, TimeWindowSums.bundles(spark, time))
                .mapPartitions(
                        parts -> List.of(hours(parts, everywhere.value())).iterator())
                .treeReduce(MonthlyHours::plus);
    }

    private static Map<String, Map<Integer, Long>> hours(Iterator<TimeSums> parts, Known known) {
        MonthlyTally tally = new MonthlyTally(known.lawyers(), known.matters());
        parts.forEachRemaining(part -> part.forEach(tally));
        return tally.hours();
    }

    private static Map<String, Map<Integer, Long>> plus(
            Map<String, Map<Integer, Long>> one, Map<String, Map<Integer, Long>> other) {
        Map<String, Map<Integer, Long>> both = new TreeMap<>();
        for (Map<String, Map<Integer, Long>> each : List.of(one, other)) {
            each.forEach((lawyer, months) -> {
                Map<Integer, Long> sums = both.computeIfAbsent(lawyer, key -> new TreeMap<>());
                months.forEach((month, hours) -> sums.merge(month, hours, Math::addExact));
            });
        }
        return both;
    }

    private MonthlyHours() {}
}
