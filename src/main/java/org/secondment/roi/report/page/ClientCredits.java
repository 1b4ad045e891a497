package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.secondment.roi.credit.Irregular;
import org.secondment.roi.credit.Line;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;

/** The ledger by host client: which secondment, and so which lawyer, earned what is not told. */
final class ClientCredits {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::client)
            .thenComparing(Key::second)
            .thenComparing(Key::third)
            .thenComparing(Key::months);

    /** A row: the host and what tells rows of a host apart; no months for all that it came to so far. */
    private record Key(String client, String second, String third, int months) {}

    /** One row per host, route, phase and window, and one of all that it came to so far. */
    static Grid credits(Findings findings) {
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        Map<Key, List<Line>> rows = new TreeMap<>(ORDER);
        for (Line line : findings.ledger().lines()) {
            add(rows, line, 0);
            amounts.ledger().terms().windows().stream()
                    .filter(line::countsIn)
                    .forEach(months -> add(rows, line, months));
        }
        List<List<Cell>> cells = new ArrayList<>();
        rows.forEach((key, lines) -> cells.add(List.of(
                Cell.words(key.client()),
                Cell.words(findings.clientName(key.client())),
                Cell.words(key.second()),
                Cell.words(key.third()),
                key.months() == 0 ? Cell.words("all") : Cell.count(key.months()),
                Cell.count(lines.size()),
                amounts.cell(sum(lines, key.months(), Line::billed, Line::allBilled)),
                amounts.collected(sum(lines, key.months(), Line::collected, Line::allCollected)))));
        return grid(
                "credits",
                List.of("client_id", "client", "route", "phase", "window_months", "credits", "billed", "collected"),
                cells);
    }

    private static void add(Map<Key, List<Line>> rows, Line line, int months) {
        rows.computeIfAbsent(
                        new Key(
                                line.away().client(),
                                line.route().word(),
                                line.phase().word(),
                                months),
                        key -> new ArrayList<>())
                .add(line);
    }

    private static long sum(
            List<Line> lines, int months, BiFunction<Line, Integer, Long> within, ToLongFunction<Line> all) {
        return lines.stream()
                .mapToLong(line -> months == 0 ? all.applyAsLong(line) : within.apply(line, months))
                .sum();
    }

    /** One row per host and reason. */
    static Grid exceptions(Findings findings) {
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        Map<Key, List<Irregular>> rows = findings.ledger().exceptions().stream()
                .collect(Collectors.groupingBy(
                        one -> new Key(one.away().client(), one.reason().name(), "", 0),
                        () -> new TreeMap<>(ORDER),
                        Collectors.toList()));
        return grid(
                "exceptions",
                List.of("client_id", "client", "reason", "against_a_rule", "credits", "billed"),
                rows.entrySet().stream()
                        .map(row -> exception(row.getKey().client(), row.getValue(), amounts))
                        .toList());
    }

    private static List<Cell> exception(String client, List<Irregular> some, ReferredAmounts amounts) {
        Irregular.Reason reason = some.get(0).reason();
        return List.of(
                Cell.words(client),
                Cell.words(amounts.findings().clientName(client)),
                Cell.words(reason.name().toLowerCase(Locale.ROOT)),
                Cell.words(Boolean.toString(reason.againstARule())),
                Cell.count(some.size()),
                amounts.cell(some.stream().mapToLong(Irregular::allBilled).sum()));
    }

    private static Grid grid(String name, List<String> columns, List<List<Cell>> rows) {
        List<Column> headings = columns.stream()
                .map(heading -> Columns.words(heading, heading, 14))
                .toList();
        return new Grid(name, headings, rows);
    }

    private ClientCredits() {}
}
