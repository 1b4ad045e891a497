package org.secondment.roi.panel;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Events brought together by client or lawyer, in one exchange: whoever uses the same histories again reads what was
 * exchanged, and neither bills nor receipts a second time.
 */
public final class Histories {

    /** Different events added up at a time before they are exchanged. */
    private static final int MOST_EVENTS = 1 << 17;

    private final JavaPairRDD<String, Iterable<byte[]>> exchanged;

    private Histories(JavaPairRDD<String, Iterable<byte[]>> exchanged) {
        this.exchanged = exchanged;
    }

    /** In as many parts as there are cores. */
    public static Histories of(JavaRDD<Event> events) {
        return of(events, events.context().defaultParallelism());
    }

    static Histories of(JavaRDD<Event> events, int parts) {
        return new Histories(events.mapPartitionsToPair(some -> packed(new AddedUp(some, MOST_EVENTS)))
                .groupByKey(new HashPartitioner(parts)));
    }

    /** One element per client or lawyer. */
    JavaRDD<History> each() {
        return exchanged.map(unit -> unpacked(unit._1, unit._2));
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

    private static History unpacked(String unit, Iterable<byte[]> packed) throws IOException {
        List<Event> events = new ArrayList<>();
        Packing.unpack(
                packed,
                row -> events.add(new Event(
                        unit, Event.Kind.valueOf(row.readUTF()), row.readInt(), row.readLong(), row.readUTF())));
        events.sort(Comparator.comparingInt(Event::day));
        return new History(unit, events);
    }
}
