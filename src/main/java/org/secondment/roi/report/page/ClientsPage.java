package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Host clients, each by its first mature secondment. */
final class ClientsPage {

    static Page of(Findings findings) {
        int months = findings.scope().windows().get(0);
        Pooled billed = findings.pooled(Measure.CLIENT_FEES_BILLED, months);
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(billed, findings, months));
        blocks.addAll(ClientEffects.of(findings));
        return new Page(
                "Clients",
                title(billed, findings),
                "One row per host client, by its first mature secondment; " + months
                        + " months before the start against after the end, "
                        + findings.scope().currency() + "; falls are listed last, not left out",
                blocks);
    }

    private static String title(Pooled billed, Findings findings) {
        long hosts = Sentences.hosts(findings);
        if (billed.n() == 0) {
            return Words.capital(Words.counted(hosts, "client has", "clients have"))
                    + " hosted a secondee; none long enough ago to compare";
        }
        return "Of " + Words.counted(billed.n(), "host client", "host clients") + " long enough ago to compare, "
                + Words.number(billed.rose()) + " billed more and " + Words.number(billed.fell()) + " less";
    }

    static Grid grid(Pooled billed, Findings findings, int months) {
        List<List<Cell>> rows = billed.cases().stream()
                .sorted(Comparator.comparing((BeforeAfter r) -> r.change().orElseThrow())
                        .reversed()
                        .thenComparing(r -> r.secondment().clientId()))
                .map(r -> row(r, findings, months))
                .toList();
        return new Grid(
                "clients",
                List.of(
                        Columns.words("client_id", "Client id", 12),
                        Columns.words("client", "Client", 30),
                        Columns.words("sector", "Sector", 20),
                        Columns.count("secondments", "Secondments"),
                        Columns.money("billed_before", "Billed before"),
                        Columns.money("billed_after", "Billed after"),
                        Columns.moneyChange("billed_change", "Change"),
                        Columns.percentChange("billed_change_pct", "Change %"),
                        Columns.moneyChange("billed_beyond", "Beyond growth of others"),
                        Columns.moneyChange("collected_change", "Change collected"),
                        Columns.count("matters_before", "Matters before"),
                        Columns.count("matters_after", "Matters after"),
                        Columns.count("practices_before", "Practices before"),
                        Columns.count("practices_after", "Practices after"),
                        Columns.hours("hours_before", "Hours before"),
                        Columns.hours("hours_after", "Hours after")),
                rows);
    }

    private static List<Cell> row(BeforeAfter billed, Findings findings, int months) {
        String client = billed.secondment().clientId();
        Optional<BigDecimal> beyond = billed.expected(Pooled.LEAST_COMPARISONS)
                .map(expected -> billed.after().orElseThrow().subtract(expected));
        Optional<BeforeAfter> matters = findings.result(billed.secondment(), Measure.MATTERS_OPENED, months);
        Optional<BeforeAfter> practices = findings.result(billed.secondment(), Measure.PRACTICES_BILLING, months);
        Optional<BeforeAfter> hours = findings.result(billed.secondment(), Measure.HOURS_RECORDED, months)
                .filter(BeforeAfter::mature);
        return List.of(
                Cell.words(client),
                Cell.words(findings.clientName(client)),
                Cell.words(Optional.ofNullable(findings.hosts().get(client))
                        .map(Host::sector)
                        .orElse("")),
                Cell.count(findings.secondments().stream()
                        .filter(s -> s.clientId().equals(client))
                        .count()),
                Columns.figure(billed.before()),
                Columns.figure(billed.after()),
                Columns.figure(billed.change()),
                Columns.growth(billed.before().orElseThrow(), billed.after().orElseThrow()),
                Columns.figure(beyond),
                Columns.figure(findings.result(billed.secondment(), Measure.CLIENT_FEES_COLLECTED, months)
                        .flatMap(BeforeAfter::change)),
                Columns.figure(matters.flatMap(BeforeAfter::before)),
                Columns.figure(matters.flatMap(BeforeAfter::after)),
                Columns.figure(practices.flatMap(BeforeAfter::before)),
                Columns.figure(practices.flatMap(BeforeAfter::after)),
                Columns.figure(hours.flatMap(BeforeAfter::before)),
                Columns.figure(hours.flatMap(BeforeAfter::after)));
    }

    private ClientsPage() {}
}
