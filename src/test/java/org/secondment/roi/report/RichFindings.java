package org.secondment.roi.report;

import org.secondment.roi.practice.InventedPractices;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.InventedNext;
import org.secondment.roi.value.ReturnStudy;

/** The small programme with practices on record and clients ranked for the next secondments. */
public final class RichFindings {

    /** Everything that a pack could hold. */
    public static Findings all() {
        Findings full = SmallFindings.full();
        return new Findings(
                full.scope(),
                full.secondments(),
                full.hosts(),
                full.results(),
                full.grades(),
                full.trend(),
                full.foreignFees(),
                full.quality(),
                full.unmeasured(),
                full.studies(),
                full.ledger(),
                full.careerStudy(),
                InventedPractices.study(),
                new Outlook(ReturnStudy.NONE, InventedNext.ranked(), AccessStudy.NONE, SinceLast.NONE));
    }

    private RichFindings() {}
}
