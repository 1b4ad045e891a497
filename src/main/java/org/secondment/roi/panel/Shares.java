package org.secondment.roi.panel;

import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.secondment.roi.panel.CreditRules.CreditId;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;

/**
 * Who is credited with a matter, by how much and when: the one place where shares are pooled, capped and divided. Small
 * enough to be sent to every machine.
 */
final class Shares implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MATTER = slot("matter_id");
    private static final int EMPLOYEE = slot("employee_id");
    private static final int CREDIT = slot("credit_id");
    private static final int ROLE = slot("role");
    private static final int SHARE = slot("share_pct");
    private static final int FROM = slot("valid_from");
    private static final int TO = slot("valid_to");

    /** Decimals of a percentage. */
    private static final int DECIMALS = 4;

    private static final long HUNDRED_PERCENT = 1_000_000;

    /** A hundredth of a percent more is taken for rounding in the firm's own books. */
    private static final long MOST_PERCENT = 1_000_100;

    private static final int NEVER = 0;

    private final Map<String, List<Share>> byMatter;
    private final Map<String, Integer> opened;
    private final boolean refusing;
    private final int halfLife;
    private final int sunset;

    /**
     * One lawyer's share.
     *
     * @param percent in ten-thousandths of a percent
     */
    record Share(CreditId id, String employee, int from, int to, long percent) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** What a share comes to. */
    record Part(Share share, long amount) {}

    private Shares(Map<String, List<Share>> byMatter, Matters matters, CreditRules rules) {
        this.byMatter = byMatter;
        this.opened = new HashMap<>();
        byMatter.keySet()
                .forEach(id -> Optional.ofNullable(matters.byId().get(id))
                        .ifPresent(matter -> opened.put(id, matter.opened())));
        this.refusing = rules.over() == CreditRules.Over.REFUSED;
        this.halfLife = months(rules.halfLifeMonths());
        this.sunset = months(rules.sunsetMonths());
    }

    private static int months(OptionalInt months) {
        return months.orElse(NEVER);
    }

    /** The originator has the whole of a matter without any credit row. */
    static Shares of(Matters matters, Optional<List<Fact>> credits, CreditRules rules) {
        List<Fact> rows = credits.orElse(List.of());
        Set<String> credited = rows.stream().map(row -> row.text(MATTER)).collect(Collectors.toSet());
        Map<String, List<Share>> shares = new HashMap<>();
        rows.stream()
                .filter(row -> Tables.EARNING_ROLES.contains(row.text(ROLE)))
                .forEach(row -> shares.computeIfAbsent(row.text(MATTER), id -> new ArrayList<>())
                        .add(share(row)));
        shares.values()
                .forEach(some -> some.sort(Comparator.comparing(Share::employee)
                        .thenComparing(share -> share.id().credit())));
        matters.byId().forEach((id, matter) -> {
            if (!matter.originator().isEmpty() && !credited.contains(id)) {
                CreditId whole = new CreditId(id, "");
                shares.put(
                        id,
                        List.of(new Share(
                                whole, matter.originator(), Integer.MIN_VALUE, Integer.MAX_VALUE, HUNDRED_PERCENT)));
            }
        });
        return new Shares(shares, matters, rules);
    }

    private static Share share(Fact row) {
        return new Share(
                new CreditId(row.text(MATTER), row.text(CREDIT)),
                row.text(EMPLOYEE),
                (int) row.day(FROM).toEpochDay(),
                row.dayIfAny(TO).map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE),
                row.number(SHARE)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact());
    }

    /**
     * An amount of a matter divided by the shares valid on the day of the bill. Shares of more than 100 % are scaled, or
     * nobody has any; rounding is carried along, so that the parts are together never more than the amount.
     */
    List<Part> divided(String matter, int day, long amount) {
        List<Share> valid = byMatter.getOrDefault(matter, List.of()).stream()
                .filter(share -> share.from() <= day && day <= share.to())
                .toList();
        long pool = valid.stream().mapToLong(Share::percent).sum();
        if (valid.isEmpty() || (refusing && pool > MOST_PERCENT)) {
            return List.of();
        }
        double weight = weight(matter, day);
        long[] percents = valid.stream()
                .mapToLong(share -> weight == 1 ? share.percent() : Math.round(share.percent() * weight))
                .toArray();
        long whole =
                Math.max(HUNDRED_PERCENT, Math.max(pool, LongStream.of(percents).sum()));
        long[] amounts = Proportion.divided(amount, percents, whole);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            parts.add(new Part(valid.get(i), amounts[i]));
        }
        return parts;
    }

    /** How much a share still counts: halved with each half-life since the matter opened, nothing after the sunset. */
    private double weight(String matter, int day) {
        Integer first = opened.get(matter);
        if (first == null || (halfLife == NEVER && sunset == NEVER)) {
            return 1;
        }
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate on = LocalDate.ofEpochDay(day);
        if (sunset != NEVER && on.isAfter(from.plusMonths(sunset))) {
            return 0;
        }
        long months = Math.max(0, ChronoUnit.MONTHS.between(from, on));
        return halfLife == NEVER ? 1 : StrictMath.pow(0.5, (double) months / halfLife);
    }

    private static int slot(String field) {
        return Tables.CREDITS.slot(field);
    }
}
