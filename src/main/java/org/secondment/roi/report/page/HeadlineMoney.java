package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.ConventionTotal;
import org.secondment.roi.value.CostLine;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.Programme;
import org.secondment.roi.value.ReturnStudy;
import org.secondment.roi.value.SecondmentCost;

/** Figures 2 and 5 and, of figures 6 and 11, largest costs and proposed clients. */
final class HeadlineMoney {

    private static final String[] COSTS = {"secondments", "compensation", "secondment_costs", "bills", "receipts"};
    private static final String[] RETURN = {"bills", "receipts", "clients", "secondments", "compensation", "time"};
    private static final String[] NEXT = {"clients", "bills", "secondments", "candidates"};
    private static final int NAMED = 3;

    static List<Headline> of(Findings findings) {
        ReturnStudy money = findings.outlook().money();
        List<Headline> all =
                new ArrayList<>(year(money.costs(), findings.scope().asOf()));
        Optional<HorizonReturn> main = money.programme().map(Programme::main);
        for (Convention convention : Convention.values()) {
            all.addAll(main.map(horizon -> returned(horizon, horizon.by(convention)))
                    .orElseGet(() -> List.of(missing(
                            convention,
                            "npv",
                            "Net present value",
                            Format.MONEY_CHANGE,
                            "fees of clients beyond expectation were not estimated"))));
        }
        all.addAll(largest(money.costs(), findings));
        all.add(proposed(findings.outlook().nextClients(), findings));
        return all;
    }

    /** The twelve months to the as-of day: what was paid, and what hosts paid for it. */
    private static List<Headline> year(CostStudy costs, LocalDate asOf) {
        String title = "Net cost in cash, last 12 months";
        List<SecondmentCost> told = costs.secondments().stream()
                .filter(one -> !one.notMeasurable().containsKey(Convention.CASH))
                .toList();
        if (told.isEmpty() || told.size() < costs.secondments().size()) {
            String why = costs.secondments().isEmpty()
                    ? "no secondment has begun"
                    : (costs.secondments().size() - told.size()) + " of "
                            + costs.secondments().size() + " secondments have no cost in cash; see Money";
            return List.of(
                    Headline.missing(2, "net_cost", title, Format.MONEY, why, COSTS),
                    Headline.missing(2, "fee_recovered", "Fee recovered, of cost", Format.PERCENT, why, COSTS));
        }
        LocalDate from = asOf.minusYears(1);
        List<CostLine> lines = told.stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.day().isAfter(from) && !line.day().isAfter(asOf))
                .toList();
        BigDecimal cost =
                ConventionTotal.of(Convention.CASH, lines, costs.assumptions()).amount();
        BigDecimal paid = told.stream()
                .flatMap(one -> one.fees().stream())
                .filter(fee -> fee.day().isAfter(from) && !fee.day().isAfter(asOf))
                .map(fee -> fee.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Headline net = Headline.of(
                2,
                "net_cost",
                title,
                Format.MONEY,
                cost.subtract(paid).doubleValue(),
                "pay at the average of the grade, on-costs and expenses, less fees collected from hosts",
                COSTS);
        String recovered = "Fee recovered, of cost";
        return List.of(
                net,
                cost.signum() > 0
                        ? Headline.of(
                                2,
                                "fee_recovered",
                                recovered,
                                Format.PERCENT,
                                paid.doubleValue() / cost.doubleValue(),
                                "collected from hosts in the same months, of the cost in cash",
                                COSTS)
                        : Headline.missing(2, "fee_recovered", recovered, Format.PERCENT, "nothing was spent", COSTS));
    }

    private static List<Headline> returned(HorizonReturn main, ConventionReturn one) {
        Convention convention = one.convention();
        if (one.worth().isEmpty()) {
            return List.of(missing(convention, "npv", "Net present value", Format.MONEY_CHANGE, one.withheld()));
        }
        String behind = Words.counted(main.secondments(), "secondment", "secondments") + " at "
                + Words.counted(main.fees().clients().size(), "client", "clients") + ", fees of "
                + Words.counted(main.quarters(), "quarter", "quarters") + " after the return";
        List<Headline> all = new ArrayList<>();
        all.add(figure(
                        convention,
                        "npv",
                        "Net present value",
                        Format.MONEY_CHANGE,
                        one.worth().orElseThrow().npv(),
                        behind + (one.verdict() == ConventionReturn.Verdict.OPEN ? "; within chance" : ""))
                .within(one.npv()));
        all.add(
                one.ratio().isPresent()
                        ? figure(
                                        convention,
                                        "roi",
                                        "Return on cost",
                                        Format.PERCENT_CHANGE,
                                        one.ratio().getAsDouble(),
                                        one.roi().isPresent() ? behind : behind + "; range not determined")
                                .within(one.roi())
                        : missing(
                                convention,
                                "roi",
                                "Return on cost",
                                Format.PERCENT_CHANGE,
                                "too few clients carry a ratio"));
        one.paidBack()
                .ifPresent(back -> all.add(figure(
                        convention,
                        "share_paid_back",
                        "Share of clients that paid back",
                        Format.PERCENT,
                        back.share(),
                        "by chance alone " + Words.percent(back.placeboShare()) + "; payback, median: "
                                + (Double.isInfinite(back.median())
                                        ? "not within the horizon"
                                        : String.format(Locale.UK, "%.1f periods", back.median())))));
        return all;
    }

    private static Headline figure(
            Convention convention, String id, String title, Format unit, double value, String note) {
        return Headline.of(
                5,
                id + "_" + convention.label(),
                title + ", " + MoneyWords.manner(convention),
                unit,
                value,
                note,
                RETURN);
    }

    private static Headline missing(Convention convention, String id, String title, Format unit, String why) {
        return Headline.missing(
                5, id + "_" + convention.label(), title + ", " + MoneyWords.manner(convention), unit, why, RETURN);
    }

    /** Stands where clients cannot be ranked, and beside them where they can. */
    private static List<Headline> largest(CostStudy costs, Findings findings) {
        record Net(SecondmentCost one, BigDecimal amount) {}
        List<Net> net = costs.secondments().stream()
                .flatMap(one -> ConventionTotal.of(Convention.CASH, one, costs.assumptions()).stream()
                        .map(total -> new Net(
                                one,
                                total.amount()
                                        .subtract(one.fees().stream()
                                                .map(fee -> fee.amount())
                                                .reduce(BigDecimal.ZERO, BigDecimal::add)))))
                .sorted(Comparator.comparing(Net::amount)
                        .reversed()
                        .thenComparing(each -> each.one().secondment()))
                .limit(NAMED)
                .toList();
        if (net.isEmpty()) {
            return List.of();
        }
        return List.of(Headline.of(
                6,
                "largest_cost",
                "Largest net cost of one secondment",
                Format.MONEY,
                net.get(0).amount().doubleValue(),
                net.stream()
                        .map(each -> findings.clientName(each.one().host()) + " "
                                + Words.money(each.amount(), findings.scope().currency()) + " ("
                                + each.one().secondment() + ")")
                        .collect(Collectors.joining("; ")),
                COSTS));
    }

    private static Headline proposed(NextClients next, Findings findings) {
        String title = "Clients proposed next";
        if (!next.isRanked()) {
            return Headline.missing(
                    11, "proposed_clients", title, Format.COUNT, "ranking withheld: " + next.withheld(), NEXT);
        }
        String names = next.proposed().stream()
                .map(one -> findings.clientName(one.client()))
                .collect(Collectors.joining("; "));
        return Headline.of(
                11,
                "proposed_clients",
                title,
                Format.COUNT,
                next.proposed().size(),
                names.isEmpty() ? "no client meets the rule" : names,
                NEXT);
    }

    private HeadlineMoney() {}
}
