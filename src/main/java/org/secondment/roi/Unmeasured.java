package org.secondment.roi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Findings;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** What the exports at hand cannot carry: a stated limit, never a failure and never a zero. */
record Unmeasured(Store store, long originators) {

    /** Measures without their file, with the reason. */
    Map<Measure, String> measures() {
        Map<Measure, String> reasons = new EnumMap<>(Measure.class);
        missing()
                .forEach((measure, table) -> reasons.put(
                        measure, "not measurable with the data supplied; " + table.name() + " would unlock it"));
        return reasons;
    }

    /** The same in words for readers, and what no file of this version unlocks. */
    List<Findings.Unmeasured> list() {
        List<Findings.Unmeasured> list = new ArrayList<>();
        missing()
                .forEach((measure, table) -> list.add(new Findings.Unmeasured(
                        measure.title(),
                        "no " + table.name() + " were supplied",
                        table.name() + ".csv: " + table.grain())));
        if (store.judged(Tables.CLIENTS).isEmpty()) {
            list.add(new Findings.Unmeasured(
                    "Client names, sectors and groups",
                    "no clients were supplied, so clients go by their ids and groups are unknown",
                    "clients.csv: " + Tables.CLIENTS.grain()));
        }
        list.add(new Findings.Unmeasured(
                "What secondments caused, cost and returned",
                "a plain comparison does not separate cause from choice, and no costs are read",
                "estimates of cause and files of pay and costs, which this version does not read"));
        return list;
    }

    private Map<Measure, Table> missing() {
        Map<Measure, Table> missing = new EnumMap<>(Measure.class);
        if (store.judged(Tables.RECEIPTS).isEmpty()) {
            missing.put(Measure.CLIENT_FEES_COLLECTED, Tables.RECEIPTS);
        }
        if (store.judged(Tables.CREDITS).isEmpty() && originators == 0) {
            missing.put(Measure.REFERRED_FEES_BILLED, Tables.CREDITS);
        }
        if (store.judged(Tables.JOB_HISTORY).isEmpty()) {
            missing.put(Measure.PROMOTED, Tables.JOB_HISTORY);
        }
        return missing;
    }
}
