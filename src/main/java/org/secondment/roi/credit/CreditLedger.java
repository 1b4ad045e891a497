package org.secondment.roi.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What secondees are credited with: a rule, not a cause. Money in minor units of the base currency.
 *
 * @param secondments that have begun
 * @param lines in the order of matter and credit
 * @param exceptions part of no line
 * @param overfull matters whose shares exceed the whole
 * @param withoutHistory secondments of which bills begin too late to tell which practices are new
 * @param measurable routes that the files at hand can establish
 * @param elsewhere what secondees are credited with that has to do with no secondment
 * @param refuted credits that the firm calls follow, and no contact bears out
 */
public record CreditLedger(
        Terms terms,
        List<Away> secondments,
        List<Line> lines,
        List<Irregular> exceptions,
        List<Overfull> overfull,
        List<CrossSale> crossSales,
        List<String> withoutHistory,
        List<Quarter> quarters,
        Set<Supply> supplies,
        Set<Route> measurable,
        long elsewhere,
        int refuted) {

    /** Nothing. */
    public static final CreditLedger NONE = new CreditLedger(
            new Terms(List.of(12, 24, 36), 24, 24, 2, false),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            0,
            0);

    public CreditLedger {
        secondments = List.copyOf(secondments);
        lines = List.copyOf(lines);
        exceptions = List.copyOf(exceptions);
        overfull = List.copyOf(overfull);
        crossSales = List.copyOf(crossSales);
        withoutHistory = List.copyOf(withoutHistory);
        quarters = List.copyOf(quarters);
        supplies = Set.copyOf(supplies);
        measurable = Set.copyOf(measurable);
    }

    /** The same with other names for employees. */
    public CreditLedger naming(UnaryOperator<String> name) {
        return new CreditLedger(
                terms,
                secondments.stream().map(away -> away.naming(name)).toList(),
                lines.stream().map(line -> line.naming(name)).toList(),
                exceptions.stream().map(one -> one.naming(name)).toList(),
                overfull,
                crossSales.stream().map(sale -> sale.naming(name)).toList(),
                withoutHistory,
                quarters,
                supplies,
                measurable,
                elsewhere,
                refuted);
    }

    /** What concerns some clients alone: secondments there, and their work credited to those who were there. */
    public CreditLedger ofClients(Set<String> clients) {
        return some(
                away -> clients.contains(away.client()),
                claim -> clients.contains(claim.client()),
                overfull.stream().filter(one -> clients.contains(one.client())).toList(),
                crossSales.stream()
                        .filter(sale -> clients.contains(sale.away().client()))
                        .map(sale -> sale.ofClients(clients))
                        .filter(sale -> !sale.matters().isEmpty())
                        .toList());
    }

    /** What one lawyer is credited with. */
    public CreditLedger ofEmployee(String employee) {
        return some(
                away -> away.employee().equals(employee),
                claim -> claim.employee().equals(employee),
                List.of(),
                List.of());
    }

    private CreditLedger some(
            Predicate<Away> there, Predicate<Claim> whose, List<Overfull> shares, List<CrossSale> sales) {
        return new CreditLedger(
                terms,
                secondments.stream().filter(there).toList(),
                lines.stream()
                        .filter(line -> there.test(line.away()) && whose.test(line.claim()))
                        .toList(),
                exceptions.stream()
                        .filter(one -> there.test(one.away()) && whose.test(one.claim()))
                        .toList(),
                shares,
                sales,
                withoutHistory,
                quarters,
                supplies,
                measurable,
                0,
                0);
    }

    /** Secondments whose windows the exports cover whole. */
    public List<Away> mature(int months) {
        return secondments.stream()
                .filter(away -> away.mature().contains(months))
                .toList();
    }

    /** Clients that stand in the ledger though they need not be hosts. */
    public Set<String> clients() {
        return Stream.of(
                        lines.stream().map(line -> line.claim().client()),
                        exceptions.stream().map(one -> one.claim().client()),
                        crossSales.stream()
                                .flatMap(sale -> sale.matters().stream())
                                .map(CrossSale.Matter::client),
                        overfull.stream().map(Overfull::client))
                .flatMap(clients -> clients)
                .collect(Collectors.toSet());
    }

    /** Lines of one secondment. */
    public List<Line> lines(String secondment) {
        return lines.stream()
                .filter(line -> line.away().id().equals(secondment))
                .toList();
    }

    /** Mature secondments together, a line for each route. */
    public List<RouteTotal> totals(int months) {
        List<Line> mature = lines.stream()
                .filter(line -> line.away().mature().contains(months) && line.countsIn(months))
                .toList();
        List<RouteTotal> totals = new ArrayList<>();
        for (Route route : List.of(Route.SELF, Route.CONTACT, Route.UNKNOWN, Route.FOLLOW)) {
            totals.add(total(
                    route,
                    months,
                    mature.stream().filter(line -> line.route() == route).toList()));
        }
        return totals;
    }

    private static RouteTotal total(Route route, int months, List<Line> lines) {
        return new RouteTotal(
                route,
                months,
                lines.stream()
                        .filter(line -> line.phase() == Phase.AFTER)
                        .map(line -> line.claim().key().matter())
                        .distinct()
                        .count(),
                sum(lines, Phase.BEFORE, line -> line.billed(months)),
                sum(lines, Phase.DURING, line -> line.billed(months)),
                sum(lines, Phase.AFTER, line -> line.billed(months)),
                sum(lines, Phase.BEFORE, line -> line.collected(months)),
                sum(lines, Phase.DURING, line -> line.collected(months)),
                sum(lines, Phase.AFTER, line -> line.collected(months)));
    }

    private static long sum(List<Line> lines, Phase phase, ToLongFunction<Line> amount) {
        return lines.stream()
                .filter(line -> line.phase() == phase)
                .mapToLong(amount)
                .reduce(0L, Math::addExact);
    }

    /** Billed by route in each quarter; a claim that stands in two lines counts once, by the later one. */
    public List<Long> byQuarter(Route route) {
        Map<CreditKey, Line> once = new HashMap<>();
        lines.forEach(line ->
                once.merge(line.claim().key(), line, (a, b) -> a.phase().compareTo(b.phase()) >= 0 ? a : b));
        List<Line> own = once.values().stream()
                .filter(line -> line.route() == route)
                .sorted(Comparator.comparing(line -> line.claim().key().matter()))
                .toList();
        return quarters.stream()
                .map(quarter -> own.stream()
                        .mapToLong(line -> Amount.sum(line.billed(), quarter.days()))
                        .sum())
                .toList();
    }

    /** Lines whose route the firm gives otherwise than its contacts show, and follows that none bears out. */
    public long contradicted() {
        return lines.stream().filter(Line::contradicted).count() + refuted;
    }
}
