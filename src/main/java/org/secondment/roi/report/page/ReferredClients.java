package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Words;

/** Referred work by host, in the main window. */
final class ReferredClients {

    private static final int MOST_BARS = 16;

    /** One client's referred fees; several secondees at a client add up, for each share counts only once. */
    private record Referred(String client, int secondments, long before, long during, long after) {

        Referred plus(Referred more) {
            return new Referred(
                    client,
                    secondments + more.secondments,
                    before + more.before,
                    during + more.during,
                    after + more.after);
        }
    }

    private final ReferredAmounts amounts;

    ReferredClients(ReferredAmounts amounts) {
        this.amounts = amounts;
    }

    List<Block> blocks() {
        List<Referred> clients = byClient();
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(clients));
        if (!clients.isEmpty()) {
            blocks.add(plot(clients));
        }
        return blocks;
    }

    private List<Referred> byClient() {
        Map<String, Referred> clients = new TreeMap<>();
        for (Away away : amounts.mature()) {
            clients.merge(
                    away.client(),
                    new Referred(
                            amounts.findings().clientName(away.client()),
                            1,
                            amounts.ofHost(away, Phase.BEFORE),
                            amounts.ofHost(away, Phase.DURING),
                            amounts.ofHost(away, Phase.AFTER)),
                    Referred::plus);
        }
        return clients.values().stream()
                .sorted(Comparator.comparing(Referred::after).reversed().thenComparing(Referred::client))
                .toList();
    }

    private Grid grid(List<Referred> clients) {
        return new Grid(
                "referred_work",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.count("secondments", "Mature secondments"),
                        Columns.money("before", "Before"),
                        Columns.money("during", "While away"),
                        Columns.money("after", "After"),
                        Columns.moneyChange("change", "Change")),
                clients.stream()
                        .map(c -> List.of(
                                Cell.words(c.client()),
                                Cell.count(c.secondments()),
                                amounts.cell(c.before()),
                                amounts.cell(c.during()),
                                amounts.cell(c.after()),
                                amounts.cell(c.after() - c.before())))
                        .toList());
    }

    private Plot plot(List<Referred> clients) {
        List<Referred> shown = clients.stream().limit(MOST_BARS).toList();
        long none = clients.stream().filter(c -> c.after() == 0).count();
        long gave = clients.size() - none;
        Bars figure = new Bars(
                Figure.Unit.MONEY,
                Words.symbol(amounts.findings().scope().currency()),
                "after",
                "before",
                shown.stream()
                        .map(c -> new Bars.Bar(
                                c.client(),
                                amounts.units(c.after()).doubleValue(),
                                amounts.units(c.before()).doubleValue()))
                        .toList());
        String title = Words.capital(Words.number(gave)) + " of "
                + Words.counted(clients.size(), "host client", "host clients")
                + " gave work credited to a returned secondee"
                + (gave == 0 || none == 0 ? "" : "; " + Words.number(none) + " gave none");
        return new Plot(
                "referred-work",
                title,
                "Net fees credited to secondees at the host client, " + amounts.months() + " months before and after",
                Words.capital(Words.counted(amounts.mature().size(), "mature secondment", "mature secondments"))
                        + (clients.size() > MOST_BARS
                                ? "; the " + MOST_BARS + " clients with most after are shown"
                                : "")
                        + ". Credit says who is named for the work, not that the secondment caused it.",
                Alternative.of(title, figure),
                figure);
    }
}
