package org.secondment.roi.value;

import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Interval;

/**
 * What the programme returned by one convention of cost.
 *
 * @param withheld why it is not told; empty where it is
 * @param worth empty where it is not told
 * @param npv 95 % limits; an infinite end is no limit; empty where too few clients carry one
 * @param roi 95 % limits; empty where the ratio is not determined, or NPV has no limits
 * @param paidBack empty where too few clients carry a share, or chance cannot be told from it
 */
public record ConventionReturn(
        Convention convention,
        String withheld,
        Optional<Worth> worth,
        Optional<Interval> npv,
        Optional<Interval> roi,
        Optional<PaidBack> paidBack) {

    /**
     * How many clients' secondments had paid back by the end of the horizon, and how many would by chance.
     *
     * @param placeboShare share of clients that pay back where secondments are dealt out by chance
     * @param median time to payback in periods after the return; infinite where half or more never do
     */
    public record PaidBack(long clients, long paidBack, double placeboShare, double median) {

        public double share() {
            return paidBack / (double) clients;
        }
    }

    static ConventionReturn withheld(Convention convention, String why) {
        return new ConventionReturn(
                convention, why, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What limits say of the sign. */
    public enum Verdict {
        GAIN,
        LOSS,
        /** The limits hold both. */
        OPEN,
        /** There are no limits. */
        UNTESTED
    }

    public Verdict verdict() {
        return npv.map(limits -> limits.low() > 0 ? Verdict.GAIN : limits.high() < 0 ? Verdict.LOSS : Verdict.OPEN)
                .orElse(Verdict.UNTESTED);
    }

    /** NPV / costs; empty where it is not told or too few clients carry a ratio. */
    public OptionalDouble ratio() {
        return npv.isPresent() ? worth.map(Worth::roi).orElse(OptionalDouble.empty()) : OptionalDouble.empty();
    }
}
