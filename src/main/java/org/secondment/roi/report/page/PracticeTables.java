package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.practice.Owner;
import org.secondment.roi.practice.Practice;
import org.secondment.roi.practice.PracticeComparison;
import org.secondment.roi.practice.PracticeComparison.Means;
import org.secondment.roi.practice.PracticeCoverage;
import org.secondment.roi.practice.PracticeList;
import org.secondment.roi.practice.PracticeOutcome;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.practice.ToDo;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;

/** Tables of practices: coverage, tasks, comparisons and how long things took. */
final class PracticeTables {

    private static final Cell NONE = Cell.mark(Shorthand.NOT_AVAILABLE);

    /** Those of the settings' list, in the order of practices. */
    static List<Practice> named(PracticeStudy study) {
        return PracticeList.ALL.stream()
                .filter(one -> study.settings().registered().contains(one.id()))
                .toList();
    }

    static Grid coverage(PracticeStudy study) {
        return new Grid(
                "practice_coverage",
                List.of(
                        Columns.words("practice", "Practice", 34),
                        Columns.words("phase", "When", 17),
                        Columns.words("owner", "Who must act", 22),
                        Columns.words("statements", "Statements", 12),
                        Columns.count("done", "Done"),
                        Columns.count("not_done", "Not done"),
                        Columns.count("unknown", "Unknown"),
                        Columns.count("not_applicable", "Not applicable"),
                        Columns.percent("done_share", "Done, of known")),
                study.coverage().stream().map(one -> coverage(one, study)).toList());
    }

    private static List<Cell> coverage(PracticeCoverage one, PracticeStudy study) {
        int known = one.done() + one.notDone();
        boolean told = study.tellsOf(one.practice());
        Cell hidden = Cell.mark(told ? Shorthand.SUPPRESSED : Shorthand.NOT_AVAILABLE);
        boolean shown = told && !one.withheld();
        return List.of(
                Cell.words(one.practice().title()),
                Cell.words(one.practice().phase().title()),
                Cell.words(one.practice().owner().words()),
                Cell.words(one.practice().numbers()),
                shown ? Cell.count(one.done()) : hidden,
                shown ? Cell.count(one.notDone()) : hidden,
                shown ? Cell.count(one.unknown()) : hidden,
                shown ? Cell.count(one.notApplicable()) : hidden,
                !shown ? hidden : known == 0 ? NONE : Cell.ratio((double) one.done() / known));
    }

    /** How many tasks each role has. */
    static Grid owners(PracticeStudy study) {
        Map<Owner, List<ToDo>> byOwner = new EnumMap<>(Owner.class);
        study.toDo()
                .forEach(one -> byOwner.computeIfAbsent(one.owner(), owner -> new ArrayList<>())
                        .add(one));
        return new Grid(
                "tasks_due_by_owner",
                List.of(
                        Columns.words("owner", "Who must act", 34),
                        Columns.count("tasks", "Tasks"),
                        Columns.count("overdue", "Overdue"),
                        Columns.count("longest_overdue", "Longest, days")),
                byOwner.entrySet().stream()
                        .map(entry -> List.of(
                                Cell.words(entry.getKey().words()),
                                Cell.count(entry.getValue().size()),
                                Cell.count(entry.getValue().stream()
                                        .filter(one -> one.daysOverdue() > 0)
                                        .count()),
                                Cell.count(entry.getValue().stream()
                                        .mapToLong(ToDo::daysOverdue)
                                        .max()
                                        .orElse(0))))
                        .toList());
    }

    static Grid toDo(List<ToDo> tasks, Findings findings) {
        return new Grid(
                "tasks_due",
                List.of(
                        Columns.words("owner", "Who must act", 34),
                        Columns.words("task", "What", 40),
                        Columns.words("secondment_id", "Secondment", 13),
                        Columns.words("client", "Client", 28),
                        Columns.day("due", "Due"),
                        Columns.count("days_overdue", "Days overdue"),
                        Columns.longWords("details", "Details", 60)),
                tasks.stream()
                        .map(one -> List.of(
                                Cell.words(one.owner().words()),
                                Cell.words(one.task().words()),
                                Cell.words(one.secondmentId()),
                                Cell.words(findings.clientName(one.clientId())),
                                Cell.day(one.due()),
                                Cell.count(one.daysOverdue()),
                                Cell.words(String.join(", ", one.details()))))
                        .toList());
    }

    static Grid timings(PracticeStudy study) {
        return new Grid(
                "practice_timings",
                List.of(
                        Columns.words("what", "How long it took", 50),
                        Columns.words("statement", "Statement", 12),
                        Columns.count("n", "n"),
                        new Column("median_days", "Median days", Format.NUMBER, 13),
                        Columns.count("longest_days", "Longest, days")),
                study.timings().stream()
                        .map(one -> List.of(
                                Cell.words(one.kind().title()),
                                Cell.words(Integer.toString(one.kind().statement())),
                                Cell.count(one.n()),
                                Cell.measured(one.median(), Format.NUMBER),
                                Cell.count(one.longest())))
                        .toList());
    }

    /** Every comparison asked, with and without a figure. */
    static Grid comparisons(Findings findings) {
        PracticeWords words = new PracticeWords(findings);
        return new Grid(
                "practices",
                List.of(
                        Columns.words("practice", "Practice", 30),
                        Columns.words("statements", "Statements", 12),
                        Columns.words("phase", "When", 17),
                        Columns.words("outcome", "Outcome", 22),
                        Columns.count("with_n", "With"),
                        Columns.count("without_n", "Without"),
                        Columns.count("unknown_n", "Unknown"),
                        Columns.count("not_applicable_n", "Not applicable"),
                        EffectTables.number("with_mean", "Mean with"),
                        EffectTables.number("without_mean", "Mean without"),
                        EffectTables.number("difference", "Difference"),
                        EffectTables.end("ci_low", "Range from"),
                        EffectTables.end("ci_high", "Range to"),
                        EffectTables.number("p_value", "p"),
                        EffectTables.number("q_value", "q"),
                        Columns.words("pre_registered", "Pre-registered", 14),
                        Columns.words("label", "Label", 24),
                        Columns.words("printed", "Printed", 9),
                        Columns.longWords("words", "In words", 60)),
                findings.practices().comparisons().stream()
                        .map(one -> comparison(one, words, findings.practices().tellsOf(one.practice())))
                        .toList());
    }

    /** @param told whether the files at hand tell who has it */
    private static List<Cell> comparison(PracticeComparison one, PracticeWords words, boolean told) {
        return List.of(
                Cell.words(one.practice().id()),
                Cell.words(one.practice().numbers()),
                Cell.words(one.practice().phase().title()),
                Cell.words(one.outcome().label()),
                told ? Cell.count(one.groups().with()) : NONE,
                told ? Cell.count(one.groups().without()) : NONE,
                told ? Cell.count(one.groups().unknown()) : NONE,
                told ? Cell.count(one.groups().notApplicable()) : NONE,
                mean(one, Means::with, words),
                mean(one, Means::without, words),
                figure(one.difference(), words.of(one.outcome()).changeFormat()),
                end(one, Interval::low, words),
                end(one, Interval::high, words),
                figure(one.pValue(), Format.PROBABILITY),
                figure(one.qValue(), Format.PROBABILITY),
                Cell.words(Boolean.toString(one.registered())),
                Cell.words(PracticeWords.label(one)),
                Cell.words(Boolean.toString(one.printed())),
                Cell.words(words.sentence(one)));
    }

    private static Cell mean(PracticeComparison one, ToDoubleFunction<Means> which, PracticeWords words) {
        Format format = words.of(one.outcome()).format();
        return one.means()
                .map(means -> Cell.measured(which.applyAsDouble(means), format))
                .orElse(NONE);
    }

    private static Cell end(PracticeComparison one, ToDoubleFunction<Interval> which, PracticeWords words) {
        Format format = words.of(one.outcome()).changeFormat();
        return one.interval()
                .map(interval -> Cell.measured(which.applyAsDouble(interval), format))
                .orElse(NONE);
    }

    /** Not available where it was not measured. */
    static Cell figure(OptionalDouble value, Format format) {
        return value.isPresent() ? Cell.measured(value.getAsDouble(), format) : NONE;
    }

    /** Only outcomes of which a comparison is printed. */
    static List<PracticeOutcome> printed(PracticeStudy study) {
        return List.of(PracticeOutcome.values()).stream()
                .filter(outcome -> study.comparisons().stream()
                        .anyMatch(
                                one -> one.outcome() == outcome && one.qValue().isPresent()))
                .toList();
    }

    private PracticeTables() {}
}
