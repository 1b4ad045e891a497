package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;

/**
 * What counted clients were billed beyond what would have been billed anyway, in units of the base currency, from the
 * period of the secondment's start to the horizon; before margin and realisation.
 *
 * @param horizon periods after the return that all counted clients have, H
 * @param periodsPerYear 4 for quarters
 * @param controls clients compared with
 * @param clients one per counted client, by name
 * @param pValue of the studentised permutation test of the present value after the return
 * @param after 95 % limits of the present value of incremental fees after the return, of all counted clients together;
 *     an infinite end is no limit; empty where too few clients carry an interval
 * @param spread of the present values; empty where too few clients carry an interval
 */
public record IncrementalFees(
        int horizon,
        int periodsPerYear,
        long controls,
        List<ClientFees> clients,
        Printing printing,
        OptionalDouble pValue,
        Optional<Interval> after,
        Optional<Spread> spread) {

    public IncrementalFees {
        clients = List.copyOf(clients);
    }

    /** One client's periods, from that of the start on. */
    public record ClientFees(String client, String sector, Cohort cohort, List<PeriodFees> periods) {

        public ClientFees {
            periods = List.copyOf(periods);
        }
    }

    /**
     * One period.
     *
     * @param sinceStart 0 in the period of the start
     * @param sinceReturn 1 in the first period after the return; below 1 while away
     */
    public record PeriodFees(int sinceStart, int sinceReturn, double actual, double counterfactual) {

        public double effect() {
            return actual - counterfactual;
        }
    }

    /**
     * Sampling variances of the present values of incremental fees after the return and while away, summed over counted
     * clients and clustered by them, with how many standard errors make 95 %.
     */
    public record Spread(double after, double away, double covariance, double critical) {}
}
