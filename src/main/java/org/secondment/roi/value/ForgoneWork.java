package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Work that a secondee would have done for other clients, at standard rates and before realisation, capacity and avoidable
 * cost. Expected in a month = level x season, where level = work of the months before / their seasons; away in a month =
 * share of own time x days away / days of the month.
 */
final class ForgoneWork {

    /** Months after the return that count whether or not work has recovered. */
    static final int FIRST_BACK = 3;

    /** Months after the return beyond which a lawyer counts as back, whatever the work. */
    static final int MOST_BACK = 6;

    private final OwnWork work;
    private final int decimals;

    private ForgoneWork(OwnWork work, int decimals) {
        this.work = work;
        this.decimals = decimals;
    }

    static List<CostLine> lines(OwnWork work, List<AwayMonth> months, int decimals) {
        ForgoneWork forgone = new ForgoneWork(work, decimals);
        List<CostLine> lines = new ArrayList<>();
        months.forEach(month -> forgone.away(month, lines));
        forgone.back(lines);
        return lines;
    }

    /**
     * Forgone = expected x away. Still worked = what was done for others beyond the part of expected that falls on time not
     * away, between 0 and what was forgone.
     */
    private void away(AwayMonth month, List<CostLine> lines) {
        BigDecimal expected = expected(work.others(), month.month());
        BigDecimal away = work.share().multiply(month.part());
        BigDecimal forgone = expected.multiply(away);
        BigDecimal still = of(work.others(), month.month())
                .subtract(expected.subtract(forgone))
                .max(BigDecimal.ZERO)
                .min(forgone.max(BigDecimal.ZERO));
        lines.add(line(CostKind.FORGONE_VALUE, month, forgone, basis()));
        if (still.signum() > 0) {
            lines.add(line(
                    CostKind.STILL_WORKED, month, still.negate(), "own time on other clients' matters while away"));
        }
    }

    /**
     * Expected less done, for all clients and the host, in the first three months back and on while a month stays below
     * what is expected, six months at most; nothing where these months together are not below.
     */
    private void back(List<CostLine> lines) {
        List<CostLine> ramp = new ArrayList<>();
        for (YearMonth month : work.after().stream().limit(MOST_BACK).toList()) {
            BigDecimal lost = expected(work.all(), month).subtract(of(work.all(), month));
            if (ramp.size() >= FIRST_BACK && lost.signum() <= 0) {
                break;
            }
            AwayMonth whole = new AwayMonth(month.atDay(1), month.atEndOfMonth());
            ramp.add(line(CostKind.RETURN_RAMP, whole, lost, "months back until own work is as before"));
        }
        if (ramp.stream()
                        .map(CostLine::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                > 0) {
            lines.addAll(ramp);
        }
    }

    private CostLine line(CostKind kind, AwayMonth month, BigDecimal amount, String basis) {
        return new CostLine(kind, month.middle(), amount.setScale(decimals, RoundingMode.HALF_UP), basis);
    }

    private String basis() {
        return "own work in the " + work.before().size() + " months before"
                + (work.seasons().known() ? ", by season" : "");
    }

    private BigDecimal expected(Map<YearMonth, BigDecimal> done, YearMonth month) {
        BigDecimal worked = work.before().stream().map(one -> of(done, one)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal seasons = work.before().stream().map(this::season).reduce(BigDecimal.ZERO, BigDecimal::add);
        return seasons.signum() <= 0
                ? BigDecimal.ZERO
                : worked.multiply(season(month)).divide(seasons, MathContext.DECIMAL64);
    }

    private BigDecimal season(YearMonth month) {
        return work.seasons().of(month.getMonth());
    }

    private static BigDecimal of(Map<YearMonth, BigDecimal> done, YearMonth month) {
        return done.getOrDefault(month, BigDecimal.ZERO);
    }
}
