package org.secondment.roi;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Information barriers in force. */
final class Walls {

    private static final Table WALLS = Tables.WALLS;

    /** Ids of what barriers stand around on a day, of one kind: client, matter or employee. */
    static Set<String> standing(PracticeFiles files, String kind, LocalDate day) {
        return files.of(WALLS).stream()
                .filter(row -> row.text(WALLS.slot("object_kind")).equals(kind))
                .filter(row -> !row.day(WALLS.slot("from")).isAfter(day))
                .filter(row ->
                        row.dayIfAny(WALLS.slot("to")).filter(day::isAfter).isEmpty())
                .map(row -> row.text(WALLS.slot("object_id")))
                .collect(Collectors.toSet());
    }

    private Walls() {}
}
