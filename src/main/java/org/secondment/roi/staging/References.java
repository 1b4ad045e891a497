package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/**
 * Checks that a table's references stand in the tables they refer to. A row whose required reference is an orphan is
 * rejected; an orphan in an optional column is listed and left out: the row is kept, for its money is real.
 */
final class References {

    static final String ORPHAN_KEY = "orphan-key";

    private final List<Reference> references = new ArrayList<>();

    /** A field whose values must be known. */
    private record Reference(Field field, int slot, Known known) {}

    /** @param known ids of the tables that were supplied, by table; references to others are not checked */
    References(Table table, Map<String, Known> known) {
        for (Field field : table.fields()) {
            Known ids = known.get(field.references());
            if (ids != null) {
                references.add(new Reference(field, table.slot(field.name()), ids));
            }
        }
    }

    void judge(Judgement row) {
        for (Reference reference : references) {
            String id = row.fact().text(reference.slot);
            if (id.isEmpty() || reference.known.has(id)) {
                continue;
            }
            Field field = reference.field;
            if (field.need() == Field.Need.REQUIRED) {
                row.reject(ORPHAN_KEY, field, orphan(field, id) + "; add it there or correct it here");
            } else {
                row.listWithout(
                        "orphan-reference", field, orphan(field, id) + "; the row is kept, the reference is not used");
            }
        }
    }

    static String orphan(Field field, String id) {
        return field.name() + " is '" + id + "', which no accepted row of " + field.references() + " has";
    }
}
