package org.secondment.roi.intake.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;

/** Rows without an id that stand in a file more than once. Rows with one are compared over all files, after reading. */
final class Copies {

    private final Table table;
    private final String mapping;
    private final Map<List<@Nullable Object>, Long> lines = new HashMap<>();

    Copies(Table table, String mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /** Where the same row was met before. */
    Optional<Fault> objection(Fact fact, @Nullable Object[] values) {
        if (!KeyDigest.text(table, fact).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(lines.putIfAbsent(Arrays.asList(values), fact.line()))
                .map(line -> Fault.ofRecord(
                        "dedupe",
                        "the same row stands on line " + line + " and is counted there (rows.dedupe in " + mapping
                                + ")"));
    }
}
