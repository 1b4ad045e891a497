package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSums;

/** A staged file that is held in memory. */
final class HeldFile implements Staged {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Table table;
    private final transient List<Part> parts = new ArrayList<>();

    private HeldFile(String file, Table table) {
        this.file = file;
        this.table = table;
    }

    /** One file per name, rows in line order, each file cut into so many parts. */
    static List<Staged> of(Table table, List<Fact> rows, int parts) {
        List<Staged> files = new ArrayList<>();
        Verdicts.inOrder(rows).stream()
                .collect(Collectors.groupingBy(Fact::file, TreeMap::new, Collectors.toList()))
                .forEach((name, own) -> files.add(of(table, name, own, parts)));
        return files;
    }

    static List<Staged> of(Table table, List<Fact> rows) {
        return of(table, rows, 1);
    }

    static Staged empty(Table table, String name, int parts) {
        return of(table, name, List.of(), parts);
    }

    /** The same file with a last part that holds only refused records. */
    static Staged with(Staged held, Refused... refused) {
        HeldFile more = new HeldFile(held.file(), held.table());
        more.parts.addAll(held.parts());
        more.parts.add(new HeldPart(held.table(), held.file(), List.of(), List.of(refused)));
        return more;
    }

    /** The same rows, which no count knows of. */
    static Staged uncounted(Staged held) {
        HeldFile more = new HeldFile(held.file(), held.table());
        more.parts.addAll(held.parts());
        more.parts.forEach(part -> ((HeldPart) part).counts.clear());
        return more;
    }

    private static HeldFile of(Table table, String name, List<Fact> rows, int parts) {
        HeldFile held = new HeldFile(name, table);
        for (int i = 0; i < parts; i++) {
            List<Fact> own = rows.subList(rows.size() * i / parts, rows.size() * (i + 1) / parts);
            held.parts.add(new HeldPart(table, name, own, List.of()));
        }
        return held;
    }

    /** Reads the rows of files of time that are held. */
    static Reread reread(List<Staged> files) {
        return (name, wanted) -> files.stream()
                .filter(file -> file.file().equals(name) && file.table().equals(Tables.TIME))
                .flatMap(file -> file.parts().stream())
                .flatMap(part -> ((HeldPart) part).rows.stream())
                .filter(row -> wanted.test(KeyDigest.of(KeyDigest.text(Tables.TIME, row))))
                .toList();
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    private static final class HeldPart implements Part {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final List<Fact> rows;
        private final transient List<Refused> refused;
        private final transient SortedDigests keys;
        private final List<Count> counts;

        private HeldPart(Table table, String file, List<Fact> rows, List<Refused> refused) {
            this.file = file;
            this.rows = List.copyOf(rows);
            this.refused = refused;
            keys = SortedDigests.of(table, rows.iterator());
            MoneySum money = table.money().stream()
                    .flatMap(field -> rows.stream().flatMap(row -> row.numberIfAny(table.slot(field.name())).stream()))
                    .map(MoneySum::of)
                    .reduce(MoneySum.NONE, MoneySum::plus);
            var all = new Counts();
            all.accepted(rows.size(), money);
            refused.forEach(all::add);
            counts = new ArrayList<>(all.list());
        }

        @Override
        public List<Count> counts() {
            return List.copyOf(counts);
        }

        @Override
        public Iterator<Fact> facts() {
            return rows.iterator();
        }

        @Override
        public Iterator<Refused> refused() {
            return refused.iterator();
        }

        @Override
        public TimeSums sums() {
            return new HeldTime(file, rows);
        }

        @Override
        public KeyDigests keys() {
            return keys;
        }
    }
}
