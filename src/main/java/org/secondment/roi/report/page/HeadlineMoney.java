package org.secondment.roi.report.page;

import java.util.List;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;

/** Figures 2 and 5 and, of figures 6 and 11, largest costs and proposed clients: what stands in the outlook. */
final class HeadlineMoney {

    private static final String NOT_COMPUTED = "this run holds no figure of it";

    static List<Headline> of(Findings findings) {
        return List.of(
                missing(2, "net_cost", "Net cost this year", Format.MONEY),
                missing(2, "fee_recovered", "Fee recovered, of cost", Format.PERCENT),
                missing(5, "roi", "Return on investment", Format.PERCENT),
                missing(5, "payback", "Payback, quarters, median", Format.NUMBER),
                missing(5, "share_paid_back", "Share of secondments that paid back", Format.PERCENT),
                missing(11, "proposed_clients", "Clients proposed next", Format.COUNT));
    }

    private static Headline missing(int number, String id, String title, Format unit) {
        return Headline.missing(number, id, title, unit, NOT_COMPUTED);
    }

    private HeadlineMoney() {}
}
