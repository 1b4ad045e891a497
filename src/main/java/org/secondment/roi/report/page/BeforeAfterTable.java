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
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;

/** The tidy table of all windows: one row per secondment, measure and window. */
final class BeforeAfterTable {

    /** For readers who may not see people. */
    static Grid of(Findings findings) {
        List<List<Cell>> rows = findings.results().stream()
                .filter(row -> !row.measure().subject().restricted())
                .map(BeforeAfterTable::cells)
                .toList();
        return new Grid("before_after", columns(), rows);
    }

    /** The same with the secondee, own hours, promotions and grades. */
    static Grid withPeople(Findings findings) {
        List<Column> columns = new ArrayList<>(columns());
        columns.add(1, words("employee_id", "Employee", 14));
        record Line(String secondment, String employee, List<Cell> cells) {}
        List<Line> lines = new ArrayList<>();
        findings.results().stream()
                .filter(row -> row.measure() != Measure.LEFT)
                .forEach(row -> lines.add(
                        new Line(row.secondment().id(), row.secondment().employeeId(), cells(row))));
        findings.grades()
                .forEach(row -> lines.add(
                        new Line(row.secondment().id(), row.secondment().employeeId(), cells(row))));
        lines.sort(Comparator.comparing(Line::secondment));
        return new Grid(
                "before_after",
                columns,
                lines.stream()
                        .map(line -> {
                            List<Cell> cells = new ArrayList<>(line.cells());
                            cells.add(1, Cell.words(line.employee()));
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
