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
 * Billable hours of some lawyers, and the value of their work, in one pass over the entries; what crosses has one number per lawyer and month. An hour
 * counts as in the measure of a secondee's own billable hours.
 */
public final class MonthlyHours {

    /**
     * What lawyers worked.
     *
     * @param hours in ten-thousandths, by lawyer and month ({@link java.time.temporal.ChronoField#PROLEPTIC_MONTH})
     * @param byKey values by lawyer, group, currency and month
     */
    public record Result(Map<String, Map<Integer, Long>> hours, Map<ValueTally.Key, WorkedValue> byKey)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        /** Nobody worked. */
        public static final Result NONE = new Result(Map.of(), Map.of());

        /** Values by lawyer, then group of hosts, currency and month. */
        public List<WorkedValue> values() {
            return List.copyOf(byKey.values());
        }

        Result plus(Result other) {
            Map<String, Map<Integer, Long>> both = new TreeMap<>();
            Map<ValueTally.Key, WorkedValue> values = new TreeMap<>(byKey);
            other.byKey.forEach((key, value) -> values.merge(key, value, WorkedValue::plus));
            for (Result each : List.of(this, other)) {
                each.hours.forEach((lawyer, months) -> {
                    Map<Integer, Long> sums = both.computeIfAbsent(lawyer, key -> new TreeMap<>());
                    months.forEach((month, hours) -> sums.merge(month, hours, Math::addExact));
                });
            }
            return new Result(both, values);
        }
    }

    private record Known(Set<String> lawyers, Matters matters, Map<String, String> hostGroups) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** Hours and values of the lawyers; groups of clients that ever hosted a secondee are by client. */
    public static Result of(
            JavaSparkContext spark,
            List<TimeSums> time,
            Matters matters,
            Set<String> lawyers,
            Map<String, String> hostGroups) {
        Broadcast<Known> everywhere = spark.broadcast(new Known(Set.copyOf(lawyers), matters, Map.copyOf(hostGroups)));
        return spark.parallelize(time, TimeWindowSums.bundles(spark, time))
                .mapPartitions(
                        parts -> List.of(result(parts, everywhere.value())).iterator())
                .treeReduce(Result::plus);
    }

    private static Result result(Iterator<TimeSums> parts, Known known) {
        MonthlyTally tally = new MonthlyTally(known.lawyers(), known.matters(), known.hostGroups());
        parts.forEachRemaining(part -> part.forEach(tally));
        return tally.result();
    }

    private MonthlyHours() {}
}
