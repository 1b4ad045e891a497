package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Irregular;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Work that secondees are credited with, by route; what was credited against the rules, and what does not add up. */
final class ReferredWorkPage {

    private static final String NAME = "Referred work";

    static Page of(Findings findings) {
        var missing = findings.unmeasured(Measure.REFERRED_FEES_BILLED);
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        if (missing.isPresent()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Text(
                    "What would unlock it", List.of(missing.orElseThrow().unlockedBy())));
            blocks.addAll(new ReferredBeside(amounts).crossSales());
            return new Page(
                    NAME,
                    "Referred work: not measurable with the data supplied",
                    missing.orElseThrow().why(),
                    blocks);
        }
        return new Page(
                NAME,
                title(amounts),
                "Net fees credited to secondees (origination and referral, by share valid on the bill date), by route, "
                        + findings.scope().currency(),
                blocks(amounts));
    }

    /** What its title says, also where it cannot be measured. */
    static String titleOf(Findings findings) {
        return findings.unmeasured(Measure.REFERRED_FEES_BILLED).isPresent()
                ? "Referred work: not measurable with the data supplied"
                : title(ReferredAmounts.of(findings));
    }

    private static List<Block> blocks(ReferredAmounts amounts) {
        List<Block> blocks = new ArrayList<>();
        ReferredRoutes routes = new ReferredRoutes(amounts);
        blocks.add(new Text("", new ReferredSentences(amounts).all()));
        blocks.add(routes.grid());
        blocks.addAll(routes.plot());
        blocks.addAll(new ReferredClients(amounts).blocks());
        ReferredExceptions exceptions = new ReferredExceptions(amounts);
        blocks.addAll(exceptions.blocks());
        ReferredBeside beside = new ReferredBeside(amounts);
        blocks.addAll(beside.followed());
        blocks.addAll(beside.crossSales());
        blocks.addAll(exceptions.overfull());
        blocks.addAll(CreditClash.of(amounts));
        return blocks;
    }

    private static String title(ReferredAmounts amounts) {
        int months = amounts.months();
        if (amounts.mature().isEmpty()) {
            return "Referred work: no secondment is old enough to compare " + months + " months"
                    + exceptions(amounts.ledger());
        }
        String found = "Work credited to returned secondees: " + amounts.money(amounts.ofHosts(Phase.AFTER))
                + " in the " + months + " months after, " + amounts.money(amounts.ofHosts(Phase.BEFORE)) + " before";
        long none = amounts.withoutAny();
        return found
                + (none == 0
                        ? ""
                        : "; none after " + Words.number(none) + " of "
                                + Words.counted(amounts.mature().size(), "secondment", "secondments"))
                + exceptions(amounts.ledger());
    }

    private static String exceptions(CreditLedger ledger) {
        long against = ledger.exceptions().stream()
                .map(Irregular::reason)
                .filter(Irregular.Reason::againstARule)
                .count();
        long unknown = ledger.exceptions().size() - against;
        return (against == 0 ? "" : "; " + Words.counted(against, "credit", "credits") + " while away broke a rule")
                + (unknown == 0
                        ? ""
                        : "; " + Words.counted(unknown, "credit", "credits") + " while away "
                                + (unknown == 1 ? "lacks" : "lack") + " a permission");
    }

    private ReferredWorkPage() {}
}
