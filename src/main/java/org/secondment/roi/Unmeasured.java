package org.secondment.roi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Findings;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * What the exports at hand cannot carry: a stated limit, never a failure and never a zero.
 *
 * @param supplied tells which tables the run has
 * @param originators matters that name who brought them, which may stand in for credits
 * @param found measures that are not there in spite of their file
 */
record Unmeasured(Predicate<Table> supplied, long originators, Map<Measure, Reason> found) {

    Unmeasured {
        found = Map.copyOf(found);
    }

    /** Why something is not measurable, and what would change that. */
    record Reason(String why, String unlockedBy) {

        private static Reason without(Table table) {
            return new Reason("no " + table.name() + " file was supplied", table.name() + ".csv: " + table.grain());
        }
    }

    /** What to note beside a measure that is not there. */
    Map<Measure, String> notes() {
        Map<Measure, String> notes = new EnumMap<>(Measure.class);
        measures().forEach((measure, reason) -> notes.put(measure, "not measurable: " + reason.why()));
        return notes;
    }

    /** In words for readers: measures first, then what every other missing file would unlock. */
    List<Findings.Unmeasured> list() {
        List<Findings.Unmeasured> list = new ArrayList<>();
        measures().forEach((measure, reason) -> list.add(limit(measure.title(), reason)));
        Tables.ALL.stream()
                .filter(table -> !table.required() && supplied.negate().test(table))
                .filter(table -> !missing().containsValue(table))
                .forEach(table -> list.add(limit(sentence(table.unlocks()), Reason.without(table))));
        return list;
    }

    private static Findings.Unmeasured limit(String what, Reason reason) {
        return new Findings.Unmeasured(what, reason.why(), reason.unlockedBy());
    }

    private Map<Measure, Reason> measures() {
        Map<Measure, Reason> measures = new EnumMap<>(Measure.class);
        missing().forEach((measure, table) -> measures.put(measure, Reason.without(table)));
        measures.putAll(found);
        return measures;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Map<Measure, Table> missing() {
        Map<Measure, Table> missing = new EnumMap<>(Measure.class);
        need(missing, Tables.RECEIPTS, Measure.CLIENT_FEES_COLLECTED);
        need(missing, Tables.JOB_HISTORY, Measure.PROMOTED);
        need(missing, Tables.TIME, Measure.HOURS_RECORDED);
        need(missing, Tables.TIME, Measure.BILLABLE_HOURS);
        if (originators == 0) {
            need(missing, Tables.CREDITS, Measure.REFERRED_FEES_BILLED);
        }
        return missing;
    }

    private void need(Map<Measure, Table> missing, Table table, Measure measure) {
        if (!supplied.test(table)) {
            missing.put(measure, table);
        }
    }
}
