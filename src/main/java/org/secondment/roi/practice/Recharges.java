package org.secondment.roi.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.secondment.roi.practice.Engagement.Fee;

/** What of an agreed fee should have been billed by now. */
final class Recharges {

    /** Days after a month away by which it should be billed. */
    static final int GRACE = 30;

    /** In the fee's currency, 0 where all is billed; empty where no fee is agreed or recoveries are not known. */
    static Optional<BigDecimal> unbilled(Engagement engagement) {
        return engagement
                .fee()
                .flatMap(fee -> fee.recovered()
                        .map(recovered ->
                                due(engagement, fee).subtract(recovered).max(BigDecimal.ZERO)));
    }

    /** Whole months away that ended long enough ago, or the total once the secondment has. */
    private static BigDecimal due(Engagement engagement, Fee fee) {
        LocalDate until = engagement.asOf().minusDays(GRACE);
        if (fee.period() == Fee.Period.TOTAL) {
            return engagement.ended() && !engagement.last().isAfter(until) ? fee.agreed() : BigDecimal.ZERO;
        }
        return fee.agreed().multiply(BigDecimal.valueOf(months(engagement, until)));
    }

    private static long months(Engagement engagement, LocalDate until) {
        LocalDate last = engagement.last().isBefore(until) ? engagement.last() : until;
        LocalDate start = engagement.secondment().start();
        long months = 0;
        while (!start.plusMonths(months + 1).minusDays(1).isAfter(last)) {
            months++;
        }
        return months;
    }

    private Recharges() {}
}
