package org.secondment.roi.panel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.panel.Matters.Matter;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;

/** What hosts were billed for secondees and paid of it, and how bills in general are collected. */
public final class BillCash {

    private static final int BILL = Tables.BILLS.slot("bill_id");
    private static final int PAID_BILL = Tables.RECEIPTS.slot("bill_id");
    private static final int PAID_DAY = Tables.RECEIPTS.slot("received_date");

    /** Cash for a bill, in minor units of the base currency; refunds are below zero. */
    public record Cash(LocalDate day, long minor) {}

    /**
     * A bill, net of tax.
     *
     * @param minor all its fees in minor units of the base currency
     * @param client whose matter it is on
     * @param recharge the part that charges a secondee to the host, in minor units of the base currency
     * @param currency of that part; empty where it is the base currency
     * @param own that part in its own currency; 0 where it is the base currency
     * @param cash received up to the as-of day, by day
     */
    public record PaidBill(
            String id,
            String client,
            LocalDate day,
            long minor,
            long recharge,
            String currency,
            BigDecimal own,
            List<Cash> cash) {

        public PaidBill {
            cash = List.copyOf(cash);
        }
    }

    /**
     * How client revenue of old bills was collected, in minor units of the base currency.
     *
     * @param paidDays amounts times days from bill to receipt
     */
    public record Collection(long billed, long paid, BigDecimal paidDays) implements Serializable {

        private static final long serialVersionUID = 1L;

        Collection plus(Collection other) {
            return new Collection(
                    Math.addExact(billed, other.billed), Math.addExact(paid, other.paid), paidDays.add(other.paidDays));
        }
    }

    /** Bills that charge secondees, and others of the given ids, whole, by id; three Spark jobs. */
    public static List<PaidBill> recharges(
            JavaRDD<Valued> bills, JavaRDD<Valued> receipts, Matters matters, Set<String> also, LocalDate asOf) {
        Broadcast<Matters> known =
                JavaSparkContext.fromSparkContext(bills.context()).broadcast(matters);
        Set<String> ids = new HashSet<>(also);
        ids.addAll(bills.filter(bill -> recharge(bill.fact(), known.value()))
                .map(bill -> bill.fact().text(BILL))
                .distinct()
                .collect());
        int last = (int) asOf.toEpochDay();
        Map<String, List<Valued>> byId = new TreeMap<>();
        bills.filter(bill -> ClientEvents.day(bill.fact()) <= last
                        && ids.contains(bill.fact().text(BILL)))
                .collect()
                .forEach(bill -> byId.computeIfAbsent(bill.fact().text(BILL), id -> new ArrayList<>())
                        .add(bill));
        Map<String, List<Cash>> cash = cash(receipts, new HashSet<>(byId.keySet()), asOf);
        List<PaidBill> paid = new ArrayList<>();
        byId.forEach((id, lines) -> paid.add(bill(id, lines, matters, cash.getOrDefault(id, List.of()))));
        return paid;
    }

    private static boolean recharge(Fact bill, Matters matters) {
        return matters.ofBill(bill)
                .filter(matter -> !matter.withheld())
                .filter(matter ->
                        bill.text(Tables.BILLS.slot("kind")).equals("secondment_recharge") || matter.recharge())
                .isPresent();
    }

    private static Map<String, List<Cash>> cash(JavaRDD<Valued> receipts, Set<String> ids, LocalDate asOf) {
        Map<String, List<Cash>> cash = new TreeMap<>();
        receipts.filter(paid -> Collected.isCash(paid.fact())
                        && ids.contains(paid.fact().text(PAID_BILL))
                        && !paid.fact().day(PAID_DAY).isAfter(asOf))
                .collect()
                .forEach(paid -> cash.computeIfAbsent(paid.fact().text(PAID_BILL), id -> new ArrayList<>())
                        .add(new Cash(paid.fact().day(PAID_DAY), paid.minor())));
        cash.values().forEach(list -> list.sort(Comparator.comparing(Cash::day).thenComparing(Cash::minor)));
        return cash;
    }

    private static PaidBill bill(String id, List<Valued> lines, Matters matters, List<Cash> cash) {
        Table table = Tables.BILLS;
        List<Valued> charged =
                lines.stream().filter(line -> recharge(line.fact(), matters)).toList();
        Fact first = (charged.isEmpty() ? lines : charged).get(0).fact();
        return new PaidBill(
                id,
                matters.ofBill(first).map(Matter::client).orElse(""),
                LocalDate.ofEpochDay(ClientEvents.day(first)),
                lines.stream().mapToLong(Valued::minor).reduce(0, Math::addExact),
                charged.stream().mapToLong(Valued::minor).reduce(0, Math::addExact),
                first.text(table.slot(Tables.CURRENCY_CODE.name())),
                charged.stream()
                        .map(line -> own(line, table.slot("fees_net")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                cash);
    }

    private static BigDecimal own(Valued line, int slot) {
        BigDecimal fees = line.fact().numberIfAny(slot).orElse(BigDecimal.ZERO);
        return line.minor() < 0 ? fees.abs().negate() : fees;
    }

    /** Of client revenue billed up to the last day, what came in up to the as-of day; one Spark job. */
    public static Collection collection(
            JavaRDD<Valued> bills, JavaRDD<Paid> paid, Matters matters, LocalDate lastBilled) {
        Broadcast<Matters> known =
                JavaSparkContext.fromSparkContext(bills.context()).broadcast(matters);
        int last = (int) lastBilled.toEpochDay();
        JavaRDD<Collection> billed = bills.filter(bill -> ClientEvents.day(bill.fact()) <= last
                        && known.value().earning(bill.fact()).isPresent())
                .map(bill -> new Collection(bill.minor(), 0, BigDecimal.ZERO));
        JavaRDD<Collection> collected = paid.filter(part -> part.billed() <= last)
                .map(part -> new Collection(
                        0,
                        part.amount(),
                        BigDecimal.valueOf(part.amount()).multiply(BigDecimal.valueOf(part.day() - part.billed()))));
        return billed.union(collected)
                .treeAggregate(new Collection(0, 0, BigDecimal.ZERO), Collection::plus, Collection::plus);
    }

    private BillCash() {}
}
