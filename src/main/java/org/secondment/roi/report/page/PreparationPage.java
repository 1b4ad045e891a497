package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secondment.roi.practice.PracticeOutcome;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.practice.PreparationTable;
import org.secondment.roi.practice.PreparationTable.Mean;
import org.secondment.roi.practice.PreparationTable.Row;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** Aims, permission, experience, rush and easy gives against what happened, and how trouble ended; groups only. */
final class PreparationPage {

    private static final String NAME = "Preparation and risk";

    static Page of(Findings findings) {
        PracticeStudy study = findings.practices();
        PreparationSentences sentences = new PreparationSentences(study.preparation(), new PracticeWords(findings));
        int least = findings.scope().minGroup();
        if (sentences.shown().isEmpty()) {
            return new Page(
                    NAME,
                    "Preparation and risk: not shown",
                    "Fewer than two groups of at least " + least + " people are on record for any question",
                    List.of(new Text(
                            "What would unlock it",
                            List.of("The optional columns of secondments.csv (aims, how it was offered, charge basis,"
                                    + " partners, outcome), engagement_log.csv and agreement_terms.csv."))));
        }
        List<Block> blocks = new ArrayList<>();
        List<String> said = sentences.findings();
        blocks.add(new Text(
                "What groups came to",
                said.isEmpty()
                        ? List.of("No outcome is known of two groups of at least " + least + " people yet.")
                        : said));
        blocks.add(new Text("Satisfaction and new contacts", new RelationSentences(study, least).all()));
        blocks.add(new Text(
                "How to read it",
                List.of("Plain means, not tested here and not adjusted: groups differ in more than the question asked."
                        + " Comparisons with ranges stand on the page Practices. Where the client forbids referrals a"
                        + " secondment is judged on learning and retention, and counts in no mean of referred fees.")));
        blocks.add(grid(sentences.shown(), new PracticeWords(findings)));
        List<String> hidden = sentences.hidden(least);
        if (!hidden.isEmpty()) {
            blocks.add(new Text("What is not shown", hidden));
        }
        return new Page(
                NAME,
                sentences.title(),
                "Groups of secondments that started, by how they were prepared and what befell them; means, "
                        + findings.scope().currency(),
                blocks);
    }

    private static Grid grid(List<PreparationTable> tables, PracticeWords words) {
        List<Column> columns = new ArrayList<>(List.of(
                Columns.words("question", "Question", 36),
                Columns.words("statements", "Statements", 12),
                Columns.words("group", "Group", 36),
                Columns.count("secondments", "Secondments"),
                Columns.percent("prepared", "Prepared")));
        for (PracticeOutcome outcome : PracticeOutcome.values()) {
            boolean money = outcome.scale() == PracticeOutcome.Scale.MONEY;
            columns.add(
                    money
                            ? Columns.moneyChange(outcome.label(), outcome.title() + words.per(outcome))
                            : Columns.percent(outcome.label(), outcome.title()));
            columns.add(Columns.count(
                    outcome.label() + "_n", "n, " + outcome.title().toLowerCase(Locale.UK)));
        }
        columns.add(Columns.percent("insight_used", "Insight used"));
        columns.add(Columns.percent("hired_by_client", "Hired by the client"));
        columns.add(new Column("satisfaction_change", "Satisfaction score, change", Format.NUMBER_CHANGE, 18));
        columns.add(new Column("new_contacts", "New contacts, mean", Format.NUMBER, 14));
        return new Grid(
                "preparation",
                columns,
                marked(tables.stream()
                        .flatMap(table -> table.rows().stream().map(row -> row(table, row, words)))
                        .toList()));
    }

    /** What is hidden in every group is not known of any. */
    private static List<List<Cell>> marked(List<List<Cell>> rows) {
        Cell hidden = Cell.mark(Shorthand.SUPPRESSED);
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(at ->
                                rows.stream().allMatch(other -> other.get(at).equals(hidden))
                                        ? Cell.mark(Shorthand.NOT_AVAILABLE)
                                        : row.get(at))
                        .toList())
                .toList();
    }

    private static List<Cell> row(PreparationTable table, Row row, PracticeWords words) {
        Stream<Cell> outcomes = Stream.of(PracticeOutcome.values()).flatMap(outcome -> outcome(row, outcome, words));
        return Stream.of(
                        Stream.of(
                                Cell.words(table.question().title()),
                                Cell.words(table.question().statements().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("; "))),
                                Cell.words(row.group()),
                                Cell.count(row.secondments()),
                                share(row.prepared())),
                        outcomes,
                        Stream.of(
                                share(row.insightUsed()),
                                share(row.hired()),
                                number(row.satisfaction(), Format.NUMBER_CHANGE),
                                number(row.newContacts(), Format.NUMBER)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<Cell> outcome(Row row, PracticeOutcome outcome, PracticeWords words) {
        Mean mean = row.outcomes().get(outcome);
        Cell none = Cell.mark(Shorthand.SUPPRESSED);
        return mean == null
                ? Stream.of(none, none)
                : Stream.of(
                        Cell.measured(
                                mean.mean(),
                                outcome.scale() == PracticeOutcome.Scale.MONEY
                                        ? words.of(outcome).changeFormat()
                                        : words.of(outcome).format()),
                        Cell.count(mean.n()));
    }

    private static Cell share(OptionalDouble value) {
        return value.isPresent() ? Cell.ratio(value.getAsDouble()) : Cell.mark(Shorthand.SUPPRESSED);
    }

    private static Cell number(OptionalDouble value, Format format) {
        return value.isPresent() ? Cell.measured(value.getAsDouble(), format) : Cell.mark(Shorthand.SUPPRESSED);
    }

    private PreparationPage() {}
}
