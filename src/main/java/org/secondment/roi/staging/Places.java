package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;

/** Rows by file and line; small enough to travel to wherever rows are read. */
final class Places implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, long[]> linesByFile = new HashMap<>();

    Places(List<Fact> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(Fact::file, TreeMap::new, Collectors.toList()))
                .forEach((file, ofFile) -> linesByFile.put(
                        file, ofFile.stream().mapToLong(Fact::line).sorted().toArray()));
    }

    boolean has(Fact row) {
        long[] lines = linesByFile.get(row.file());
        return lines != null && Arrays.binarySearch(lines, row.line()) >= 0;
    }
}
