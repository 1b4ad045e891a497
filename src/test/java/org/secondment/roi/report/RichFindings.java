package org.secondment.roi.report;

import org.secondment.roi.practice.InventedPractices;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.InventedNext;
import org.secondment.roi.value.ReturnStudy;

/** The small programme with practices on record and clients ranked for the next secondments. */
public final class RichFindings {

    /** Everything that a pack could hold. */
    public static Findings all() {
        return SmallFindings.with(
                SmallFindings.full().studies(),
                InventedPractices.study(),
                new Outlook(ReturnStudy.NONE, InventedNext.ranked(), AccessStudy.NONE, SinceLast.NONE));
    }

    private RichFindings() {}
}
