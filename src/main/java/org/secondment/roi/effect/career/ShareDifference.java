package org.secondment.roi.effect.career;

import java.util.Optional;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Quantiles;

/** The share of secondees less that of others, with a standard error over lawyers, who may stand on both sides. */
record ShareDifference(double value, double standardError) {

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);

    static ShareDifference of(AalenJohansen secondees, AalenJohansen others, int day) {
        double[] own = secondees.influence(day);
        double[] theirs = others.influence(day);
        double sum = 0;
        for (int person = 0; person < Math.max(own.length, theirs.length); person++) {
            double one = person < own.length ? own[person] : 0;
            double other = person < theirs.length ? theirs[person] : 0;
            sum += (one - other) * (one - other);
        }
        return new ShareDifference(secondees.at(day) - others.at(day), Math.sqrt(sum));
    }

    /** The 95 % normal interval; empty where neither side has an event. */
    Optional<Interval> interval() {
        double reach = TWO_SIDED_95 * standardError;
        return reach > 0 ? Optional.of(new Interval(value - reach, value + reach)) : Optional.empty();
    }
}
