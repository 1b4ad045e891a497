package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** A file whose ids are read as others: staged facts never depend on another file, so this happens when they are used. */
final class TranslatedFile implements Staged {

    private static final long serialVersionUID = 1L;

    private final Staged file;
    private final Ids ids;

    /** @param names from ids of the file to those of all others, by slot */
    TranslatedFile(Staged file, Map<Integer, Map<String, String>> names) {
        this.file = file;
        this.ids = new Ids(file.table().name(), new HashMap<>(names));
    }

    @Override
    public String file() {
        return file.file();
    }

    @Override
    public Table table() {
        return file.table();
    }

    @Override
    public MappingTerms terms() {
        return file.terms();
    }

    @Override
    public List<Staged.Part> parts() {
        return file.parts().stream()
                .<Staged.Part>map(part -> new TranslatedPart(part, ids))
                .toList();
    }

    @Override
    public Fact translated(Fact row) {
        return ids.of(row);
    }

    /** What ids are read as, for one table. */
    private record Ids(String table, HashMap<Integer, Map<String, String>> names) implements Serializable {

        Fact of(Fact row) {
            int width = Tables.named(table).orElseThrow().fields().size();
            @Nullable Object[] values = new @Nullable Object[width];
            for (int slot = 0; slot < width; slot++) {
                values[slot] = row.value(slot);
            }
            names.forEach((slot, known) -> {
                if (row.has(slot)) {
                    values[slot] = known.getOrDefault(row.text(slot), row.text(slot));
                }
            });
            return new Fact(row.file(), row.line(), values);
        }

        List<String> of(String field, List<String> written) {
            Map<String, String> known =
                    names.getOrDefault(Tables.named(table).orElseThrow().slot(field), Map.of());
            return written.stream().map(id -> known.getOrDefault(id, id)).toList();
        }

        boolean key() {
            Table own = Tables.named(table).orElseThrow();
            return own.key().stream().anyMatch(field -> names.containsKey(own.slot(field.name())));
        }
    }

    private record TranslatedPart(Staged.Part part, Ids ids) implements Staged.Part {

        @Override
        public List<Count> counts() {
            return part.counts();
        }

        @Override
        public Iterator<Fact> facts() {
            Iterable<Fact> rows = part::facts;
            return StreamSupport.stream(rows.spliterator(), false).map(ids::of).iterator();
        }

        @Override
        public Iterator<Refused> refused() {
            return part.refused();
        }

        @Override
        public TimeSums sums() {
            return new TranslatedSums(part.sums(), ids);
        }

        @Override
        public KeyDigests keys() {
            return ids.key() ? SortedDigests.of(Tables.named(ids.table()).orElseThrow(), facts()) : part.keys();
        }
    }

    private record TranslatedSums(TimeSums sums, Ids ids) implements TimeSums {

        @Override
        public String file() {
            return sums.file();
        }

        @Override
        public void forEach(Visitor visitor) {
            sums.forEach(new Visitor() {
                @Override
                public Set<Numbers> reads() {
                    return visitor.reads();
                }

                @Override
                public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
                    return visitor.block(
                            ids.of(Tables.MATTER.name(), matters),
                            ids.of(Tables.EMPLOYEE.name(), employees),
                            currencies);
                }

                @Override
                public void sum(TimeSum sum) {
                    visitor.sum(sum);
                }
            });
        }
    }
}
