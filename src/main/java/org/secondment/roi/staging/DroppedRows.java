package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** How many records of a file one rule dropped when it was read. */
public record DroppedRows(String table, String file, String rule, long rows) {

    /** By file in the given order, then rule; read from what is staged. */
    public static List<DroppedRows> of(List<Staged> files) {
        List<DroppedRows> all = new ArrayList<>();
        for (Staged file : files) {
            Map<String, Long> rules = new TreeMap<>();
            file.parts().stream().filter(DroppedRows::drops).forEach(part -> count(part.refused(), rules));
            rules.forEach((rule, rows) -> all.add(new DroppedRows(file.table().name(), file.file(), rule, rows)));
        }
        return all;
    }

    private static boolean drops(Staged.Part part) {
        return part.counts().stream().anyMatch(count -> count.verdict() == Verdict.DROPPED);
    }

    private static void count(Iterator<Refused> refused, Map<String, Long> rules) {
        while (refused.hasNext()) {
            Refused one = refused.next();
            if (one.verdict() == Verdict.DROPPED) {
                rules.merge(one.problems().get(0).rule(), 1L, Long::sum);
            }
        }
    }
}
