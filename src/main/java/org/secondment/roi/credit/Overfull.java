package org.secondment.roi.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * Days on which the shares of one matter add up to more than the whole.
 *
 * @param to the last such day; empty where it goes on
 * @param sum in percent, the most on any of these days
 */
public record Overfull(String matter, String client, LocalDate from, Optional<LocalDate> to, BigDecimal sum) {

    /** A hundredth of a percent more is taken for rounding in the firm's own books. */
    private static final BigDecimal MOST = new BigDecimal("100.01");

    private static final Table CREDITS = Tables.CREDITS;

    /** By matter and day; of earning roles, and of matters that are known. */
    static List<Overfull> of(List<Fact> matters, List<Fact> credits) {
        Map<String, String> clients = new HashMap<>();
        matters.forEach(row ->
                clients.put(row.text(Tables.MATTERS.slot("matter_id")), row.text(Tables.MATTERS.slot("client_id"))));
        Map<String, TreeMap<LocalDate, BigDecimal>> steps = new TreeMap<>();
        credits.stream()
                .filter(row -> Tables.EARNING_ROLES.contains(row.text(CREDITS.slot("role"))))
                .filter(row -> clients.containsKey(row.text(CREDITS.slot("matter_id"))))
                .forEach(row ->
                        step(steps.computeIfAbsent(row.text(CREDITS.slot("matter_id")), id -> new TreeMap<>()), row));
        List<Overfull> found = new ArrayList<>();
        steps.forEach((matter, changes) -> found.addAll(ofMatter(matter, clients.getOrDefault(matter, ""), changes)));
        return found;
    }

    private static void step(TreeMap<LocalDate, BigDecimal> steps, Fact row) {
        LocalDate from = row.day(CREDITS.slot("valid_from"));
        BigDecimal share = row.number(CREDITS.slot("share_pct"));
        Optional<LocalDate> until = row.dayIfAny(CREDITS.slot("valid_to")).map(last -> last.plusDays(1));
        if (until.filter(day -> !day.isAfter(from)).isEmpty()) {
            steps.merge(from, share, BigDecimal::add);
            until.ifPresent(day -> steps.merge(day, share.negate(), BigDecimal::add));
        }
    }

    private static List<Overfull> ofMatter(String matter, String client, TreeMap<LocalDate, BigDecimal> changes) {
        List<Overfull> found = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        Optional<LocalDate> since = Optional.empty();
        for (Map.Entry<LocalDate, BigDecimal> change : changes.entrySet()) {
            sum = sum.add(change.getValue());
            boolean over = sum.compareTo(MOST) > 0;
            if (over) {
                most = since.isEmpty() ? sum : most.max(sum);
                since = since.or(() -> Optional.of(change.getKey()));
            } else if (since.isPresent()) {
                LocalDate last = change.getKey().minusDays(1);
                found.add(new Overfull(matter, client, since.orElseThrow(), Optional.of(last), percent(most)));
                since = Optional.empty();
            }
        }
        BigDecimal open = most;
        since.ifPresent(from -> found.add(new Overfull(matter, client, from, Optional.empty(), percent(open))));
        return found;
    }

    private static BigDecimal percent(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }
}
