package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.Programme;
import org.secondment.roi.value.Worth;

/** The return by convention and horizon, one figure a row; the conventions are alternatives and never added. */
final class RoiTable {

    private static final List<Column> COLUMNS = List.of(
            Columns.words("convention", "convention", 14),
            Columns.count("horizon", "horizon"),
            Columns.words("figure", "figure", 24),
            new Column("estimate", "estimate", Format.NUMBER, 16),
            new Column("low", "low", Format.NUMBER, 16),
            new Column("high", "high", Format.NUMBER, 16),
            Columns.count("n", "n"),
            Columns.words("note", "note", 60));

    private final HorizonReturn horizon;
    private final ConventionReturn one;
    private final List<List<Cell>> rows = new ArrayList<>();

    private RoiTable(HorizonReturn horizon, ConventionReturn one) {
        this.horizon = horizon;
        this.one = one;
    }

    static Grid of(Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        findings.outlook().money().programme().map(Programme::horizons).orElse(List.of()).stream()
                .flatMap(horizon -> horizon.conventions().stream().map(one -> new RoiTable(horizon, one)))
                .forEach(table -> rows.addAll(table.rows()));
        return new Grid("roi", COLUMNS, rows);
    }

    private List<List<Cell>> rows() {
        if (one.worth().isEmpty()) {
            row("npv", OptionalDouble.empty(), Optional.empty(), one.withheld());
            return rows;
        }
        Worth worth = one.worth().orElseThrow();
        row("incremental_fees", worth.incremental(), horizon.fees().after(), "present value at the start");
        row("benefit", worth.benefit(), "margin on what is collected of them");
        row("host_fees", worth.hostFees(), "collected");
        row("time_away", worth.timeAway(), "");
        row("host_loss", worth.hostLoss(), "");
        row("other_costs", worth.other(), "");
        row("costs", worth.costs(), "");
        row("npv", worth.npv(), one.npv(), one.npv().isEmpty() ? "too few clients for limits" : "");
        row("break_even_fees", worth.breakEvenFees(), "");
        row("self_funding", worth.selfFunding() ? 1 : 0, "1 is yes");
        if (one.npv().isPresent()) {
            row("roi", one.ratio(), one.roi(), one.roi().isEmpty() ? "ratio not determined" : "");
            OptionalDouble time = worth.payback().stays();
            row("payback_periods", time, Optional.empty(), time.isEmpty() ? "not within the horizon" : "");
        }
        one.paidBack().ifPresent(paid -> {
            row("share_paid_back", paid.share(), "");
            row("share_paid_back_by_chance", paid.placeboShare(), "");
            row("median_payback_periods", paid.median(), "infinite where half or more do not within the horizon");
        });
        return rows;
    }

    private void row(String figure, double estimate, String note) {
        row(figure, estimate, Optional.empty(), note);
    }

    private void row(String figure, double estimate, Optional<Interval> limits, String note) {
        row(figure, OptionalDouble.of(estimate), limits, note);
    }

    private void row(String figure, OptionalDouble estimate, Optional<Interval> limits, String note) {
        rows.add(List.of(
                Cell.words(one.convention().label()),
                Cell.count(horizon.quarters()),
                Cell.words(figure),
                MoneyWords.figure(estimate, Format.NUMBER),
                limits.map(ends -> Cell.measured(ends.low(), Format.NUMBER)).orElse(Cell.BLANK),
                limits.map(ends -> Cell.measured(ends.high(), Format.NUMBER)).orElse(Cell.BLANK),
                Cell.count(horizon.fees().clients().size()),
                Cell.words(note)));
    }
}
