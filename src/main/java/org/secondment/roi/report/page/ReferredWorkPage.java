package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Work of host clients that is credited to their secondees. */
final class ReferredWorkPage {

    private static final int MOST_BARS = 16;

    /** One client's referred fees; several secondees at a client add up, for each is credited only once. */
    private record Referred(String client, int secondments, BigDecimal before, BigDecimal during, BigDecimal after) {

        Referred plus(BeforeAfter row) {
            return new Referred(
                    client,
                    secondments + 1,
                    before.add(row.before().orElseThrow()),
                    during.add(row.during().orElse(BigDecimal.ZERO)),
                    after.add(row.after().orElseThrow()));
        }
    }

    static Page of(Findings findings) {
        int months = findings.scope().windows().get(0);
        var missing = findings.unmeasured(Measure.REFERRED_FEES_BILLED);
        if (missing.isPresent()) {
            return new Page(
                    "Referred work",
                    "Referred work: not measurable with the data supplied",
                    missing.orElseThrow().why(),
                    List.of(new Text(
                            "What would unlock it",
                            List.of(missing.orElseThrow().unlockedBy()))));
        }
        Pooled pooled = findings.pooled(Measure.REFERRED_FEES_BILLED, months);
        List<Referred> clients = byClient(pooled, findings);
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(clients));
        if (!clients.isEmpty()) {
            blocks.add(plot(clients, pooled, findings, months));
        }
        return new Page(
                "Referred work",
                title(pooled, findings, months),
                "Net fees on the host's matters credited to the secondee (origination and referral, by share), "
                        + months + " months before and after, "
                        + findings.scope().currency(),
                blocks);
    }

    private static String title(Pooled pooled, Findings findings, int months) {
        if (pooled.n() == 0) {
            return "Referred work: no secondment is old enough to compare " + months + " months";
        }
        String currency = findings.scope().currency();
        long none = pooled.cases().stream()
                .filter(r -> r.after().orElseThrow().signum() == 0)
                .count();
        String found = "Work credited to returned secondees: " + Words.money(pooled.after(), currency) + " in the "
                + months + " months after, " + Words.money(pooled.before(), currency) + " before";
        return none == 0
                ? found
                : found + "; none after " + Words.number(none) + " of "
                        + Words.counted(pooled.n(), "secondment", "secondments");
    }

    private static List<Referred> byClient(Pooled pooled, Findings findings) {
        Map<String, Referred> clients = new TreeMap<>();
        for (BeforeAfter row : pooled.cases()) {
            String name = findings.clientName(row.secondment().clientId());
            Referred none = new Referred(name, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
            clients.merge(row.secondment().clientId(), none.plus(row), (so, far) -> so.plus(row));
        }
        return clients.values().stream()
                .sorted(Comparator.comparing(Referred::after).reversed().thenComparing(Referred::client))
                .toList();
    }

    private static Grid grid(List<Referred> clients) {
        return new Grid(
                "referred_work",
                List.of(
                        Columns.words("client", "Client", 34),
                        Columns.count("secondments", "Mature secondments"),
                        Columns.money("before", "Before"),
                        Columns.money("during", "During"),
                        Columns.money("after", "After"),
                        Columns.moneyChange("change", "Change")),
                clients.stream()
                        .map(c -> List.of(
                                Cell.words(c.client()),
                                Cell.count(c.secondments()),
                                Cell.exact(c.before()),
                                Cell.exact(c.during()),
                                Cell.exact(c.after()),
                                Cell.exact(c.after().subtract(c.before()))))
                        .toList());
    }

    private static Plot plot(List<Referred> clients, Pooled pooled, Findings findings, int months) {
        List<Referred> shown = clients.stream().limit(MOST_BARS).toList();
        long none = clients.stream().filter(c -> c.after().signum() == 0).count();
        long gave = clients.size() - none;
        String currency = findings.scope().currency();
        return new Plot(
                "referred-work",
                Words.capital(Words.number(gave)) + " of "
                        + Words.counted(clients.size(), "host client", "host clients")
                        + " gave work credited to a returned secondee"
                        + (gave == 0 || none == 0 ? "" : "; " + Words.number(none) + " gave none"),
                "Net fees credited to secondees at the host client, " + months + " months before and after",
                Words.capital(Words.counted(pooled.n(), "mature secondment", "mature secondments"))
                        + (clients.size() > MOST_BARS
                                ? "; the " + MOST_BARS + " clients with most after are shown"
                                : "")
                        + ". Credit says who is named for the work, not that the secondment caused it.",
                "Bars of credited fees by client. Most after: " + shown.get(0).client() + ", "
                        + Words.money(shown.get(0).after(), currency) + "; before: "
                        + Words.money(shown.get(0).before(), currency) + ".",
                new Bars(
                        Figure.Unit.MONEY,
                        Words.symbol(currency),
                        "after",
                        "before",
                        shown.stream()
                                .map(c -> new Bars.Bar(
                                        c.client(),
                                        c.after().doubleValue(),
                                        c.before().doubleValue()))
                                .toList()));
    }

    private ReferredWorkPage() {}
}
