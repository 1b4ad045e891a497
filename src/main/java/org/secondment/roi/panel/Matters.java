package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Withheld;

/** The accepted matters by id, small enough to be sent to every machine. */
public final class Matters implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ID = slot("matter_id");
    private static final int CLIENT = slot("client_id");
    private static final int OPENED = slot("opened_date");
    private static final int PRACTICE = slot("practice_area");
    private static final int ORIGINATOR = slot("originator_id");
    private static final int INTERNAL = slot("is_internal");
    private static final int RECHARGE = slot("is_secondment_recharge");
    private static final int BILL_MATTER = Tables.BILLS.slot("matter_id");
    private static final int BILL_KIND = Tables.BILLS.slot("kind");

    private final Map<String, Matter> byId;

    /**
     * One matter; all that fees, credit and hours need of it.
     *
     * @param opened days since 1970-01-01
     * @param originator empty where none is named
     * @param ownAffair the firm's internal work, or the recharge of a secondee: never client revenue
     * @param recharge of a secondee
     */
    record Matter(String client, String practice, int opened, String originator, boolean ownAffair, boolean recharge)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        Matter ofNobody() {
            return new Matter("", "", opened, "", true, false);
        }

        boolean withheld() {
            return client.isEmpty();
        }
    }

    private Matters(Map<String, Matter> byId) {
        this.byId = byId;
    }

    public static Matters of(List<Fact> accepted) {
        Map<String, Matter> byId = new HashMap<>();
        for (Fact fact : accepted) {
            byId.put(
                    fact.text(ID),
                    new Matter(
                            fact.text(CLIENT),
                            fact.text(PRACTICE),
                            (int) fact.day(OPENED).toEpochDay(),
                            fact.text(ORIGINATOR),
                            fact.text(INTERNAL).equals("Y")
                                    || fact.text(RECHARGE).equals("Y"),
                            fact.text(RECHARGE).equals("Y")));
        }
        return new Matters(byId);
    }

    /** The same, with those withheld as affairs of nobody: parts of a bill that others share still take their share. */
    public Matters without(Withheld what) {
        Map<String, Matter> open = new HashMap<>(byId);
        open.replaceAll((id, matter) -> what.hidesMatter(id) ? matter.ofNobody() : matter);
        return new Matters(open);
    }

    Map<String, Matter> byId() {
        return byId;
    }

    /** How many matters name an originator. */
    public long originators() {
        return byId.values().stream()
                .filter(matter -> !matter.originator().isEmpty())
                .count();
    }

    Optional<Matter> ofBill(Fact bill) {
        return Optional.ofNullable(byId.get(bill.text(BILL_MATTER)));
    }

    /** The matter of a bill that is client revenue. */
    Optional<Matter> earning(Fact bill) {
        return ofBill(bill).filter(matter -> revenue(bill, matter));
    }

    static boolean revenue(Fact bill, Matter matter) {
        return !matter.ownAffair() && !bill.text(BILL_KIND).equals("secondment_recharge");
    }

    private static int slot(String field) {
        return Tables.MATTERS.slot(field);
    }
}
