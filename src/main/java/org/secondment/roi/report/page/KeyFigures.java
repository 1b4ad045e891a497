package org.secondment.roi.report.page;

import java.util.List;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;

/** The figures that readers meet first, on the first slide and at the top of the web page. */
final class KeyFigures {

    private static final int MOST = 4;

    /** Ids of figures of page 1, in order. */
    static final List<String> IDS = List.of(
            "npv_cash", "npv_opportunity", "fees_beyond", "net_cost", "credited_self", "credited_contact", "finished");

    /** The first that are known. */
    static List<Headline> of(Findings findings) {
        List<Headline> all = Headlines.of(findings);
        return IDS.stream()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)))
                .filter(one -> one.value().isPresent())
                .limit(MOST)
                .toList();
    }

    private KeyFigures() {}
}
