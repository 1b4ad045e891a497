package org.secondment.roi.staging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.staging.StagedPart.Kind;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;

/** Writes the facts of one part of a file; for one thread, while others write other parts into the same folder. */
public final class PartWriter implements FactSink, AutoCloseable {

    /** About 1.3 MB of memory: eight longs each, and their index. */
    private static final int MOST_SUMS = 1 << 14;

    private final Path folder;
    private final Table table;
    private final int number;
    private final int money;
    private final int mostSums;
    private final RowFile<Fact> facts;
    private final RowFile<RefusedShape.Row> refused;
    private final DigestList keys = new DigestList();
    private final Counts counts = new Counts();
    private @Nullable SumFile sums;
    private long accepted;
    private MoneySum acceptedMoney = MoneySum.NONE;
    private boolean done;

    private PartWriter(Path folder, Table table, int number, int mostSums) {
        this.folder = folder;
        this.table = table;
        this.number = number;
        this.mostSums = mostSums;
        this.money = table.money().map(field -> table.slot(field.name())).orElse(-1);
        this.facts = new RowFile<>(folder, Kind.FACTS.of(number), new FactShape(table));
        this.refused = new RowFile<>(folder, Kind.REFUSED.of(number), new RefusedShape());
    }

    /**
     * Begins a part; a second attempt at the same part replaces the first.
     *
     * @param number place of the part in its file, from 0
     */
    public static PartWriter open(Path folder, Table table, int number) {
        return open(folder, table, number, MOST_SUMS);
    }

    static PartWriter open(Path folder, Table table, int number, int mostSums) {
        return new PartWriter(folder, table, number, mostSums);
    }

    @Override
    public void begin(TimeIds ids) {
        sums = new SumFile(folder, Kind.SUMS.of(number), ids, mostSums);
    }

    @Override
    public void entry(TimeEntry entry) {
        if (sums == null) {
            throw new IllegalStateException("an entry of table " + table.name() + " before its ids");
        }
        accepted++;
        sums.add(entry);
        keys.add(entry.key());
    }

    @Override
    public void accepted(Fact fact) {
        accepted++;
        if (money >= 0) {
            acceptedMoney =
                    acceptedMoney.plus(fact.numberIfAny(money).map(MoneySum::of).orElse(MoneySum.NONE));
        }
        facts.write(fact);
        if (!table.key().isEmpty()) {
            String key = KeyDigest.text(table, fact);
            if (!key.isEmpty()) {
                keys.add(KeyDigest.of(key));
            }
        }
    }

    @Override
    public void refused(Refused record) {
        RefusedShape.write(record, refused);
        counts.add(record);
    }

    /**
     * Finishes the part's files.
     *
     * @param records that the reader met
     * @throws IllegalStateException if these are not just as many as were accepted or refused
     */
    public PartFiles close(long records) {
        counts.accepted(accepted, acceptedMoney);
        long told = counts.rows();
        if (records != told) {
            throw new IllegalStateException("part " + number + " of table " + table.name() + " has " + records
                    + " records, but " + told + " of them were accepted or refused");
        }
        List<StoredFile> files = new ArrayList<>();
        facts.finish().ifPresent(files::add);
        Optional.ofNullable(sums).flatMap(SumFile::finish).ifPresent(files::add);
        refused.finish().ifPresent(files::add);
        keys.write(folder, Kind.KEYS.of(number)).ifPresent(files::add);
        done = true;
        return new PartFiles(number, files, counts.list());
    }

    /** Leaves nothing behind of a part that was not finished. */
    @Override
    public void close() {
        if (!done) {
            done = true;
            facts.abandon();
            Optional.ofNullable(sums).ifPresent(SumFile::abandon);
            refused.abandon();
        }
    }
}
