package org.secondment.roi.report;

import java.util.List;

/** What management may see. */
final class BoardView {

    static Findings of(Findings all) {
        int least = all.scope().minGroup();
        return new Findings(
                all.scope(),
                Unnamed.NOBODY.secondments(all.secondments()),
                all.hosts(),
                all.results().stream()
                        .filter(row -> !row.measure().subject().restricted())
                        .map(Unnamed.NOBODY::of)
                        .map(row -> Unnamed.withoutFewColleagues(row, least))
                        .toList(),
                List.of(),
                all.trend(),
                all.foreignFees(),
                all.quality(),
                all.unmeasured(),
                LawyersInGroups.of(all.studies(), least),
                all.ledger().naming(id -> ""),
                all.careerStudy().forGroupsOf(least),
                all.practices().forGroups(least),
                all.outlook().forGroupsOf(least));
    }

    private BoardView() {}
}
