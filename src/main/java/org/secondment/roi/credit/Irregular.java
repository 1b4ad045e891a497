package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Credit for work of the host that came while the secondee was away, without permission: a risk, never a success.
 *
 * @param date of the credit, or of the matter's opening, whichever lies first within the secondment
 * @param reason the gravest
 * @param billed what it comes to so far
 */
public record Irregular(Away away, Claim claim, LocalDate date, Reason reason, List<Amount> billed) {

    /** Why it is listed, the gravest first. */
    public enum Reason {
        FORBIDDEN_AS_AGREED("the agreement forbids referrals"),
        FORBIDDEN_BY_CLIENT("the client forbids referrals"),
        NOT_PERMITTED("noted as not permitted"),
        PERMISSION_UNKNOWN("nobody noted a permission");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In words that readers of the report understand. */
        public String words() {
            return words;
        }

        /** Whether a rule was broken, as far as anybody noted one. */
        public boolean againstARule() {
            return this != PERMISSION_UNKNOWN;
        }
    }

    public Irregular {
        billed = List.copyOf(billed);
    }

    /** All that was billed so far, minor units. */
    public long allBilled() {
        return billed.stream().map(Amount::minor).reduce(0L, Math::addExact);
    }

    Irregular naming(UnaryOperator<String> name) {
        return new Irregular(away.naming(name), claim.naming(name), date, reason, billed);
    }
}
