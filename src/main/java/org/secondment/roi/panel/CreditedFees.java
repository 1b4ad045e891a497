package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.panel.CreditRules.CreditId;
import org.secondment.roi.table.Fact;

/**
 * What lawyers are credited with, matter by matter and day by day. The figures of every lawyer and those of the credit
 * ledger are the same division of the same sums. What crosses into plain Java has at most one entry per share of a
 * secondee, day of a bill and day of its receipt, and one per secondment and practice.
 */
public final class CreditedFees {

    private final JavaRDD<MatterFees> fees;
    private final Broadcast<Matters> matters;
    private final Broadcast<Shares> shares;
    private final Broadcast<HashSet<CreditId>> never;

    /**
     * Part of what was billed or received on one day.
     *
     * @param billed day of the bill since 1970-01-01
     * @param received day of the receipt since 1970-01-01; empty where this is what was billed
     */
    public record Amount(CreditId id, int billed, Optional<Integer> received, long minor) {}

    /**
     * What the ledger is made of.
     *
     * @param amounts by matter, credit and days
     * @param practices by secondment and practice
     */
    public record Crossing(List<Amount> amounts, Map<HostPractices.Key, HostPractices.Sum> practices) {

        public Crossing {
            amounts = List.copyOf(amounts);
            practices = Map.copyOf(practices);
        }
    }

    private record Row(CreditId id, int billed, int received, long minor) implements Serializable {

        private static final long serialVersionUID = 1L;

        static final Comparator<Row> ORDER = Comparator.comparing(
                        (Row row) -> row.id().matter())
                .thenComparing(row -> row.id().credit())
                .thenComparingInt(Row::billed)
                .thenComparingInt(Row::received);

        Amount amount() {
            return new Amount(id, billed, received == BILLED ? Optional.empty() : Optional.of(received), minor);
        }
    }

    private record Found(ArrayList<Row> rows, TreeMap<HostPractices.Key, HostPractices.Sum> practices)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private static final int BILLED = Integer.MIN_VALUE;

    private CreditedFees(MatterDays days, Matters known, Shares shares, Set<CreditId> never) {
        this.fees = days.each();
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(fees.context());
        this.matters = spark.broadcast(known);
        this.shares = spark.broadcast(shares);
        this.never = spark.broadcast(new HashSet<>(never));
    }

    /**
     * By the shares valid on the day of each bill.
     *
     * @param credits accepted credits, if supplied; the originator counts where a matter has no credit row
     */
    public static CreditedFees of(MatterDays days, Matters matters, Optional<List<Fact>> credits, CreditRules rules) {
        return new CreditedFees(days, matters, Shares.of(matters, credits, rules), rules.never());
    }

    /** Of every lawyer, what was billed; without credits of which nothing is given out. */
    public JavaRDD<Event> billed() {
        Broadcast<Matters> known = matters;
        Broadcast<Shares> divide = shares;
        Broadcast<HashSet<CreditId>> left = never;
        return fees.flatMap(matter ->
                billed(matter, known.value(), divide.value(), left.value()).iterator());
    }

    private static List<Event> billed(MatterFees fees, Matters matters, Shares shares, Set<CreditId> never) {
        List<Event> events = new ArrayList<>();
        String client = Optional.ofNullable(matters.byId().get(fees.matter()))
                .map(Matters.Matter::client)
                .orElse("");
        fees.billed()
                .forEach((day, minor) -> shares.divided(fees.matter(), day, minor).stream()
                        .filter(part -> !never.contains(part.share().id()))
                        .forEach(part -> events.add(
                                new Event(part.share().employee(), Event.Kind.CREDITED, day, part.amount(), client))));
        return events;
    }

    /** What the given lawyers are credited with, and what hosts' practices billed; one Spark job. */
    public Crossing crossing(Collection<String> lawyers, HostPractices hosts) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(fees.context());
        Broadcast<HashSet<String>> wanted = spark.broadcast(new HashSet<>(lawyers));
        Broadcast<HostPractices> stays = spark.broadcast(hosts);
        Broadcast<Shares> divide = shares;
        List<Found> parts = fees.mapPartitions(
                        some -> List.of(found(some, divide.value(), wanted.value(), stays.value()))
                                .iterator())
                .collect();
        List<Row> rows = new ArrayList<>();
        Map<HostPractices.Key, HostPractices.Sum> practices = new TreeMap<>();
        parts.forEach(part -> {
            rows.addAll(part.rows());
            part.practices().forEach((key, sum) -> practices.merge(key, sum, HostPractices.Sum::plus));
        });
        return new Crossing(rows.stream().sorted(Row.ORDER).map(Row::amount).toList(), practices);
    }

    private static Found found(Iterator<MatterFees> some, Shares shares, Set<String> lawyers, HostPractices hosts) {
        Found found = new Found(new ArrayList<>(), new TreeMap<>());
        while (some.hasNext()) {
            MatterFees fees = some.next();
            fees.billed()
                    .forEach((day, minor) ->
                            add(found, shares.divided(fees.matter(), day, minor), lawyers, day, BILLED));
            fees.collected()
                    .forEach((days, minor) -> add(
                            found,
                            shares.divided(fees.matter(), days.billed(), minor),
                            lawyers,
                            days.billed(),
                            days.received()));
            hosts.add(fees, found.practices());
        }
        return found;
    }

    private static void add(Found found, List<Shares.Part> parts, Set<String> lawyers, int billed, int received) {
        parts.stream()
                .filter(part -> lawyers.contains(part.share().employee()))
                .forEach(part -> found.rows().add(new Row(part.share().id(), billed, received, part.amount())));
    }
}
