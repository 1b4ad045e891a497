package org.secondment.roi.report;

import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.value.ReturnStudy;

/** What the programme returned, where to send the next secondee and whom, and what changed since the last quarter. */
public record Outlook(ReturnStudy money, NextClients nextClients, AccessStudy access, SinceLast sinceLast) {

    /** Nothing is known of any of them. */
    public static final Outlook NONE =
            new Outlook(ReturnStudy.NONE, NextClients.NONE, AccessStudy.NONE, SinceLast.NONE);

    /** Without ids of lawyers, and without what would tell of fewer than so many people. */
    Outlook forGroupsOf(int least) {
        return new Outlook(money, nextClients.forGroupsOf(least), access.rounded(), sinceLast);
    }

    /** The same beside another run. */
    public Outlook with(SinceLast other) {
        return new Outlook(money, nextClients, access, other);
    }
}
