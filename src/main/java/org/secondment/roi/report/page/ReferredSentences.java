package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondment.roi.credit.Route;
import org.secondment.roi.credit.Supply;
import org.secondment.roi.report.Words;

/** What the figures of referred work count, and what they cannot. */
final class ReferredSentences {

    private final ReferredAmounts amounts;

    ReferredSentences(ReferredAmounts amounts) {
        this.amounts = amounts;
    }

    List<String> all() {
        List<String> said = new ArrayList<>();
        said.add(counted());
        said.add("Before: credited in so many months before the start and billed in them, which the lawyer brought"
                + " anyway. After: the same after the return. Credited while away and permitted stands apart, billed up"
                + " to the end of the window. Each share counts once: followed contact before contact before direct.");
        if (amounts.ledger().contradicted() > 0) {
            said.add("The firm's own note of the route contradicts its contacts in "
                    + Words.counted(amounts.ledger().contradicted(), "credit", "credits")
                    + "; there the contacts decide.");
        }
        said.addAll(missing());
        return said;
    }

    private String counted() {
        int all = amounts.ledger().secondments().size();
        int mature = amounts.mature().size();
        return Words.capital(Words.counted(mature, "secondment", "secondments")) + " of " + Words.number(all) + " "
                + (mature == 1 ? "has" : "have") + " " + amounts.months()
                + " months of exports before the start and after the end; the others are"
                + " never pooled. Credit is a rule and says who is named for the work: it is no effect, and is never"
                + " added to one.";
    }

    /** What no file at hand can tell, and which would. */
    private List<String> missing() {
        Set<Supply> known = amounts.ledger().supplies();
        List<String> said = new ArrayList<>();
        if (!known.contains(Supply.CREDITS)) {
            said.add(
                    "Without credits.csv the originator named on a matter has all of it, and only work directly from the"
                            + " host can be told; credits.csv unlocks split and dated credit, contacts, and who permitted it.");
        } else if (!known.contains(Supply.CONTACTS)) {
            said.add("Without contacts.csv no contact's work can be told" + unless(Route.CONTACT) + ".");
        } else if (!known.contains(Supply.CONTACT_ROLES)) {
            said.add("Without contact_roles.csv nobody knows when contacts moved, so that work of contacts followed"
                    + " elsewhere cannot be told" + unless(Route.FOLLOW) + ".");
        }
        if (known.contains(Supply.CONTACTS) && !known.contains(Supply.CONTACT_TOUCHES)) {
            said.add("Without contact_touches.csv only contacts noted as met on a secondment count as its contacts.");
        }
        if (!known.contains(Supply.RECEIPTS)) {
            said.add("Without receipts.csv what was collected cannot be told.");
        }
        return said;
    }

    private String unless(Route route) {
        return amounts.ledger().measurable().contains(route) ? ", save where the firm itself notes the route" : "";
    }
}
