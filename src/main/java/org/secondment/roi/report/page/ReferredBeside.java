package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.CrossSale;
import org.secondment.roi.credit.Line;
import org.secondment.roi.credit.Route;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/** What stands beside the host's figures and is never added to them: followed contacts and new practices. */
final class ReferredBeside {

    private final ReferredAmounts amounts;

    ReferredBeside(ReferredAmounts amounts) {
        this.amounts = amounts;
    }

    /** Work of clients to which a contact moved. */
    List<Block> followed() {
        List<Line> lines = amounts.ledger().lines().stream()
                .filter(line -> line.route() == Route.FOLLOW)
                .sorted(Comparator.comparing((Line line) -> line.away().id())
                        .thenComparing(line -> line.claim().key().matter()))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        long billed = lines.stream().mapToLong(Line::allBilled).sum();
        return List.of(
                new Text(
                        "Contacts followed elsewhere",
                        List.of(Words.capital(Words.counted(lines.size(), "credit", "credits"))
                                + " came from contacts of a secondment who had moved to another client, all secondments"
                                + " together: " + amounts.money(billed)
                                + " billed so far. It is part of no host's figures.")),
                new Grid(
                        "referred_follow",
                        List.of(
                                Columns.words("host", "Host", 34),
                                Columns.words("client", "Moved to", 34),
                                Columns.count("credits", "Credits"),
                                Columns.money("billed", "Billed so far"),
                                Columns.money("collected", "Collected so far")),
                        byHostAndClient(lines).stream().map(this::followed).toList()));
    }

    private static List<List<Line>> byHostAndClient(List<Line> lines) {
        Map<String, Map<String, List<Line>>> rows = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.away().client(),
                        TreeMap::new,
                        Collectors.groupingBy(line -> line.claim().client(), TreeMap::new, Collectors.toList())));
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    private List<Cell> followed(List<Line> lines) {
        return List.of(
                Cell.words(amounts.findings().clientName(lines.get(0).away().client())),
                Cell.words(amounts.findings().clientName(lines.get(0).claim().client())),
                Cell.count(lines.size()),
                amounts.cell(lines.stream().mapToLong(Line::allBilled).sum()),
                amounts.collected(lines.stream().mapToLong(Line::allCollected).sum()));
    }

    /** New practices of hosts, of the first mature secondment of each host's group. */
    List<Block> crossSales() {
        Map<String, Away> first = new TreeMap<>();
        amounts.mature()
                .forEach(away ->
                        first.merge(away.group(), away, (a, b) -> a.start().isAfter(b.start()) ? b : a));
        List<String> unknown = amounts.ledger().withoutHistory();
        long told = first.values().stream()
                .filter(away -> !unknown.contains(away.id()))
                .count();
        List<String> said = new ArrayList<>();
        said.add(
                "A practice is new where it billed the host's group nothing in the 36 months before the start. Its matters"
                        + " opened since, whoever in the firm brought them, are a view of their own: in part the same fees as"
                        + " above, and never added to them.");
        if (first.size() > told) {
            said.add("Of " + Words.counted(first.size() - told, "host", "hosts")
                    + " the bills begin too late to tell which practices are new; bills of 36 months before the start"
                    + " would tell.");
        }
        int window = amounts.ledger().terms().windows().indexOf(amounts.months());
        List<CrossSale> sales = amounts.ledger().crossSales().stream()
                .filter(sale -> sale.away().equals(first.get(sale.away().group())))
                .filter(sale -> sale.billed().get(window) != 0)
                .toList();
        said.add(found(sales, window, told));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("New practices at hosts", said));
        if (!sales.isEmpty()) {
            blocks.add(grid(sales, window));
            blocks.addAll(matters(sales, window));
        }
        return blocks;
    }

    private String found(List<CrossSale> sales, int window, long told) {
        if (told == 0) {
            return "No host is followed long enough to tell.";
        }
        long hosts = sales.stream().map(sale -> sale.away().group()).distinct().count();
        long billed =
                sales.stream().mapToLong(sale -> sale.billed().get(window)).sum();
        return "Within " + amounts.months() + " months of the return "
                + Words.counted(sales.size(), "new practice", "new practices") + " billed "
                + amounts.money(billed) + " at " + Words.counted(hosts, "host", "hosts") + ", of " + Words.number(told)
                + " that can be told.";
    }

    private Grid grid(List<CrossSale> sales, int window) {
        return new Grid(
                "cross_sales",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.words("practice", "New practice", 24),
                        Columns.money("billed", "Billed"),
                        Columns.money("collected", "Collected")),
                sales.stream()
                        .map(sale -> List.of(
                                Cell.words(amounts.findings()
                                        .clientName(sale.away().client())),
                                Cell.words(sale.practice()),
                                amounts.cell(sale.billed().get(window)),
                                amounts.collected(sale.collected().get(window))))
                        .toList());
    }

    /** Those under an information barrier are counted above and not listed. */
    private List<Block> matters(List<CrossSale> sales, int window) {
        List<List<Cell>> rows = new ArrayList<>();
        long restricted = 0;
        for (CrossSale sale : sales) {
            List<CrossSale.Matter> billed = sale.matters().stream()
                    .filter(matter -> matter.billed().get(window) != 0)
                    .toList();
            billed.stream()
                    .filter(matter -> !matter.restricted())
                    .forEach(matter -> rows.add(row(sale, matter, window)));
            restricted += billed.stream().filter(CrossSale.Matter::restricted).count();
        }
        List<String> said = new ArrayList<>();
        said.add(Words.capital(Words.counted(rows.size(), "matter", "matters"))
                + " of the new practices, opened since the"
                + " start and billed by the end of the window, whoever brought them.");
        if (restricted > 0) {
            said.add(Words.capital(Words.counted(restricted, "matter", "matters"))
                    + " under an information barrier, counted above, " + (restricted == 1 ? "is" : "are")
                    + " not listed.");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("Matters of new practices", said));
        if (!rows.isEmpty()) {
            blocks.add(new Grid(
                    "cross_sold_matters",
                    List.of(
                            Columns.words("matter_id", "Matter", 14),
                            Columns.words("practice", "New practice", 24),
                            Columns.words("client", "Client", 34),
                            Columns.day("opened", "Opened"),
                            Columns.money("billed", "Billed"),
                            Columns.money("collected", "Collected")),
                    rows));
        }
        return blocks;
    }

    private List<Cell> row(CrossSale sale, CrossSale.Matter matter, int window) {
        return List.of(
                Cell.words(matter.id()),
                Cell.words(sale.practice()),
                Cell.words(amounts.findings().clientName(matter.client())),
                Cell.day(matter.opened()),
                amounts.cell(matter.billed().get(window)),
                amounts.collected(matter.collected().get(window)));
    }
}
