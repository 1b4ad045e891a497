package org.secondment.roi.staging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Ids of other systems and the ids that all other files use for them; an id that is not listed stays as it is. */
final class IdMap {

    private static final Table TABLE = Tables.ID_MAP;

    private final Map<List<String>, Map<String, String>> canonical = new HashMap<>();

    /** @param accepted rows of id_map */
    IdMap(List<Fact> accepted) {
        int kind = TABLE.slot("kind");
        int system = TABLE.slot("system");
        int source = TABLE.slot("source_id");
        int target = TABLE.slot("canonical_id");
        accepted.forEach(row -> canonical
                .computeIfAbsent(List.of(row.text(kind), row.text(system)), key -> new HashMap<>())
                .put(row.text(source), row.text(target)));
    }

    /** The file with the ids that all other files use. */
    Staged translated(Staged file) {
        Map<Integer, Map<String, String>> names = new HashMap<>();
        file.terms().kinds().forEach((field, kind) -> {
            Map<String, String> known = canonical.get(List.of(kind, file.terms().system()));
            if (known != null) {
                names.put(file.table().slot(field), known);
            }
        });
        return names.isEmpty() ? file : new TranslatedFile(file, names);
    }
}
