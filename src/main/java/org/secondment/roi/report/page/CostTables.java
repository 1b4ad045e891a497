package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionTotal;
import org.secondment.roi.value.CostKind;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.Receipt;
import org.secondment.roi.value.SecondmentCost;

/** What secondments cost, in two conventions side by side. */
final class CostTables {

    private final Findings findings;
    private final CostStudy study;

    private CostTables(Findings findings) {
        this.findings = findings;
        this.study = findings.outlook().money().costs();
    }

    /** The programme's costs by kind, then each secondment's, the largest first. */
    static List<Block> blocks(Findings findings) {
        return new CostTables(findings).blocks();
    }

    private List<Block> blocks() {
        if (study.secondments().isEmpty()) {
            return List.of(
                    new Text("What secondments cost", List.of("No secondment has begun, so none has cost anything.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("What secondments cost", sentences()));
        blocks.add(byKind());
        blocks.add(new Text("What each secondment cost", List.of(orderSentence())));
        blocks.add(bySecondment());
        if (!study.notices().isEmpty()) {
            blocks.add(new Text("What these costs leave out", study.notices()));
        }
        return blocks;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "The two columns are alternatives, never added: cash is what the firm paid while lawyers were away;"
                        + " opportunity is what they would have earned the firm, whose salary is paid either way.");
        for (Convention convention : Convention.values()) {
            missing(convention)
                    .forEach((why, count) ->
                            sentences.add("Not measurable in the " + convention.label() + " convention for "
                                    + (count == study.secondments().size()
                                            ? "any secondment"
                                            : Words.counted(count, "secondment", "secondments"))
                                    + ", which " + (count == 1 ? "is" : "are") + " not in that column: " + why));
        }
        if (told(Convention.OPPORTUNITY).stream()
                .flatMap(one -> one.lines().stream())
                .anyMatch(line -> line.kind().atStandardRates())) {
            sentences.add(shareSentence(study.assumptions()));
        }
        return sentences;
    }

    /** Reasons and how many secondments each holds for. */
    private Map<String, Integer> missing(Convention convention) {
        Map<String, Integer> missing = new TreeMap<>();
        study.secondments().stream()
                .flatMap(one -> Optional.ofNullable(one.notMeasurable().get(convention)).stream())
                .forEach(why -> missing.merge(why, 1, Integer::sum));
        return missing;
    }

    private static String shareSentence(Assumptions assumed) {
        return "Work at standard rates counts at "
                + Words.percent(assumed.share(CostKind.FORGONE_VALUE).doubleValue()) + ": "
                + percent("billed", assumed.billing()) + ", " + percent("collected of that", assumed.collection())
                + ", "
                + percent("would have been worked", assumed.capacity()) + ", "
                + percent("of its cost saved", assumed.avoidable()) + ".";
    }

    private static String percent(String what, Assumptions.Assumption one) {
        return Words.percent(one.value()) + " " + what + " (" + one.source() + ")";
    }

    private List<SecondmentCost> told(Convention convention) {
        return study.secondments().stream()
                .filter(one -> !one.notMeasurable().containsKey(convention))
                .toList();
    }

    private Grid byKind() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            if (study.secondments().stream()
                    .flatMap(one -> one.lines().stream())
                    .anyMatch(l -> l.kind() == kind)) {
                rows.add(List.of(
                        Cell.words(kind.title()), sum(Convention.CASH, kind), sum(Convention.OPPORTUNITY, kind)));
            }
        }
        rows.add(List.of(Cell.words("All costs"), total(Convention.CASH), total(Convention.OPPORTUNITY)));
        rows.add(List.of(Cell.words("Secondments costed"), costed(Convention.CASH), costed(Convention.OPPORTUNITY)));
        return new Grid(
                "costs_by_kind",
                List.of(
                        Columns.words("kind", "Cost", 50),
                        Columns.money("cash", "Cash"),
                        Columns.money("opportunity", "Opportunity")),
                rows);
    }

    private Cell costed(Convention convention) {
        int secondments = told(convention).size();
        return secondments == 0 ? Cell.mark(Shorthand.NOT_AVAILABLE) : Cell.measured(secondments, Format.COUNT);
    }

    private Cell sum(Convention convention, CostKind kind) {
        if (!kind.in(convention)) {
            return Cell.mark(Shorthand.NOT_APPLICABLE);
        }
        return told(convention).isEmpty()
                ? Cell.mark(Shorthand.NOT_AVAILABLE)
                : Cell.exact(told(convention).stream()
                        .flatMap(one -> one.lines().stream())
                        .filter(line -> line.kind() == kind)
                        .map(study.assumptions()::counted)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Cell total(Convention convention) {
        return Columns.figure(told(convention).stream()
                .flatMap(one -> total(convention, one).stream())
                .reduce(ConventionTotal::plus)
                .map(ConventionTotal::amount));
    }

    private Optional<ConventionTotal> total(Convention convention, SecondmentCost one) {
        return ConventionTotal.of(convention, one, study.assumptions());
    }

    private String orderSentence() {
        long running =
                study.secondments().stream().filter(one -> one.end().isEmpty()).count();
        return "The largest first, by " + order().label() + " cost. Fees are net of tax and as collected"
                + (running == 0
                        ? "."
                        : "; " + Words.counted(running, "secondment is", "secondments are")
                                + " still running and costed up to "
                                + Words.day(findings.scope().asOf()) + ".");
    }

    private Convention order() {
        return told(Convention.CASH).isEmpty() && !told(Convention.OPPORTUNITY).isEmpty()
                ? Convention.OPPORTUNITY
                : Convention.CASH;
    }

    private BigDecimal size(SecondmentCost one) {
        return total(order(), one).map(ConventionTotal::amount).orElse(BigDecimal.ZERO);
    }

    private Grid bySecondment() {
        return new Grid(
                "costs_by_secondment",
                List.of(
                        Columns.words("secondment_id", "Secondment", 12),
                        Columns.words("client", "Host", 28),
                        Columns.day("start", "Start"),
                        Columns.words("end", "Last day", 14),
                        Columns.money("cash", "Cash cost"),
                        Columns.money("opportunity", "Opportunity cost"),
                        Columns.money("fees", "Fees collected"),
                        Columns.money("agreed_unbilled", "Agreed, not billed")),
                study.secondments().stream()
                        .sorted(Comparator.comparing(this::size).reversed().thenComparing(SecondmentCost::secondment))
                        .map(this::row)
                        .toList());
    }

    private List<Cell> row(SecondmentCost one) {
        return List.of(
                Cell.words(one.secondment()),
                Cell.words(findings.clientName(one.host())),
                Cell.day(one.start()),
                Cell.words(one.end().map(Words::day).orElse("running")),
                Columns.figure(total(Convention.CASH, one).map(ConventionTotal::amount)),
                Columns.figure(total(Convention.OPPORTUNITY, one).map(ConventionTotal::amount)),
                Cell.exact(one.fees().stream().map(Receipt::amount).reduce(BigDecimal.ZERO, BigDecimal::add)),
                Columns.figure(one.agreedUnbilled()));
    }
}
