package org.secondment.roi.panel;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/**
 * Sums over every window in one pass over the histories of units: each part sums its units in plain Java. One element
 * per part, still to be added up.
 */
final class WindowSums {

    static JavaRDD<ClientSums> ofClients(Histories clients, Exposure exposure, ClientAccount.Since since) {
        return sums(clients, exposure, known -> new ClientTally(known, since));
    }

    static JavaRDD<Sums> ofPeople(Histories lawyers, Exposure exposure) {
        return sums(lawyers, exposure, PersonTally::new);
    }

    private static <R> JavaRDD<R> sums(Histories units, Exposure exposure, Function<Exposure, Tally<R>> tally) {
        JavaRDD<History> histories = units.each();
        Broadcast<Exposure> known =
                JavaSparkContext.fromSparkContext(histories.context()).broadcast(exposure);
        return histories.mapPartitions(
                some -> List.of(sums(some, tally.call(known.value()))).iterator());
    }

    private static <R> R sums(Iterator<History> histories, Tally<R> tally) {
        histories.forEachRemaining(history -> tally.add(history.unit(), history.events()));
        return tally.result();
    }

    private WindowSums() {}
}
