package org.secondment.roi.report.page;

import static org.secondment.roi.report.page.Columns.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.GradeAt;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;

/** The tidy table of all windows: one row per secondment, measure and window. */
final class BeforeAfterTable {

    /** Clients' figures alone. */
    static Grid ofClients(Findings findings) {
        List<List<Cell>> rows = findings.results().stream()
                .filter(row -> row.measure().subject() == Measure.Subject.CLIENT)
                .map(BeforeAfterTable::cells)
                .toList();
        return new Grid("before_after", columns(), rows);
    }

    /** The same with credited work, own hours, promotions and grades, and the secondee where anybody is named. */
    static Grid withPeople(Findings findings) {
        record Line(Secondment secondment, List<Cell> cells) {}
        List<Line> lines = new ArrayList<>();
        findings.results().stream()
                .filter(row -> row.measure() != Measure.LEFT)
                .forEach(row -> lines.add(new Line(row.secondment(), cells(row))));
        findings.grades().forEach(row -> lines.add(new Line(row.secondment(), cells(row))));
        lines.sort(Comparator.comparing(line -> line.secondment().id()));
        boolean named = People.named(findings);
        List<Column> columns = new ArrayList<>(columns());
        if (named) {
            columns.add(1, words(People.COLUMN, "Lawyer", 16));
        }
        return new Grid(
                "before_after",
                columns,
                lines.stream()
                        .map(line -> {
                            List<Cell> cells = new ArrayList<>(line.cells());
                            if (named) {
                                cells.add(1, Cell.words(line.secondment().employeeId()));
                            }
                            return List.copyOf(cells);
                        })
                        .toList());
    }

    private static List<Column> columns() {
        return List.of(
                words("secondment_id", "Secondment", 14),
                words("client_id", "Client", 14),
                words("measure", "Measure", 24),
                Columns.count("window_months", "Months"),
                Columns.money("before", "Before"),
                Columns.money("during", "During"),
                Columns.money("after", "After"),
                Columns.moneyChange("change", "Change"),
                Columns.moneyChange("comparison_change", "Comparison change"),
                new Column("mature", "Mature", Format.WORDS, 10),
                words("note", "Note", 60));
    }

    private static List<Cell> cells(BeforeAfter row) {
        return List.of(
                Cell.words(row.secondment().id()),
                Cell.words(row.secondment().clientId()),
                Cell.words(row.measure().label()),
                Cell.count(row.months()),
                value(row.before()),
                value(row.during()),
                value(row.after()),
                value(row.change()),
                row.comparisonWithheld() ? Cell.mark(Shorthand.SUPPRESSED) : value(row.comparisonChange()),
                Cell.words(Boolean.toString(row.mature())),
                Cell.words(row.note()));
    }

    private static List<Cell> cells(GradeAt row) {
        return List.of(
                Cell.words(row.secondment().id()),
                Cell.words(row.secondment().clientId()),
                Cell.words("grade"),
                Cell.count(row.months()),
                Cell.words(row.atStart()),
                Cell.words(row.atEnd()),
                Cell.words(row.after()),
                Cell.BLANK,
                Cell.BLANK,
                Cell.words(Boolean.toString(row.mature())),
                Cell.words(row.note()));
    }

    private static Cell value(Optional<BigDecimal> figure) {
        return figure.map(Cell::exact).orElse(Cell.BLANK);
    }

    private BeforeAfterTable() {}
}
