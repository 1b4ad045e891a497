package org.secondment.roi.report.page;

import org.secondment.roi.report.Findings;

/** Columns of people: there only where the findings call people anything. */
final class People {

    /** What stands in for an employee's id. */
    static final String COLUMN = "lawyer";

    static boolean named(Findings findings) {
        return findings.secondments().stream().anyMatch(one -> !one.employeeId().isEmpty());
    }

    private People() {}
}
