package org.secondment.roi.panel;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
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
        return events.mapPartitionsToPair(some -> packed(new AddedUp(some, MOST_EVENTS)))
                .groupByKey(new HashPartitioner(parts))
                .mapPartitions(
                        units -> List.of(sums(units, tally.call(known.value()))).iterator());
    }

    private static Iterator<Tuple2<String, byte[]>> packed(Iterator<Event> events) throws IOException {
        Packing<String> units = new Packing<>();
        while (events.hasNext()) {
            Event event = events.next();
            DataOutputStream row = units.to(event.unit());
            row.writeUTF(event.kind().name());
            row.writeInt(event.day());
            row.writeLong(event.amount());
            row.writeUTF(event.label());
        }
        return units.packed();
    }

    private static <R> R sums(Iterator<Tuple2<String, Iterable<byte[]>>> units, Tally<R> tally) throws IOException {
        while (units.hasNext()) {
            Tuple2<String, Iterable<byte[]>> unit = units.next();
            List<Event> events = new ArrayList<>();
            Packing.unpack(
                    unit._2,
                    row -> events.add(new Event(
                            unit._1, Event.Kind.valueOf(row.readUTF()), row.readInt(), row.readLong(), row.readUTF())));
            events.sort(Comparator.comparingInt(Event::day));
            tally.add(unit._1, events);
        }
        return tally.result();
    }

    private WindowSums() {}
}
