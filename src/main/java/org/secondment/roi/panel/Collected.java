package org.secondment.roi.panel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.panel.Matters.Matter;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import scala.Tuple2;

/**
 * Receipts divided among the clients, matters and days of their bill as the bill's fees are, to the last minor unit. Bills
 * and receipts are brought together in one exchange by buckets of bills; only one bucket at a time must fit into memory.
 */
public final class Collected {

    private static final int BUCKETS_PER_PART = 32;

    private static final int MATTER = Tables.BILLS.slot("matter_id");
    private static final int BILL = Tables.BILLS.slot("bill_id");
    private static final int PAID_BILL = Tables.RECEIPTS.slot("bill_id");
    private static final int PAID_DAY = Tables.RECEIPTS.slot("received_date");
    private static final int PAID_KIND = Tables.RECEIPTS.slot("kind");

    /**
     * Whose fees they are: a client's revenue, or what is not revenue though on its matter. Those of a client stand
     * together, so that rounding, which is carried along, gives each client what it gets without its matters.
     */
    record Owner(String client, boolean revenue, String matter, int billed) implements Comparable<Owner> {

        private static final Comparator<Owner> ORDER = Comparator.comparing(Owner::client)
                .thenComparing(Owner::revenue)
                .thenComparing(Owner::matter)
                .thenComparingInt(Owner::billed);

        static Owner of(Fact bill, Matter matter) {
            return new Owner(matter.client(), Matters.revenue(bill, matter), bill.text(MATTER), ClientEvents.day(bill));
        }

        @Override
        public int compareTo(Owner other) {
            return ORDER.compare(this, other);
        }
    }

    /** What was received up to the as-of day for client revenue. */
    public static JavaRDD<Paid> of(JavaRDD<Valued> bills, JavaRDD<Valued> receipts, Matters known, LocalDate asOf) {
        int last = (int) asOf.toEpochDay();
        Broadcast<Matters> matters =
                JavaSparkContext.fromSparkContext(bills.context()).broadcast(known);
        int parts = Math.max(bills.context().defaultParallelism(), bills.getNumPartitions());
        int buckets = parts * BUCKETS_PER_PART;
        JavaPairRDD<Integer, byte[]> fees = bills.mapPartitionsToPair(some -> fees(some, matters.value(), buckets));
        JavaPairRDD<Integer, byte[]> cash = receipts.mapPartitionsToPair(some -> cash(some, last, buckets));
        return fees.cogroup(cash, new HashPartitioner(parts))
                .values()
                .flatMap(bucket -> divided(bucket._1, bucket._2).iterator());
    }

    private static Iterator<Tuple2<Integer, byte[]>> fees(Iterator<Valued> bills, Matters matters, int buckets)
            throws IOException {
        Packing<Integer> packing = new Packing<>();
        while (bills.hasNext()) {
            Valued bill = bills.next();
            Optional<Matter> matter = matters.ofBill(bill.fact());
            if (matter.isPresent()) {
                String id = bill.fact().text(BILL);
                var row = packing.to(Math.floorMod(id.hashCode(), buckets));
                row.writeUTF(id);
                row.writeUTF(matter.orElseThrow().client());
                row.writeBoolean(Matters.revenue(bill.fact(), matter.orElseThrow()));
                row.writeUTF(bill.fact().text(MATTER));
                row.writeInt(ClientEvents.day(bill.fact()));
                row.writeLong(bill.minor());
            }
        }
        return packing.packed();
    }

    private static Iterator<Tuple2<Integer, byte[]>> cash(Iterator<Valued> receipts, int last, int buckets)
            throws IOException {
        Packing<Integer> packing = new Packing<>();
        while (receipts.hasNext()) {
            Valued paid = receipts.next();
            int day = (int) paid.fact().day(PAID_DAY).toEpochDay();
            if (isCash(paid.fact()) && day <= last) {
                String id = paid.fact().text(PAID_BILL);
                var row = packing.to(Math.floorMod(id.hashCode(), buckets));
                row.writeUTF(id);
                row.writeInt(day);
                row.writeLong(paid.minor());
            }
        }
        return packing.packed();
    }

    static boolean isCash(Fact receipt) {
        return List.of("receipt", "refund").contains(receipt.text(PAID_KIND));
    }

    private static List<Paid> divided(Iterable<byte[]> fees, Iterable<byte[]> cash) throws IOException {
        Map<String, TreeMap<Owner, Long>> bills = new HashMap<>();
        Packing.unpack(
                fees,
                row -> bills.computeIfAbsent(row.readUTF(), id -> new TreeMap<>())
                        .merge(
                                new Owner(row.readUTF(), row.readBoolean(), row.readUTF(), row.readInt()),
                                row.readLong(),
                                Math::addExact));
        List<Paid> paid = new ArrayList<>();
        Packing.unpack(
                cash,
                row -> divide(bills.getOrDefault(row.readUTF(), new TreeMap<>()), row.readInt(), row.readLong(), paid));
        return paid;
    }

    /** A bill that comes to nothing gives its first owner all that is paid. */
    static void divide(SortedMap<Owner, Long> owners, int day, long amount, List<Paid> paid) {
        long[] fees = owners.values().stream().mapToLong(Long::longValue).toArray();
        long[] parts = Proportion.divided(amount, fees, LongStream.of(fees).reduce(0, Math::addExact));
        int part = 0;
        for (Owner owner : owners.keySet()) {
            if (owner.revenue()) {
                paid.add(new Paid(owner.matter(), owner.client(), owner.billed(), day, parts[part]));
            }
            part++;
        }
    }

    private Collected() {}
}
