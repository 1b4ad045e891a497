package org.secondment.roi.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.panel.Collected.Owner;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;

/** Every bill line and receipt of one client with its place in the exports: what crosses to trace one secondment. */
public final class ClientLedger {

    private static final int BILL = Tables.BILLS.slot("bill_id");
    private static final int BILL_MATTER = Tables.BILLS.slot("matter_id");
    private static final int RECEIPT = Tables.RECEIPTS.slot("receipt_id");
    private static final int PAID_BILL = Tables.RECEIPTS.slot("bill_id");
    private static final int PAID_DAY = Tables.RECEIPTS.slot("received_date");

    /**
     * A bill line or receipt.
     *
     * @param number of the bill, or of the receipt
     * @param about the matter, or the bill that was paid
     * @param minor fees of this client, in minor units of the base currency
     * @param place file and line, such as bills.csv:3
     */
    public record Line(String number, String about, LocalDate day, long minor, String place) {

        static final Comparator<Line> ORDER =
                Comparator.comparing(Line::day).thenComparing(Line::number).thenComparing(Line::place);
    }

    /** Bill lines that are the client's revenue, by day; one Spark job. */
    public static List<Line> billed(JavaRDD<Valued> bills, Matters matters, String client) {
        Broadcast<Matters> known =
                JavaSparkContext.fromSparkContext(bills.context()).broadcast(matters);
        return bills
                .filter(bill -> known.value()
                        .earning(bill.fact())
                        .filter(matter -> matter.client().equals(client))
                        .isPresent())
                .collect()
                .stream()
                .map(bill -> new Line(
                        bill.fact().text(BILL),
                        bill.fact().text(BILL_MATTER),
                        LocalDate.ofEpochDay(ClientEvents.day(bill.fact())),
                        bill.minor(),
                        bill.fact().toString()))
                .sorted(Line.ORDER)
                .toList();
    }

    /** What was received of the client's fees, by day: each receipt divided as its bill is; three Spark jobs. */
    public static List<Line> collected(
            JavaRDD<Valued> bills, JavaRDD<Valued> receipts, Matters matters, String client) {
        Map<String, SortedMap<Owner, Long>> owners = owners(bills, matters, client);
        Set<String> numbers = Set.copyOf(owners.keySet());
        List<Line> lines = new ArrayList<>();
        receipts.filter(paid -> Collected.isCash(paid.fact())
                        && numbers.contains(paid.fact().text(PAID_BILL)))
                .collect()
                .forEach(paid -> part(paid, owners, client).ifPresent(lines::add));
        lines.sort(Line.ORDER);
        return lines;
    }

    private static Map<String, SortedMap<Owner, Long>> owners(JavaRDD<Valued> bills, Matters matters, String client) {
        Broadcast<Matters> known =
                JavaSparkContext.fromSparkContext(bills.context()).broadcast(matters);
        Set<String> own = bills
                .filter(bill -> known.value()
                        .ofBill(bill.fact())
                        .filter(matter -> matter.client().equals(client))
                        .isPresent())
                .map(bill -> bill.fact().text(BILL))
                .collect()
                .stream()
                .collect(Collectors.toSet());
        Map<String, SortedMap<Owner, Long>> owners = new HashMap<>();
        bills.filter(bill -> own.contains(bill.fact().text(BILL)))
                .collect()
                .forEach(bill -> matters.ofBill(bill.fact())
                        .ifPresent(matter -> owners.computeIfAbsent(bill.fact().text(BILL), id -> new TreeMap<>())
                                .merge(Owner.of(bill.fact(), matter), bill.minor(), Math::addExact)));
        return owners;
    }

    private static Optional<Line> part(Valued receipt, Map<String, SortedMap<Owner, Long>> owners, String client) {
        Fact fact = receipt.fact();
        LocalDate day = fact.day(PAID_DAY);
        List<Paid> paid = new ArrayList<>();
        Collected.divide(
                owners.getOrDefault(fact.text(PAID_BILL), new TreeMap<>()),
                (int) day.toEpochDay(),
                receipt.minor(),
                paid);
        List<Paid> own =
                paid.stream().filter(one -> one.client().equals(client)).toList();
        long minor = own.stream().mapToLong(Paid::amount).reduce(0, Math::addExact);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(fact.text(RECEIPT), fact.text(PAID_BILL), day, minor, fact.toString()));
    }

    private ClientLedger() {}
}
