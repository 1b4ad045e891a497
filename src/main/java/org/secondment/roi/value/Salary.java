package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Salary and on-costs by day while away: pay / 365 x days x share of full time, one line per month. */
final class Salary {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private final Pay pay;
    private final BigDecimal fullTime;
    private final int decimals;

    private Salary(Pay pay, BigDecimal fullTime, int decimals) {
        this.pay = pay;
        this.fullTime = fullTime;
        this.decimals = decimals;
    }

    /** Months together are exactly what all days together cost. */
    static List<CostLine> lines(Pay pay, BigDecimal fullTime, List<AwayMonth> months, int decimals) {
        Salary salary = new Salary(pay, fullTime, decimals);
        List<CostLine> lines = new ArrayList<>();
        long days = 0;
        for (AwayMonth month : months) {
            long until = days + month.days();
            lines.add(salary.line(CostKind.SALARY, month, BigDecimal.ONE, days, until));
            lines.add(salary.line(CostKind.ON_COST, month, pay.onCostPct().movePointLeft(2), days, until));
            days = until;
        }
        return lines;
    }

    private CostLine line(CostKind kind, AwayMonth month, BigDecimal share, long from, long until) {
        return new CostLine(kind, month.middle(), upTo(until, share).subtract(upTo(from, share)), pay.basis());
    }

    private BigDecimal upTo(long days, BigDecimal share) {
        return pay.year()
                .multiply(share)
                .multiply(fullTime)
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_OF_A_YEAR, decimals, RoundingMode.HALF_UP);
    }
}
