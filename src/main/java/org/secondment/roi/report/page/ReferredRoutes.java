package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondment.roi.credit.Quarter;
import org.secondment.roi.credit.Route;
import org.secondment.roi.credit.RouteTotal;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.StackedColumns;
import org.secondment.roi.report.Words;

/** Referred work by route: for each window, and over time. */
final class ReferredRoutes {

    private static final int YEAR = 4;
    private static final List<Route> ORDER = List.of(Route.SELF, Route.CONTACT, Route.UNKNOWN, Route.FOLLOW);

    private final ReferredAmounts amounts;

    ReferredRoutes(ReferredAmounts amounts) {
        this.amounts = amounts;
    }

    static String name(Route route) {
        return switch (route) {
            case SELF -> "Directly from the host";
            case CONTACT -> "Through contacts still there";
            case UNKNOWN -> "Route not established";
            case FOLLOW -> "Contacts followed elsewhere";
        };
    }

    Grid grid() {
        List<List<Cell>> rows = new ArrayList<>();
        amounts.ledger().terms().windows().forEach(months -> rows.addAll(rows(months)));
        return new Grid(
                "referred_routes",
                List.of(
                        Columns.words("route", "Route", 34),
                        Columns.words("window", "Before and after", 28),
                        Columns.count("secondments", "Mature secondments"),
                        Columns.count("matters", "Matters after"),
                        Columns.money("before", "Billed before"),
                        Columns.money("during", "While away"),
                        Columns.money("after", "Billed after"),
                        Columns.moneyChange("change_a_month", "Change a month"),
                        Columns.money("collected_before", "Collected before"),
                        Columns.money("collected_after", "Collected after")),
                rows);
    }

    private List<List<Cell>> rows(int months) {
        int mature = amounts.ledger().mature(months).size();
        List<RouteTotal> totals = amounts.ledger().totals(months);
        List<List<Cell>> rows = new ArrayList<>();
        totals.stream().filter(total -> total.route().ofHost()).forEach(total -> rows.add(row(total, mature)));
        rows.add(figures("All work of hosts", ofHosts(totals), mature));
        totals.stream().filter(total -> !total.route().ofHost()).forEach(total -> rows.add(row(total, mature)));
        return rows;
    }

    private static RouteTotal ofHosts(List<RouteTotal> totals) {
        return totals.stream()
                .filter(total -> total.route().ofHost())
                .reduce((a, b) -> new RouteTotal(
                        a.route(),
                        a.months(),
                        a.matters() + b.matters(),
                        a.before() + b.before(),
                        a.during() + b.during(),
                        a.after() + b.after(),
                        a.collectedBefore() + b.collectedBefore(),
                        a.collectedDuring() + b.collectedDuring(),
                        a.collectedAfter() + b.collectedAfter()))
                .orElseThrow();
    }

    private List<Cell> row(RouteTotal total, int mature) {
        String name = name(total.route()) + (total.route().ofHost() ? "" : " (apart)");
        if (amounts.ledger().measurable().contains(total.route())) {
            return figures(name, total, mature);
        }
        return nothing(name, total.months(), mature);
    }

    private List<Cell> figures(String name, RouteTotal total, int mature) {
        if (mature == 0) {
            return nothing(name, total.months(), mature);
        }
        return List.of(
                Cell.words(name),
                window(total.months()),
                Cell.count(mature),
                Cell.count(total.matters()),
                amounts.cell(total.before()),
                amounts.cell(total.during()),
                amounts.cell(total.after()),
                amounts.monthly(total.change(), total.months()),
                amounts.collected(total.collectedBefore()),
                amounts.collected(total.collectedAfter()));
    }

    private static List<Cell> nothing(String name, int months, int mature) {
        Cell none = Cell.mark(Shorthand.NOT_AVAILABLE);
        return List.of(Cell.words(name), window(months), Cell.count(mature), none, none, none, none, none, none, none);
    }

    private static Cell window(int months) {
        return Cell.words(months + " months");
    }

    /** All credit by the quarter of the bill, and what its last year came to; nothing where no quarter is covered. */
    List<Block> plot() {
        List<Quarter> quarters = amounts.ledger().quarters();
        Map<Route, List<Long>> billed = new EnumMap<>(Route.class);
        ORDER.stream()
                .filter(amounts.ledger().measurable()::contains)
                .forEach(route -> billed.put(route, amounts.ledger().byQuarter(route)));
        boolean any = billed.values().stream().flatMap(List::stream).anyMatch(minor -> minor != 0);
        return quarters.isEmpty() || !any
                ? List.of()
                : List.of(plot(quarters, billed), recent(quarters.size(), billed));
    }

    private Plot plot(List<Quarter> quarters, Map<Route, List<Long>> billed) {
        String title = title(quarters.size(), billed);
        StackedColumns figure = columns(quarters, billed);
        return new Plot(
                "referred-routes",
                title,
                "Net fees credited to secondees, before, during and after, by fiscal quarter of the bill and by route",
                Words.capital(Words.counted(amounts.ledger().secondments().size(), "secondment", "secondments"))
                        + ", mature or not; exceptions are left out. Contacts followed elsewhere are never part of the"
                        + " host's figures. Credit says who is named for the work, not that the secondment caused it.",
                Alternative.of(title, figure),
                figure);
    }

    private StackedColumns columns(List<Quarter> quarters, Map<Route, List<Long>> billed) {
        return new StackedColumns(
                Figure.Unit.MONEY,
                Words.symbol(amounts.findings().scope().currency()),
                quarters.stream().map(Quarter::name).toList(),
                quarters.stream()
                        .map(quarter -> Integer.toString(quarter.year()))
                        .toList(),
                ORDER.stream()
                        .filter(billed::containsKey)
                        .map(route -> new Lines.Series(
                                name(route),
                                billed.getOrDefault(route, List.of()).stream()
                                        .map(minor -> amounts.units(minor).doubleValue())
                                        .toList()))
                        .toList());
    }

    private String title(int quarters, Map<Route, List<Long>> billed) {
        Map<Route, Long> lately = lately(quarters, billed);
        long all = all(lately);
        Map.Entry<Route, Long> most = lately.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow();
        String found = "In the " + period(quarters) + " secondees were credited with " + amounts.money(all);
        return all <= 0
                ? found
                : found + "; the largest part, " + amounts.money(most.getValue()) + ", "
                        + name(most.getKey()).toLowerCase(Locale.ROOT);
    }

    private Grid recent(int quarters, Map<Route, List<Long>> billed) {
        Map<Route, Long> lately = lately(quarters, billed);
        List<List<Cell>> rows = new ArrayList<>();
        lately.forEach((route, minor) -> rows.add(List.of(Cell.words(name(route)), amounts.cell(minor))));
        rows.add(List.of(Cell.words("All routes"), amounts.cell(all(lately))));
        return new Grid(
                "referred_recent",
                List.of(
                        Columns.words("route", "Route", 34),
                        Columns.money("billed", "Billed in the " + period(quarters))),
                rows);
    }

    private static String period(int quarters) {
        return "last " + Words.counted(Math.min(YEAR, quarters), "quarter", "quarters");
    }

    private static long all(Map<Route, Long> lately) {
        return lately.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What was billed in the last quarters, a year at most. */
    private static Map<Route, Long> lately(int quarters, Map<Route, List<Long>> billed) {
        int last = Math.min(YEAR, quarters);
        return billed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().subList(quarters - last, quarters).stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        Math::addExact,
                        () -> new EnumMap<>(Route.class)));
    }
}
