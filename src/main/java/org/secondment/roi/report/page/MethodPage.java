package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** How each figure is made. */
final class MethodPage {

    static Page of(Findings findings) {
        Findings.Scope scope = findings.scope();
        List<Block> blocks = new ArrayList<>(List.of(windows(scope), measures(), comparison()));
        blocks.addAll(EffectMethod.texts());
        blocks.add(limits(scope));
        return new Page(
                "Method",
                "How the figures are made",
                "Exports from " + Words.day(scope.dataFrom()) + " to " + Words.day(scope.asOf()),
                blocks);
    }

    private static Text windows(Findings.Scope scope) {
        return new Text(
                "Windows",
                List.of(
                        "Every secondment has its own windows, by its actual dates: before = the months up to the day before"
                                + " the start; during = start to end; after = from the day after the end. Months: "
                                + String.join(
                                        ", ",
                                        scope.windows().stream()
                                                .map(String::valueOf)
                                                .toList()) + ".",
                        "A secondment is mature for a window when the exports cover all of it before the start and after the"
                                + " end. Others are listed and never pooled."));
    }

    private static Text measures() {
        return new Text(
                "Measures",
                List.of(
                        "Fees billed: net fees of bills by bill date, less credit notes and reversals, at the rate of the bill"
                                + " date. Bills that recharge a secondee, and internal matters, are no client revenue.",
                        "Fees collected: receipts less refunds by date received. A receipt on a bill of several clients is"
                                + " divided as the bill's fees are, to the last penny.",
                        "Referred work: fees billed on matters of the host or its group times the secondee's share of"
                                + " origination and referral credit valid on the bill date, both credited and billed in"
                                + " the window. Shares are pooled by matter and day and never exceed 100%. The originator"
                                + " of a matter counts where the matter has no credit. Contacts followed elsewhere,"
                                + " exceptions and new practices stand apart.",
                        "Matters opened: by opening date. Practices billing: practices with net fees above zero.",
                        "Hours recorded: hours worked on the host's matters by date of work, billed or not, without"
                                + " matters that recharge a secondee. Own billable hours, in the run's restricted tables alone: the"
                                + " secondee's billable hours for any client that are billed, unbilled or written off.",
                        "Promoted: a higher grade was reached within the window after. Left: the last day fell within it."
                                + " Both need that window only, not the one before."));
    }

    private static Text comparison() {
        return new Text(
                "Comparison",
                List.of(
                        "Clients without a secondment: clients whose group never hosted one and that were clients before the"
                                + " window began. Their mean change over the same days stands beside each change.",
                        "At the growth of clients without: before x their fees after / their fees before. It is printed with"
                                + " at least " + Pooled.LEAST_COMPARISONS + " such clients.",
                        "Totals take each host's first mature secondment, so that no fee is counted twice.",
                        "Colleagues: never seconded, employed in the secondee's grade on the first day away."));
    }

    private static Text limits(Findings.Scope scope) {
        return new Text(
                "What this cannot show",
                List.of(
                        "A plain comparison does not separate what a secondment did from why it was granted. If secondees"
                                + " were sent where growth was already expected, the figures include it.",
                        "Figures about people rest on at least " + scope.minGroup() + " of them."));
    }

    private MethodPage() {}
}
