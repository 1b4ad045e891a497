package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;

/** The twelve figures of page 1, some of several parts; each is computed here and nowhere else. */
public final class Headlines {

    /** In the order of their numbers. */
    public static List<Headline> of(Findings findings) {
        List<Headline> all = new ArrayList<>();
        all.addAll(HeadlineProgramme.of(findings));
        all.addAll(HeadlineMoney.of(findings));
        all.addAll(HeadlineFees.of(findings));
        all.addAll(HeadlineClients.of(findings));
        all.addAll(HeadlinePeople.of(findings));
        all.addAll(HeadlinePractices.of(findings));
        all.addAll(HeadlineTrust.of(findings));
        all.sort(Comparator.comparingInt(Headline::number));
        return List.copyOf(all);
    }

    private Headlines() {}
}
