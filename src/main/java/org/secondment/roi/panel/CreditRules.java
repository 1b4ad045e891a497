package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.OptionalInt;
import java.util.Set;

/**
 * By which rules shares of a matter's fees are given out.
 *
 * @param over what becomes of shares that together exceed 100 % on a day
 * @param halfLifeMonths months since the matter opened after which a share counts half; empty where it never fades
 * @param sunsetMonths months since the matter opened after which no credit is given; empty where it never ends
 * @param never credits of which nothing is given out, though they have their part of the pool
 */
public record CreditRules(Over over, OptionalInt halfLifeMonths, OptionalInt sunsetMonths, Set<CreditId> never) {

    /** Every share counts, for ever, and too much is scaled. */
    public static final CreditRules PLAIN =
            new CreditRules(Over.SCALED, OptionalInt.empty(), OptionalInt.empty(), Set.of());

    /** What becomes of shares of more than the whole. */
    public enum Over {
        /** Each is made smaller, so that together they are 100 %. */
        SCALED,
        /** Nobody is credited with fees of that day. */
        REFUSED
    }

    /**
     * One share of a matter.
     *
     * @param credit id of the credit row; empty for the originator named on the matter
     */
    public record CreditId(String matter, String credit) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    public CreditRules {
        never = Set.copyOf(never);
    }
}
