package org.secondment.roi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondment.roi.effect.career.Away;
import org.secondment.roi.effect.career.Lawyer.Leave;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Long leave as a lawyer's job history tells it: from the day of the reason leave to that of the next return. */
final class Leaves {

    private static final Table JOBS = Tables.JOB_HISTORY;

    /** @param jobs of one lawyer */
    static List<Leave> of(List<Fact> jobs) {
        List<Leave> leaves = new ArrayList<>();
        int from = Away.NOT_YET;
        for (Fact job : jobs.stream()
                .sorted(Comparator.comparing(row -> row.day(JOBS.slot("effective_from"))))
                .toList()) {
            int day = CareerPaths.day(job.day(JOBS.slot("effective_from")));
            String reason = job.text(JOBS.slot("change_reason"));
            if (reason.equals("leave") && from == Away.NOT_YET) {
                from = day;
            } else if (reason.equals("return") && from != Away.NOT_YET) {
                leaves.add(new Leave(from, day));
                from = Away.NOT_YET;
            }
        }
        if (from != Away.NOT_YET) {
            leaves.add(new Leave(from, Away.NOT_YET));
        }
        return leaves;
    }

    private Leaves() {}
}
