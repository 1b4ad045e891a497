package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Sums over every window in one pass: events are brought together by unit, and each part sums its units in plain Java.
 * One element per part, still to be added up.
 */
final class WindowSums {

    /** Different events added up at a time before they are exchanged. */
    private static final int MOST_EVENTS = 1 << 17;

    static JavaRDD<ClientSums> ofClients(JavaRDD<Event> events, Exposure exposure, int parts) {
        return byUnit(events, exposure, ClientTally::new, parts);
    }

    static JavaRDD<Sums> ofPeople(JavaRDD<Event> events, Exposure exposure, int parts) {
        return byUnit(events, exposure, PersonTally::new, parts);
    }

    private static <R> JavaRDD<R> byUnit(
            JavaRDD<Event> events, Exposure exposure, Function<Exposure, Tally<R>> tally, int parts) {
        Broadcast<Exposure> known =
                JavaSparkContext.fromSparkContext(events.context()).broadcast(exposure);
        return events.mapPartitions(some -> new AddedUp(some, MOST_EVENTS))
                .mapToPair(event -> new Tuple2<>(event, Boolean.TRUE))
                .repartitionAndSortWithinPartitions(new ByUnit(parts), new InDayOrder())
                .mapPartitions(sorted ->
                        List.of(sums(sorted, tally.call(known.value()))).iterator());
    }

    private static <R> R sums(Iterator<Tuple2<Event, Boolean>> sorted, Tally<R> tally) {
        List<Event> unit = new ArrayList<>();
        while (sorted.hasNext()) {
            Event event = sorted.next()._1;
            if (!unit.isEmpty() && !unit.get(0).unit().equals(event.unit())) {
                tally.add(unit.get(0).unit(), unit);
                unit = new ArrayList<>();
            }
            unit.add(event);
        }
        if (!unit.isEmpty()) {
            tally.add(unit.get(0).unit(), unit);
        }
        return tally.result();
    }

    /** Events of one unit go to one part. */
    private static final class ByUnit extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final int parts;

        ByUnit(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object event) {
            return Math.floorMod(((Event) event).unit().hashCode(), parts);
        }
    }

    /** By unit, then by day. */
    private static final class InDayOrder implements Comparator<Event>, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Event a, Event b) {
            int byUnit = a.unit().compareTo(b.unit());
            return byUnit == 0 ? Integer.compare(a.day(), b.day()) : byUnit;
        }
    }

    private WindowSums() {}
}
