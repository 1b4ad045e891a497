package org.secondment.roi.panel;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;

/** Who is credited with a matter, by how much and when; small enough to be sent to every machine. */
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

    private final Map<String, List<Share>> byMatter;

    /**
     * One lawyer's share.
     *
     * @param percent in ten-thousandths of a percent
     */
    private record Share(String employee, String credit, int from, int to, long percent) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private Shares(Map<String, List<Share>> byMatter) {
        this.byMatter = byMatter;
    }

    /** The originator has the whole of a matter without any credit row. */
    static Shares of(Matters matters, Optional<List<Fact>> credits) {
        List<Fact> rows = credits.orElse(List.of());
        Set<String> credited = rows.stream().map(row -> row.text(MATTER)).collect(Collectors.toSet());
        Map<String, List<Share>> shares = new HashMap<>();
        rows.stream()
                .filter(row -> Tables.EARNING_ROLES.contains(row.text(ROLE)))
                .forEach(row -> shares.computeIfAbsent(row.text(MATTER), id -> new ArrayList<>())
                        .add(share(row)));
        shares.values()
                .forEach(some -> some.sort(Comparator.comparing(Share::employee).thenComparing(Share::credit)));
        matters.byId().forEach((id, matter) -> {
            if (!matter.originator().isEmpty() && !credited.contains(id)) {
                shares.put(
                        id,
                        List.of(new Share(
                                matter.originator(), "", Integer.MIN_VALUE, Integer.MAX_VALUE, HUNDRED_PERCENT)));
            }
        });
        return new Shares(shares);
    }

    private static Share share(Fact row) {
        return new Share(
                row.text(EMPLOYEE),
                row.text(CREDIT),
                (int) row.day(FROM).toEpochDay(),
                row.dayIfAny(TO).map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE),
                row.number(SHARE)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact());
    }

    /** Credit for one bill line; shares of more than 100 % are scaled, rounding is carried along. */
    List<Event> credited(String matter, String client, int day, long minor) {
        List<Share> valid = byMatter.getOrDefault(matter, List.of()).stream()
                .filter(share -> share.from() <= day && day <= share.to())
                .toList();
        long[] percents = valid.stream().mapToLong(Share::percent).toArray();
        long[] credits = Proportion.divided(
                minor,
                percents,
                Math.max(HUNDRED_PERCENT, LongStream.of(percents).sum()));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < credits.length; i++) {
            events.add(new Event(valid.get(i).employee(), Event.Kind.CREDITED, day, credits[i], client));
        }
        return events;
    }

    private static int slot(String field) {
        return Tables.CREDITS.slot(field);
    }
}
