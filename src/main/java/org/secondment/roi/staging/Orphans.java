package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Finds the entries of time whose matter or lawyer is unknown; an entry counts once, for the first such heading. */
final class Orphans implements TimeSums.Visitor {

    private static final long CORRECTED = Long.MAX_VALUE;

    private final String file;
    private final List<Watched> watched;
    private final Map<List<String>, Orphan> found = new LinkedHashMap<>();
    private final List<List<String>> ids = new ArrayList<>();
    private final List<boolean[]> unknown = new ArrayList<>();
    private long accepted;

    /** A heading whose ids must be known. */
    record Watched(String heading, Known known) implements Serializable {

        boolean isMatter() {
            return heading.equals(Tables.MATTER.name());
        }
    }

    /**
     * What sums of a part hold.
     *
     * @param accepted number of entries whose ids are all known
     */
    record Found(long accepted, List<Orphan> orphans) implements Serializable {

        Found {
            orphans = List.copyOf(orphans);
        }
    }

    private Orphans(String file, List<Watched> watched) {
        this.file = file;
        this.watched = watched;
    }

    /** In the order of the table's fields; each can be sent to a task. */
    static List<Watched> watched(Table time, Map<String, Known> known) {
        List<Watched> watched = new ArrayList<>();
        for (Field field : time.fields()) {
            Known ids = known.get(field.references());
            boolean summedBy =
                    field.name().equals(Tables.MATTER.name()) || field.name().equals(Tables.EMPLOYEE.name());
            if (summedBy && ids != null) {
                watched.add(new Watched(field.name(), ids));
            }
        }
        return watched;
    }

    /**
     * Looks at the ids of a part, and at its sums only if any of them is unknown.
     *
     * @param accepted entries of the part
     */
    static Found of(TimeSums sums, long accepted, List<Watched> watched) {
        return Strangers.in(sums, watched) ? of(sums, watched) : new Found(accepted, List.of());
    }

    static Found of(TimeSums sums, List<Watched> watched) {
        Orphans orphans = new Orphans(sums.file(), watched);
        sums.forEach(orphans);
        return new Found(orphans.accepted, List.copyOf(orphans.found.values()));
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.ENTRIES);
    }

    @Override
    public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
        ids.clear();
        unknown.clear();
        for (Watched one : watched) {
            List<String> own = one.isMatter() ? matters : employees;
            boolean[] strange = new boolean[own.size()];
            for (int code = 0; code < strange.length; code++) {
                strange[code] = !one.known.has(own.get(code));
            }
            ids.add(own);
            unknown.add(strange);
        }
        return true;
    }

    @Override
    public void sum(TimeSum sum) {
        for (int i = 0; i < watched.size(); i++) {
            Watched one = watched.get(i);
            int code = one.isMatter() ? sum.matter() : sum.employee();
            if (unknown.get(i)[code]) {
                String id = ids.get(i).get(code);
                long line = sum.entries() > 0 ? sum.firstLine() : CORRECTED;
                found.merge(
                        List.of(one.heading, id), new Orphan(file, one.heading, id, sum.entries(), line), Orphan::and);
                return;
            }
        }
        accepted += sum.entries();
    }
}
