package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import scala.Tuple2;

/**
 * Receipts divided among the clients of their bill as the bill's fees are, to the last minor unit. Bills and receipts are
 * brought together by bill in one exchange of small records; only what belongs to a single bill must fit into memory.
 */
final class Collected {

    private static final int BILL = Tables.BILLS.slot("bill_id");
    private static final int PAID_BILL = Tables.RECEIPTS.slot("bill_id");
    private static final int PAID_DAY = Tables.RECEIPTS.slot("received_date");
    private static final int PAID_KIND = Tables.RECEIPTS.slot("kind");

    /** Whose fees they are: a client's revenue, or what is not revenue though on its matter. */
    private record Owner(String client, boolean revenue) implements Comparable<Owner>, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public int compareTo(Owner other) {
            int byClient = client.compareTo(other.client);
            return byClient == 0 ? Boolean.compare(revenue, other.revenue) : byClient;
        }
    }

    private record Part(Owner owner, long minor) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private record Cash(int day, long minor) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    static JavaRDD<Event> of(JavaRDD<Valued> bills, JavaRDD<Valued> receipts, Broadcast<Matters> matters, int last) {
        JavaPairRDD<String, Part> parts =
                bills.flatMapToPair(bill -> part(bill, matters.value()).stream().iterator());
        JavaPairRDD<String, Cash> cash = receipts.filter(paid -> isCash(paid.fact()))
                .mapToPair(paid -> new Tuple2<>(paid.fact().text(PAID_BILL), new Cash(day(paid.fact()), paid.minor())))
                .filter(paid -> paid._2.day() <= last);
        int partitions = bills.context().defaultParallelism();
        return parts.cogroup(cash, new HashPartitioner(partitions))
                .values()
                .flatMap(bill -> divided(bill._1, bill._2).iterator());
    }

    private static Optional<Tuple2<String, Part>> part(Valued bill, Matters matters) {
        return matters.ofBill(bill.fact())
                .map(matter -> new Owner(matter.client(), Matters.revenue(bill.fact(), matter)))
                .map(owner -> new Tuple2<>(bill.fact().text(BILL), new Part(owner, bill.minor())));
    }

    private static boolean isCash(Fact receipt) {
        return List.of("receipt", "refund").contains(receipt.text(PAID_KIND));
    }

    private static int day(Fact receipt) {
        return (int) receipt.day(PAID_DAY).toEpochDay();
    }

    /** A bill that comes to nothing gives its first owner all that is paid. */
    private static List<Event> divided(Iterable<Part> parts, Iterable<Cash> receipts) {
        TreeMap<Owner, Long> owners = new TreeMap<>();
        parts.forEach(part -> owners.merge(part.owner(), part.minor(), Math::addExact));
        long whole = owners.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        List<Event> events = new ArrayList<>();
        for (Cash paid : receipts) {
            long reached = 0;
            long given = 0;
            for (var owner : owners.entrySet()) {
                reached = Math.addExact(reached, owner.getValue());
                long upTo = whole == 0 ? paid.minor() : Proportion.of(paid.minor(), reached, whole);
                if (owner.getKey().revenue()) {
                    events.add(new Event(owner.getKey().client(), Event.Kind.COLLECTED, paid.day(), upTo - given, ""));
                }
                given = upTo;
            }
        }
        return events;
    }

    private Collected() {}
}
