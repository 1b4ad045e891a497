package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.CostKind;
import org.secondment.roi.value.CostLine;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.Receipt;
import org.secondment.roi.value.SecondmentCost;

/**
 * Every cost: one row per secondment, convention and kind; kinds that stand in both conventions have a row in each, so that
 * one convention's rows are its whole cost. Fees of the host stand beside either. What a secondee worked while away and on
 * return is one person's, so that work forgone stands in one sum.
 */
final class CostsTable {

    private static final List<Column> COLUMNS = Stream.of(
                    "secondment_id", "client_id", "convention", "kind", "amount", "share_counted", "counted", "basis")
            .map(name -> Columns.words(name, name, 14))
            .toList();

    private static final String EITHER = "either";
    private static final String TIME_AWAY = "time_away";
    private static final String NET = ", less what was still worked, and with what was lost on return";

    static Grid of(Findings findings) {
        CostStudy study = findings.outlook().money().costs();
        List<List<Cell>> rows = new ArrayList<>();
        for (SecondmentCost one : study.secondments()) {
            for (Convention convention : Convention.values()) {
                costs(one, convention, study.assumptions(), rows);
            }
            fees(one, rows);
        }
        return new Grid("costs", COLUMNS, rows);
    }

    private static void costs(
            SecondmentCost one, Convention convention, Assumptions assumptions, List<List<Cell>> rows) {
        Optional<List<Cell>> away = convention == Convention.OPPORTUNITY
                ? row(one, convention, TIME_AWAY, CostKind::atStandardRates, assumptions)
                : Optional.empty();
        away.ifPresent(rows::add);
        for (CostKind kind : CostKind.values()) {
            if (kind.in(convention) && !kind.atStandardRates()) {
                row(one, convention, kind.label(), kind::equals, assumptions).ifPresent(rows::add);
            }
        }
        String why = one.notMeasurable().getOrDefault(convention, "");
        if (!why.isEmpty()) {
            Cell none = Cell.mark(Shorthand.NOT_AVAILABLE);
            rows.add(row(one, convention.label(), TIME_AWAY, none, none, none, why));
        }
    }

    /** Of all lines of some kinds, which count alike; empty where there are none. */
    private static Optional<List<Cell>> row(
            SecondmentCost one,
            Convention convention,
            String label,
            Predicate<CostKind> kinds,
            Assumptions assumptions) {
        List<CostLine> lines =
                one.lines().stream().filter(line -> kinds.test(line.kind())).toList();
        return lines.stream()
                .findFirst()
                .map(first -> row(
                        one,
                        convention.label(),
                        label,
                        Cell.exact(sum(lines.stream().map(CostLine::amount))),
                        Cell.exact(assumptions.share(first.kind())),
                        Cell.exact(sum(lines.stream().map(assumptions::counted))),
                        label.equals(TIME_AWAY) ? first.basis() + NET : first.basis()));
    }

    /** What the host paid takes from the cost; what it has not been billed counts nowhere. */
    private static void fees(SecondmentCost one, List<List<Cell>> rows) {
        if (!one.fees().isEmpty()) {
            Cell paid = Cell.exact(sum(one.fees().stream().map(Receipt::amount)).negate());
            rows.add(row(one, EITHER, "fee_collected", paid, Cell.count(1), paid, "net of tax, as collected"));
        }
        one.agreedUnbilled()
                .ifPresent(amount -> rows.add(row(
                        one,
                        EITHER,
                        "fee_agreed_unbilled",
                        Cell.exact(amount.negate()),
                        Cell.count(0),
                        Cell.count(0),
                        "agreed and not billed so far: shown, never counted")));
    }

    private static List<Cell> row(
            SecondmentCost one, String convention, String kind, Cell amount, Cell share, Cell counted, String basis) {
        return List.of(
                Cell.words(one.secondment()),
                Cell.words(one.host()),
                Cell.words(convention),
                Cell.words(kind),
                amount,
                share,
                counted,
                Cell.words(basis));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private CostsTable() {}
}
