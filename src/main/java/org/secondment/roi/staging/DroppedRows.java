package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondment.roi.table.Verdict;

/** How many records of a file one rule dropped when it was read. */
public record DroppedRows(String table, String file, String rule, long rows) {

    /** By file in the given order, then rule. */
    public static List<DroppedRows> of(List<Staged> files) {
        List<DroppedRows> all = new ArrayList<>();
        for (Staged file : files) {
            Map<String, Long> rules = new TreeMap<>();
            file.parts().stream()
                    .flatMap(part -> part.counts().stream())
                    .filter(count -> count.verdict() == Verdict.DROPPED)
                    .forEach(count -> rules.merge(count.rule(), count.rows(), Long::sum));
            rules.forEach((rule, rows) -> all.add(new DroppedRows(file.table().name(), file.file(), rule, rows)));
        }
        return all;
    }
}
