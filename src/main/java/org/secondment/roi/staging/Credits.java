package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * Shares of a matter that together exceed 100 % on a day are listed; they are scaled when fees are credited. The sum
 * can only rise on a day on which a credit begins, so only those days are looked at.
 */
final class Credits {

    private static final Table TABLE = Tables.CREDITS;
    private static final String RULE = "shares-over-100";
    private static final BigDecimal MOST = new BigDecimal("100.01");
    private static final Field SHARE = TABLE.field("share_pct").orElseThrow();
    private static final int MATTER = TABLE.slot("matter_id");
    private static final int ROLE = TABLE.slot("role");
    private static final int PERCENT = TABLE.slot("share_pct");
    private static final int FROM = TABLE.slot("valid_from");
    private static final int TO = TABLE.slot("valid_to");

    /** @param refusing files whose rows are rejected instead */
    static void judge(List<Judgement> rows, Set<String> refusing) {
        List<Judgement> earning = rows.stream()
                .filter(row -> row.accepted()
                        && Tables.EARNING_ROLES.contains(row.fact().text(ROLE)))
                .toList();
        Map<String, NavigableMap<LocalDate, BigDecimal>> pools = pools(earning);
        for (Judgement row : earning) {
            Fact credit = row.fact();
            Optional.ofNullable(pools.get(credit.text(MATTER)))
                    .map(pool -> pool.floorEntry(credit.day(FROM)))
                    .map(Map.Entry::getValue)
                    .filter(pool -> pool.compareTo(MOST) > 0)
                    .ifPresent(pool -> breach(row, pool, refusing));
        }
    }

    private static void breach(Judgement row, BigDecimal pool, Set<String> refusing) {
        if (refusing.contains(row.fact().file())) {
            row.reject(
                    RULE, SHARE, message(row.fact(), pool, "correct them; no credit that begins on this day is used"));
        } else {
            row.list(
                    RULE, SHARE, message(row.fact(), pool, "they are scaled to 100 %, correct them if they are wrong"));
        }
    }

    /** By matter, what the shares add up to from each day on. */
    private static Map<String, NavigableMap<LocalDate, BigDecimal>> pools(List<Judgement> earning) {
        Map<String, NavigableMap<LocalDate, BigDecimal>> pools = new HashMap<>();
        for (Judgement row : earning) {
            Fact credit = row.fact();
            LocalDate from = credit.day(FROM);
            Optional<LocalDate> until = credit.dayIfAny(TO).map(last -> last.plusDays(1));
            if (until.isEmpty() || until.orElseThrow().isAfter(from)) {
                NavigableMap<LocalDate, BigDecimal> steps =
                        pools.computeIfAbsent(credit.text(MATTER), matter -> new TreeMap<>());
                BigDecimal share = credit.number(PERCENT);
                steps.merge(from, share, BigDecimal::add);
                until.ifPresent(day -> steps.merge(day, share.negate(), BigDecimal::add));
            }
        }
        pools.values().forEach(Credits::addUp);
        return pools;
    }

    private static void addUp(NavigableMap<LocalDate, BigDecimal> steps) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> step : steps.entrySet()) {
            sum = sum.add(step.getValue());
            step.setValue(sum);
        }
    }

    private static String message(Fact credit, BigDecimal pool, String advice) {
        return "the shares of matter_id '" + credit.text(MATTER) + "' valid on " + credit.day(FROM) + " add up to "
                + pool.stripTrailingZeros().toPlainString()
                + " %; " + advice;
    }

    private Credits() {}
}
