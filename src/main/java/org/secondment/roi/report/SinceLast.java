package org.secondment.roi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What the last published quarter said, and what came in since.
 *
 * @param period such as Q3 2026; empty where there is no run to compare with
 * @param asOf of that run
 * @param before its headline figures by id, those without a value included
 * @param rows tables of which rows came in or went, in their order
 * @param settings keys of which the text differs, in their order
 * @param programs the version of the program then and now, if they differ
 */
public record SinceLast(
        String period,
        LocalDate asOf,
        Map<String, OptionalDouble> before,
        List<Rows> rows,
        List<String> settings,
        List<String> programs) {

    /** There is no run to compare with. */
    public static final SinceLast NONE = new SinceLast("", LocalDate.MIN, Map.of(), List.of(), List.of(), List.of());

    public SinceLast {
        before = java.util.Collections.unmodifiableMap(new TreeMap<>(before));
        rows = List.copyOf(rows);
        settings = List.copyOf(settings);
        programs = List.copyOf(programs);
    }

    /**
     * What became of one table's accepted rows; below 0 where rows went.
     *
     * @param recent dated after the earlier as-of day, that the earlier run did not have
     * @param late dated on or before it, that the earlier run did not have, less those that went
     * @param undated without a date, more than then
     */
    public record Rows(String table, long recent, long late, long undated) {

        public boolean any() {
            return recent != 0 || late != 0 || undated != 0;
        }
    }

    /** Whether there is a run to compare with. */
    public boolean compared() {
        return !period.isEmpty();
    }

    /** Rows dated before the earlier as-of day that only this run has, all tables together; what went is not taken off. */
    public long late() {
        return rows.stream().mapToLong(Rows::late).filter(late -> late > 0).sum();
    }
}
