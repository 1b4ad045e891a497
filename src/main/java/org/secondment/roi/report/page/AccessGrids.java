package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.secondment.roi.ranking.AccessGroup;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.AccessTable;
import org.secondment.roi.ranking.Attribute;
import org.secondment.roi.ranking.Step;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Words;

/** Who was chosen, by group: for readers, and as a table for programs. */
final class AccessGrids {

    private static final List<Column> COLUMNS = Stream.of(
                    "step",
                    "attribute",
                    "group",
                    "groups_merged",
                    "times",
                    "people",
                    "eligible_mean",
                    "eligible_people",
                    "per_100",
                    "per_100_low",
                    "per_100_high",
                    "ratio",
                    "ratio_low",
                    "ratio_high",
                    "p_at_most",
                    "q_at_most",
                    "refusal")
            .map(name -> Columns.words(name, name, 14))
            .toList();

    private static final int FIGURES = 6;

    /** Of some steps, as readers read it. */
    static Grid of(AccessStudy study, List<Step> steps, String name) {
        return new Grid(
                "access_" + name,
                List.of(
                        Columns.words("step", "Step", 34),
                        Columns.words("attribute", "By", 20),
                        Columns.words("group", "Group", 28),
                        Columns.count("times", "Times"),
                        Columns.count("people", "People"),
                        number("eligible", "Eligible"),
                        number("per_100", "Per 100 eligible"),
                        number("per_100_low", "per 100, from"),
                        number("per_100_high", "per 100, to"),
                        number("ratio", "Times the others"),
                        number("ratio_low", "times, from"),
                        number("ratio_high", "times, to"),
                        new Column("q_at_most", "q, at most", Format.PROBABILITY, 11)),
                study.tables().stream()
                        .filter(table -> steps.contains(table.step()))
                        .flatMap(table -> table.groups().stream().map(group -> row(table, group)))
                        .toList());
    }

    private static Column number(String name, String heading) {
        return new Column(name, heading, Format.NUMBER, 12);
    }

    private static List<Cell> row(AccessTable table, AccessGroup group) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(Words.capital(table.step().words())),
                Cell.words(table.attribute().title()),
                Cell.words(name(group)),
                Cell.count(group.times()),
                Cell.count(group.people()),
                figure(group.eligible())));
        cells.addAll(figures(group));
        cells.add(probability(table.qValue()));
        return cells;
    }

    private static List<Cell> figures(AccessGroup group) {
        return group.figures()
                .map(one -> List.of(
                        figure(one.rate()),
                        figure(one.rateInterval().low()),
                        figure(one.rateInterval().high()),
                        figure(one.ratio()),
                        figure(one.ratioInterval().low()),
                        figure(one.ratioInterval().high())))
                .orElse(Collections.nCopies(FIGURES, Cell.mark(Shorthand.SUPPRESSED)));
    }

    private static String name(AccessGroup group) {
        return group.merged() == 1 ? group.name().replace('_', ' ') : group.name() + " (" + group.merged() + " groups)";
    }

    /** Every figure that may be published; an attribute by which nothing may be shown has one row with the reason. */
    static Grid all(AccessStudy study) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AccessTable table : study.tables()) {
            table.groups().forEach(group -> rows.add(cells(table, group)));
            if (table.groups().isEmpty()) {
                rows.add(refused(table.step(), table.attribute(), table.refusal()));
            }
        }
        return new Grid("access", COLUMNS, rows);
    }

    private static List<Cell> cells(AccessTable table, AccessGroup group) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(table.step().label()),
                Cell.words(table.attribute().label()),
                Cell.words(group.name()),
                Cell.count(group.merged()),
                Cell.count(group.times()),
                Cell.count(group.people()),
                figure(group.eligible()),
                Cell.count(group.eligiblePeople())));
        cells.addAll(figures(group));
        cells.addAll(List.of(probability(table.pValue()), probability(table.qValue()), Cell.BLANK));
        return cells;
    }

    private static List<Cell> refused(Step step, Attribute attribute, String why) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(step.label()));
        cells.add(Cell.words(attribute.label()));
        while (cells.size() < COLUMNS.size() - 1) {
            cells.add(Cell.BLANK);
        }
        cells.add(Cell.words(why));
        return cells;
    }

    private static Cell figure(double value) {
        return Cell.measured(value, Format.NUMBER);
    }

    private static Cell figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : Cell.BLANK;
    }

    private static Cell probability(OptionalDouble value) {
        return value.isPresent() ? Cell.measured(value.getAsDouble(), Format.PROBABILITY) : Cell.BLANK;
    }

    private AccessGrids() {}
}
