package org.secondment.roi.ranking;

import java.util.OptionalDouble;

/** What to do about a client, by a stated rule. */
public enum Word {
    DO_MORE("do more"),
    GATHER_EVIDENCE("gather evidence"),
    HOLD("hold"),
    STOP("stop");

    /** The rule, in words; the first that holds decides. */
    public static final String RULE = "Stop: the chance that past secondments there raised fees is below 10%. Hold:"
            + " referrals are forbidden, the figures show no need, or no lawyer could go. Do more: that chance is at"
            + " least 90%. Gather evidence: need is 0.5 or above, and what past secondments did there is not known or"
            + " not clear. Hold: all others.";

    private static final double SURE = 0.9;
    private static final double ENOUGH_NEED = 0.5;

    private final String title;

    Word(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * By {@link #RULE}; what is unknown bars nobody.
     *
     * @param gain chance that past secondments raised fees
     */
    static Word of(Permission permission, OptionalDouble need, OptionalDouble gain, OptionalDouble capacity) {
        if (gain.orElse(1) < 1 - SURE) {
            return STOP;
        }
        if (permission == Permission.FORBIDDEN || need.orElse(1) <= 0 || capacity.orElse(1) <= 0) {
            return HOLD;
        }
        if (gain.orElse(0) >= SURE) {
            return DO_MORE;
        }
        return need.orElse(0) >= ENOUGH_NEED ? GATHER_EVIDENCE : HOLD;
    }
}
