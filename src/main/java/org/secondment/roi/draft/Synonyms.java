package org.secondment.roi.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Type;

/** Words of the trade for the words that closed lists allow. */
final class Synonyms {

    private static final Map<String, String> YES_OR_NO = Map.ofEntries(
            Map.entry("yes", "Y"),
            Map.entry("y", "Y"),
            Map.entry("true", "Y"),
            Map.entry("t", "Y"),
            Map.entry("1", "Y"),
            Map.entry("x", "Y"),
            Map.entry("ja", "Y"),
            Map.entry("oui", "Y"),
            Map.entry("no", "N"),
            Map.entry("n", "N"),
            Map.entry("false", "N"),
            Map.entry("f", "N"),
            Map.entry("0", "N"),
            Map.entry("nein", "N"),
            Map.entry("non", "N"),
            Map.entry("na", "NA"),
            Map.entry("not_applicable", "NA"),
            Map.entry("not_known", "unknown"),
            Map.entry("dont_know", "unknown"),
            Map.entry("not_recorded", "unknown"));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("cn", "credit_note"),
            Map.entry("cr_note", "credit_note"),
            Map.entry("credit", "credit_note"),
            Map.entry("credit_memo", "credit_note"),
            Map.entry("inv", "invoice"),
            Map.entry("bill", "invoice"),
            Map.entry("tax_invoice", "invoice"),
            Map.entry("fee_note", "invoice"),
            Map.entry("reversed", "reversal"),
            Map.entry("payment", "receipt"),
            Map.entry("cash", "receipt"),
            Map.entry("cash_receipt", "receipt"),
            Map.entry("writeoff", "write_off"),
            Map.entry("write_off", "written_off"),
            Map.entry("written_off", "write_off"),
            Map.entry("bad_debt", "write_off"),
            Map.entry("refunded", "refund"),
            Map.entry("b", "billed"),
            Map.entry("invoiced", "billed"),
            Map.entry("unbilled", "wip"),
            Map.entry("work_in_progress", "wip"),
            Map.entry("nb", "non_billable"),
            Map.entry("nonbillable", "non_billable"),
            Map.entry("not_billable", "non_billable"),
            Map.entry("nc", "no_charge"),
            Map.entry("wo", "written_off"),
            Map.entry("originator", "origination"),
            Map.entry("originating", "origination"),
            Map.entry("orig", "origination"),
            Map.entry("originating_attorney", "origination"),
            Map.entry("introducer", "referral"),
            Map.entry("referrer", "referral"),
            Map.entry("referred", "referral"),
            Map.entry("crosssell", "cross_sell"),
            Map.entry("cross_selling", "cross_sell"),
            Map.entry("client_partner", "relationship"),
            Map.entry("new_hire", "hire"),
            Map.entry("joiner", "hire"),
            Map.entry("promoted", "promotion"),
            Map.entry("transfer", "lateral"),
            Map.entry("lateral_move", "lateral"),
            Map.entry("pay_review", "review"),
            Map.entry("termination", "leaver"),
            Map.entry("left", "leaver"),
            Map.entry("resignation", "resigned"),
            Map.entry("retirement", "retired"),
            Map.entry("dismissal", "dismissed"),
            Map.entry("redundant", "redundancy"),
            Map.entry("complete", "completed"),
            Map.entry("ended", "completed"),
            Map.entry("finished", "completed"),
            Map.entry("ongoing", "running"),
            Map.entry("active", "running"),
            Map.entry("current", "running"),
            Map.entry("in_progress", "running"),
            Map.entry("terminated_early", "ended_early"),
            Map.entry("monthly", "month"),
            Map.entry("per_month", "month"),
            Map.entry("fixed", "total"),
            Map.entry("at_cost", "cost"),
            Map.entry("cost_recovery", "cost"),
            Map.entry("partial", "part"),
            Map.entry("free", "none"),
            Map.entry("no_charge", "none"),
            Map.entry("full_rate", "full"),
            Map.entry("achieved", "met"),
            Map.entry("in_hand", "open"),
            Map.entry("general_counsel", "gc"),
            Map.entry("telephone", "call"),
            Map.entry("phone", "call"),
            Map.entry("phone_call", "call"),
            Map.entry("e_mail", "email"),
            Map.entry("lunch", "meeting"),
            Map.entry("done", "done"),
            Map.entry("attended", "done"),
            Map.entry("not_done", "missed"));

    /** The allowed word that surely or most likely is meant; empty if none is. */
    static Optional<String> of(Field field, String word) {
        List<String> allowed = field.type() == Type.FLAG ? List.of("Y", "N") : field.allowed();
        String plain = word.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        return allowed.stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .or(() -> among(allowed, OTHERS, plain))
                .or(() -> among(allowed, YES_OR_NO, plain));
    }

    private static Optional<String> among(List<String> allowed, Map<String, String> meanings, String word) {
        return Optional.ofNullable(meanings.get(word)).filter(allowed::contains);
    }

    private Synonyms() {}
}
