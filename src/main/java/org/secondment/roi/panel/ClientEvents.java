package org.secondment.roi.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;

/**
 * What clients did up to the as-of day: fees billed and collected, matters opened. Recharges of secondees and the firm's
 * internal matters are no client revenue.
 */
public final class ClientEvents {

    private static final int BILL_DATE = Tables.BILLS.slot("bill_date");

    /**
     * Events of every client.
     *
     * @param bills accepted bills
     * @param paid what was received for them, if receipts are supplied
     */
    public static JavaRDD<Event> of(
            JavaRDD<Valued> bills, Matters matters, Optional<JavaRDD<Paid>> paid, LocalDate asOf) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(bills.context());
        Broadcast<Matters> known = spark.broadcast(matters);
        int last = (int) asOf.toEpochDay();
        JavaRDD<Event> billed =
                bills.flatMap(bill -> billed(bill, known.value()).iterator()).filter(event -> event.day() <= last);
        JavaRDD<Event> events = billed.union(spark.parallelize(opened(matters, last), spark.defaultParallelism()));
        return paid.map(cash -> events.union(cash.map(part -> new Event(
                        part.client(),
                        Event.Kind.COLLECTED,
                        part.day(),
                        part.amount(),
                        Integer.toString(part.billed())))))
                .orElse(events);
    }

    static int day(Fact bill) {
        return (int) bill.day(BILL_DATE).toEpochDay();
    }

    private static List<Event> billed(Valued bill, Matters matters) {
        return matters.earning(bill.fact())
                .map(matter -> List.of(new Event(
                        matter.client(), Event.Kind.BILLED, day(bill.fact()), bill.minor(), matter.practice())))
                .orElse(List.of());
    }

    private static List<Event> opened(Matters matters, int last) {
        return matters.byId().values().stream()
                .filter(matter -> !matter.ownAffair() && matter.opened() <= last)
                .map(matter -> new Event(matter.client(), Event.Kind.OPENED, matter.opened(), 1, matter.practice()))
                .toList();
    }

    private ClientEvents() {}
}
