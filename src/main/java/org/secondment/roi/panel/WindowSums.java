package org.secondment.roi.panel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Sums over every window in one pass: events are brought together by unit, and each partition sums its units in plain
 * Java. One row per partition, secondment, window, measure and role; partial sums still to be added up.
 */
public final class WindowSums {

    static final StructType SCHEMA = new StructType()
            .add("secondment_id", DataTypes.StringType)
            .add("months", DataTypes.IntegerType)
            .add("measure", DataTypes.StringType)
            .add("role", DataTypes.StringType)
            .add("units", DataTypes.LongType)
            .add("before", DataTypes.LongType)
            .add("during", DataTypes.LongType)
            .add("after", DataTypes.LongType);

    public static Dataset<Row> ofClients(Dataset<Row> events, List<Window> windows, Set<String> hostGroups) {
        List<Window> spans = new ArrayList<>(windows);
        Set<String> hosts = new java.util.HashSet<>(hostGroups);
        return byUnit(events, rows -> sums(rows, new ClientTally(spans, hosts)));
    }

    public static Dataset<Row> ofPeople(
            Dataset<Row> events, List<Window> windows, Set<String> secondees, List<String> grades) {
        List<Window> spans = new ArrayList<>(windows);
        Set<String> away = new java.util.HashSet<>(secondees);
        List<String> order = new ArrayList<>(grades);
        return byUnit(events, rows -> sums(rows, new PersonTally(spans, away, order)));
    }

    private static Dataset<Row> byUnit(Dataset<Row> events, MapPartitionsFunction<Row, Row> tally) {
        return events.repartition(functions.col("unit"))
                .sortWithinPartitions("unit", "day")
                .mapPartitions(tally, Encoders.row(SCHEMA));
    }

    private static Iterator<Row> sums(Iterator<Row> rows, Tally tally) {
        String unit = "";
        List<Event> events = new ArrayList<>();
        while (rows.hasNext()) {
            Event event = Event.of(rows.next());
            if (!event.unit().equals(unit) && !events.isEmpty()) {
                tally.add(unit, events);
                events = new ArrayList<>();
            }
            unit = event.unit();
            events.add(event);
        }
        if (!events.isEmpty()) {
            tally.add(unit, events);
        }
        return tally.rows().iterator();
    }

    private WindowSums() {}
}
