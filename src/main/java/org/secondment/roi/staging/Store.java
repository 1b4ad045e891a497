package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.table.Valued;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.table.Withheld;

/** Holds what was accepted of each table, judged once, for all later stops, and what became of every other record. */
public final class Store implements AutoCloseable {

    private final Judging by;
    private final Map<String, List<Staged>> files = new LinkedHashMap<>();
    private final Map<String, List<Fact>> registers = new HashMap<>();
    private final Map<String, JavaRDD<LedgerPart>> ledgers = new HashMap<>();
    private final List<JavaRDD<LedgerPart>> onlyCounted = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();
    private final List<Broadcast<?>> sent = new ArrayList<>();
    private final List<TimeSums> time = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * How many records of a file met one verdict.
     *
     * @param money empty where the table has none
     */
    public record Tally(String table, String file, Verdict verdict, long rows, Optional<MoneySum> money) {}

    /**
     * A problem that the reader may want to mend.
     *
     * @param verdict REJECTED, or ACCEPTED where the row is kept
     * @param rows how many records it speaks of
     */
    public record Listed(Verdict verdict, long rows, Problem problem) implements Serializable {

        /** A problem of one record. */
        public Listed(Verdict verdict, Problem problem) {
            this(verdict, 1, problem);
        }
    }

    private Store(Judging by) {
        this.by = by;
    }

    /** Judges every table, those that others refer to first. */
    public static Store of(Judging by, List<Staged> staged) {
        Store store = new Store(by);
        Map<String, List<Staged>> byTable = staged.stream()
                .sorted(Comparator.comparing(Staged::file))
                .collect(Collectors.groupingBy(file -> file.table().name()));
        Tables.ALL.stream()
                .map(Table::name)
                .filter(byTable::containsKey)
                .forEach(name -> store.files.put(name, byTable.getOrDefault(name, List.of())));
        store.judge();
        return store;
    }

    private void judge() {
        judged(Tables.ID_MAP);
        IdMap ids = new IdMap(register(Tables.ID_MAP));
        files.replaceAll((table, own) -> own.stream().map(ids::translated).toList());
        Tables.ALL.stream().filter(table -> !table.equals(Tables.ID_MAP)).forEach(this::judged);
    }

    private void judged(Table table) {
        if (supplied(table)) {
            balance(table, judge(table, files.getOrDefault(table.name(), List.of())));
        }
    }

    public boolean supplied(Table table) {
        return files.containsKey(table.name());
    }

    /** The accepted rows by file, then line; none where the table was not supplied. */
    public List<Fact> register(Table table) {
        return registers.getOrDefault(table.name(), List.of());
    }

    /**
     * From now on no register holds a row of what is withheld; what became of each record stays as it is. Bills and time
     * stay whole: the register of matters says whose they are.
     */
    public void withhold(Withheld what) {
        registers.replaceAll((name, rows) -> Tables.named(name)
                .map(table ->
                        rows.stream().filter(row -> !what.hides(table, row)).toList())
                .orElse(rows));
    }

    /** Accepted bills or receipts with what they are worth and the fields that later stops read; currency only if foreign. */
    public JavaRDD<Valued> ledger(Table table) {
        JavaRDD<LedgerPart> parts = ledgers.get(table.name());
        return parts == null ? by.context().emptyRDD() : parts.flatMap(LedgerPart::accepted);
    }

    /** Sums of time and corrections that take entries out again; entries whose matter or lawyer is unknown are in them. */
    public List<TimeSums> time() {
        return List.copyOf(time);
    }

    /** Records by table, file and verdict: each record of each file once. */
    public List<Tally> tallies() {
        return files.values().stream()
                .flatMap(own -> Tallies.of(own, changes).stream())
                .toList();
    }

    /** Records that were dropped when they were read, by table, file and rule. */
    public List<DroppedRows> dropped() {
        return DroppedRows.of(files.values().stream().flatMap(List::stream).toList());
    }

    /** What was found on rejected rows and on rows kept, in file order; streamed, for there may be many. */
    public Iterator<Listed> problems() {
        List<Iterator<Listed>> sources = new ArrayList<>();
        sources.add(new ProblemsInOrder(
                files.values().stream().flatMap(List::stream).toList(), changes));
        onlyCounted.forEach(parts -> sources.add(parts.flatMap(LedgerPart::onlyCounted)
                .flatMap(ProblemsInOrder::listed)
                .toLocalIterator()));
        return new Merged(sources);
    }

    @Override
    public void close() {
        ledgers.values().forEach(JavaRDD::unpersist);
        sent.forEach(Broadcast::unpersist);
    }

    /** Returns how many rows are accepted. */
    private long judge(Table table, List<Staged> own) {
        if (Tables.LEDGERS.contains(table)) {
            return ledger(table, own);
        }
        return table.name().equals(Tables.TIME.name()) ? time(table, own) : register(table, own);
    }

    private long register(Table table, List<Staged> own) {
        List<Judgement> rows = new Registers(by.grades()).judged(table, own, known, register(Tables.PEOPLE));
        rows.forEach(row -> row.change().ifPresent(changes::add));
        List<Fact> accepted =
                rows.stream().filter(Judgement::accepted).map(Judgement::fact).toList();
        registers.put(table.name(), accepted);
        known.put(table.name(), Known.of(table, accepted));
        return accepted.size();
    }

    private long ledger(Table table, List<Staged> own) {
        RepeatedKeys keys = RepeatedKeys.ofRows(table, own);
        changes.addAll(keys.changes());
        Broadcast<LedgerRules> rules = send(rules(table, new Places(keys.excluded())));
        JavaRDD<LedgerPart> parts = parts(own).map(part -> rules.value().judged(part));
        parts.persist(StorageLevel.MEMORY_AND_DISK());
        ledgers.put(table.name(), parts);
        int id = table.slot(table.key().get(0).name());
        List<LedgerPart.Found> found = parts.map(part -> part.found(id)).collect();
        found.forEach(one -> changes.addAll(one.changes()));
        if (found.stream().anyMatch(LedgerPart.Found::onlyCounted)) {
            onlyCounted.add(parts);
        }
        if (table.name().equals(Tables.BILLS.name())) {
            known.put(
                    table.name(),
                    Known.ofDigests(found.stream().map(LedgerPart.Found::ids).toList()));
        }
        return found.stream().mapToLong(LedgerPart.Found::accepted).sum();
    }

    private LedgerRules rules(Table table, Places excluded) {
        Map<String, Known> parents = new HashMap<>(known);
        parents.keySet()
                .retainAll(table.fields().stream().map(Field::references).toList());
        Optional<Rates> rates =
                supplied(Tables.FX_RATES) ? Optional.of(new Rates(register(Tables.FX_RATES))) : Optional.empty();
        return new LedgerRules(table, excluded, parents, by.base(), rates);
    }

    private long time(Table table, List<Staged> own) {
        RepeatedKeys keys = RepeatedKeys.ofSums(table, own, by.reread());
        List<TimeSums> corrections = Corrections.of(keys.excluded());
        Broadcast<List<Orphans.Watched>> watched = send(Orphans.watched(table, known));
        List<Orphans.Found> found = new ArrayList<>(parts(own)
                .map(part -> Orphans.of(part.sums(), Staged.accepted(part), watched.value()))
                .collect());
        corrections.forEach(sums -> found.add(Orphans.of(sums, watched.value())));
        changes.addAll(keys.changes());
        changes.addAll(Orphan.changes(
                table, found.stream().flatMap(one -> one.orphans().stream()).toList()));
        own.forEach(file -> file.parts().forEach(part -> time.add(part.sums())));
        time.addAll(corrections);
        return found.stream().mapToLong(Orphans.Found::accepted).sum();
    }

    private JavaRDD<Staged.Part> parts(List<Staged> own) {
        List<List<Staged.Part>> bundles = Bundles.of(own, by.context().defaultParallelism());
        return by.context().parallelize(bundles, bundles.size()).flatMap(List::iterator);
    }

    private <T> Broadcast<T> send(T value) {
        Broadcast<T> broadcast = by.context().broadcast(value);
        sent.add(broadcast);
        return broadcast;
    }

    /** Every accepted row is counted once, or this run is wrong. */
    private void balance(Table table, long accepted) {
        long counted = Tallies.of(files.getOrDefault(table.name(), List.of()), changes).stream()
                .filter(tally -> tally.verdict() == Verdict.ACCEPTED)
                .mapToLong(Tally::rows)
                .sum();
        if (counted != accepted) {
            throw new IllegalStateException(
                    table.name() + " has " + accepted + " accepted rows, but " + counted + " are counted");
        }
    }
}
