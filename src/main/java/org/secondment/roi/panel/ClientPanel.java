package org.secondment.roi.panel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * One row per group of clients, present from the period of its first bill, receipt or matter to the last one. What a
 * client did counts for the group to which it belonged on the day.
 */
public final class ClientPanel {

    /** Those that bills and matters give; receipts and time give others. */
    public static final Set<Series> ALWAYS =
            Set.of(Series.FEES_BILLED, Series.CLIENTS_BILLED, Series.MATTERS_OPENED, Series.PRACTICES_BILLING);

    /**
     * Rows of all groups.
     *
     * @param time where it gives {@link Series#FEES_WORKED}
     * @param series that each row has
     */
    public static JavaRDD<UnitRow> of(
            Histories clients, Optional<WorkedTime> time, Parents parents, Periods periods, Set<Series> series) {
        JavaRDD<History> histories = clients.each();
        Broadcast<Parents> known =
                JavaSparkContext.fromSparkContext(histories.context()).broadcast(parents);
        JavaPairRDD<String, byte[]> books = histories.flatMapToPair(client -> books(client, known.value(), periods));
        return UnitRows.of(time.map(worked -> books.union(worked.fees())).orElse(books), periods, series);
    }

    private static Iterator<Tuple2<String, byte[]>> books(History client, Parents parents, Periods periods)
            throws IOException {
        Map<String, PeriodBook> groups = new TreeMap<>();
        for (Event event : client.events()) {
            PeriodBook book = groups.computeIfAbsent(
                    parents.of(client.unit(), event.day()), group -> new PeriodBook(periods.count()));
            int period = periods.of(event.day());
            book.present(Math.max(1, period), periods.count());
            switch (event.kind()) {
                case BILLED -> book.add(Series.FEES_BILLED, event.label(), period, event.amount());
                case COLLECTED -> book.add(Series.FEES_COLLECTED, "", period, event.amount());
                case OPENED -> book.add(Series.MATTERS_OPENED, "", period, event.amount());
                default -> throw new IllegalArgumentException("no event of a client: " + event);
            }
        }
        List<Tuple2<String, byte[]>> books = new ArrayList<>();
        for (Map.Entry<String, PeriodBook> group : groups.entrySet()) {
            books.add(new Tuple2<>(group.getKey(), group.getValue().packed()));
        }
        return books.iterator();
    }

    private ClientPanel() {}
}
