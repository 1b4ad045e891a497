package org.secondment.roi.panel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import scala.Tuple2;

/**
 * Client revenue brought together by matter, in one exchange: whoever uses the same days again reads what was exchanged,
 * and neither bills nor receipts a second time.
 */
public final class MatterDays {

    private static final int MATTER = Tables.BILLS.slot("matter_id");

    private final JavaPairRDD<String, Iterable<byte[]>> exchanged;

    private MatterDays(JavaPairRDD<String, Iterable<byte[]>> exchanged) {
        this.exchanged = exchanged;
    }

    /**
     * What was billed and received up to the as-of day.
     *
     * @param bills accepted bills
     * @param paid what was received for them, if receipts are supplied
     */
    public static MatterDays of(JavaRDD<Valued> bills, Matters matters, Optional<JavaRDD<Paid>> paid, LocalDate asOf) {
        Broadcast<Matters> known =
                JavaSparkContext.fromSparkContext(bills.context()).broadcast(matters);
        int last = (int) asOf.toEpochDay();
        JavaPairRDD<String, byte[]> fees = bills.mapPartitionsToPair(some -> fees(some, known.value(), last));
        JavaPairRDD<String, byte[]> all = paid.map(cash -> fees.union(cash.mapPartitionsToPair(MatterDays::cash)))
                .orElse(fees);
        return new MatterDays(all.groupByKey(new HashPartitioner(bills.context().defaultParallelism())));
    }

    /** One element per matter with a bill. */
    JavaRDD<MatterFees> each() {
        return exchanged.map(matter -> unpacked(matter._1, matter._2));
    }

    private static Iterator<Tuple2<String, byte[]>> fees(Iterator<Valued> bills, Matters matters, int last)
            throws IOException {
        Packing<String> packing = new Packing<>();
        while (bills.hasNext()) {
            Valued bill = bills.next();
            Fact fact = bill.fact();
            int day = ClientEvents.day(fact);
            if (day <= last && matters.earning(fact).isPresent()) {
                write(packing.to(fact.text(MATTER)), day, Integer.MIN_VALUE, bill.minor());
            }
        }
        return packing.packed();
    }

    private static Iterator<Tuple2<String, byte[]>> cash(Iterator<Paid> cash) throws IOException {
        Packing<String> packing = new Packing<>();
        while (cash.hasNext()) {
            Paid paid = cash.next();
            write(packing.to(paid.matter()), paid.billed(), paid.day(), paid.amount());
        }
        return packing.packed();
    }

    private static void write(DataOutputStream row, int billed, int received, long amount) throws IOException {
        row.writeInt(billed);
        row.writeInt(received);
        row.writeLong(amount);
    }

    private static MatterFees unpacked(String matter, Iterable<byte[]> packed) throws IOException {
        SortedMap<Integer, Long> billed = new TreeMap<>();
        SortedMap<MatterFees.Days, Long> collected = new TreeMap<>();
        Packing.unpack(packed, row -> read(row, billed, collected));
        return new MatterFees(matter, billed, collected);
    }

    private static void read(
            DataInputStream row, SortedMap<Integer, Long> billed, SortedMap<MatterFees.Days, Long> collected)
            throws IOException {
        int day = row.readInt();
        int received = row.readInt();
        long amount = row.readLong();
        if (received == Integer.MIN_VALUE) {
            billed.merge(day, amount, Math::addExact);
        } else {
            collected.merge(new MatterFees.Days(day, received), amount, Math::addExact);
        }
    }
}
