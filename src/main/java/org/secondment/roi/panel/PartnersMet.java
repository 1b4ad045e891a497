package org.secondment.roi.panel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.panel.SharedHours.Side;
import org.secondment.roi.table.TimeSums;

/**
 * How many different partners worked on the matters of a secondee, in a second pass over time of which only parts with such
 * a matter and a partner are read: which matters count is known only when the first is over.
 *
 * @param before in the twelve months before the start, on matters on which the secondee worked in them
 * @param after in the twelve months after the end
 */
public record PartnersMet(String secondment, int before, int after) {

    /**
     * Of every secondment that has ended, in the order of the windows; one Spark job.
     *
     * @param hours of the first pass over the same entries
     */
    public static List<PartnersMet> of(
            JavaSparkContext spark, List<TimeSums> time, TimeWindows windows, Samples.Hours hours) {
        Broadcast<PartnerTally.Known> everywhere = spark.broadcast(PartnerTally.Known.of(windows, hours.matters()));
        Map<Side, Map<String, Long>> found = spark.parallelize(time, TimeWindowSums.bundles(spark, time))
                .mapPartitions(
                        parts -> List.of(hours(parts, everywhere.value())).iterator())
                .treeReduce(SharedHours::plus)
                .bySide();
        List<PartnersMet> met = new ArrayList<>();
        for (int year = 0; year < windows.years().size(); year++) {
            met.add(new PartnersMet(
                    windows.years().get(year).secondment(),
                    PartnerTally.partners(found.getOrDefault(new Side(year, false), Map.of())),
                    PartnerTally.partners(found.getOrDefault(new Side(year, true), Map.of()))));
        }
        return met;
    }

    private static SharedHours hours(Iterator<TimeSums> parts, PartnerTally.Known known) {
        PartnerTally tally = new PartnerTally(known);
        parts.forEachRemaining(part -> part.forEach(tally));
        return tally.hours();
    }
}
