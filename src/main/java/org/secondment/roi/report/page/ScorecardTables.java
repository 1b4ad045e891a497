package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.ranking.Assessment;
import org.secondment.roi.ranking.Criterion;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.ranking.Posterior;
import org.secondment.roi.ranking.Scorecard;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** Clients' scorecards as grids. */
final class ScorecardTables {

    private static final String BREAK_EVEN = "break_even_fees";
    private static final Cell NONE = Cell.mark(Shorthand.NOT_AVAILABLE);
    private static final Cell NOT_APPLICABLE = Cell.mark(Shorthand.NOT_APPLICABLE);

    /** Every client, one row per criterion and figure. */
    static Grid all(Findings findings) {
        ScorecardWords words = new ScorecardWords(findings.scope().currency());
        NextClients next = findings.outlook().nextClients();
        List<List<Cell>> rows = new ArrayList<>();
        for (Scorecard one : next.clients()) {
            for (Assessment assessment : one.assessments()) {
                rows.add(row(
                        one,
                        assessment.criterion().label(),
                        number(assessment.value()),
                        Cell.measured(one.weights().of(assessment.criterion()), Format.NUMBER),
                        number(one.contribution(assessment.criterion())),
                        words.source(assessment)));
            }
            rows.addAll(whole(one, next.withheld()));
        }
        return new Grid(
                "client_scorecard",
                List.of(
                        Columns.words("client_id", "Client id", 12),
                        Columns.words("client", "Client", 30),
                        Columns.words("criterion", "Criterion", 16),
                        EffectTables.number("value", "Value"),
                        EffectTables.number("weight", "Weight"),
                        EffectTables.number("contribution", "Contribution"),
                        Columns.longWords("source", "Source", 60)),
                rows);
    }

    /** The same without what a secondment costs. */
    static Grid withoutCosts(Findings findings) {
        Grid all = all(findings);
        return new Grid(
                all.name(),
                all.columns(),
                all.rows().stream()
                        .filter(row -> !row.get(2).equals(Cell.words(BREAK_EVEN)))
                        .toList());
    }

    private static List<List<Cell>> whole(Scorecard one, String withheld) {
        String why = withheld.isEmpty() ? "nothing that counts is known of it" : withheld;
        String unmeasured = one.posterior().isPresent() ? "" : "no effect measured there";
        return List.of(
                whole(one, "score", place(one, Scorecard.Place::score), why),
                whole(one, "rank", place(one, Scorecard.Place::rank), why),
                whole(one, "rank_low", place(one, Scorecard.Place::low), why),
                whole(one, "rank_high", place(one, Scorecard.Place::high), why),
                whole(
                        one,
                        "p_top_quartile",
                        one.posterior()
                                .map(known -> OptionalDouble.of(known.topQuartile()))
                                .orElse(OptionalDouble.empty()),
                        withheld.isEmpty() ? unmeasured : withheld),
                whole(one, "known_weight", OptionalDouble.of(one.knownShare()), ""),
                whole(one, BREAK_EVEN, one.breakEven(), "the cost of a secondment is not known"),
                row(
                        one,
                        "word",
                        NOT_APPLICABLE,
                        NOT_APPLICABLE,
                        NOT_APPLICABLE,
                        one.word().title()));
    }

    private static OptionalDouble place(Scorecard one, ToDoubleFunction<Scorecard.Place> figure) {
        return one.place()
                .map(place -> OptionalDouble.of(figure.applyAsDouble(place)))
                .orElse(OptionalDouble.empty());
    }

    private static List<Cell> whole(Scorecard one, String figure, OptionalDouble value, String whyNot) {
        return row(one, figure, number(value), NOT_APPLICABLE, NOT_APPLICABLE, value.isPresent() ? "" : whyNot);
    }

    private static List<Cell> row(
            Scorecard one, String figure, Cell value, Cell weight, Cell contribution, String source) {
        return List.of(
                Cell.words(one.client()),
                Cell.words(ScorecardWords.name(one)),
                Cell.words(figure),
                value,
                weight,
                contribution,
                Cell.words(source));
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent() ? Cell.measured(value.orElseThrow(), Format.NUMBER) : NONE;
    }

    /** The shown clients by criterion, values from 0 to 1. */
    static Grid byCriterion(NextClients next) {
        List<Column> columns =
                new ArrayList<>(List.of(Columns.words("client", "Client", 30), Columns.words("word", "Word", 16)));
        for (Criterion criterion : Criterion.values()) {
            columns.add(EffectTables.number(criterion.label(), criterion.title()));
        }
        columns.add(Columns.count("secondments", "Secondments"));
        columns.add(Columns.words("strategic", "Strategic", 10));
        return new Grid(
                "client_criteria",
                columns,
                next.shown().stream().map(ScorecardTables::criteria).toList());
    }

    private static List<Cell> criteria(Scorecard one) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(ScorecardWords.name(one)), Cell.words(one.word().title())));
        one.assessments().forEach(assessment -> cells.add(number(assessment.value())));
        cells.add(Cell.count(one.about().secondments()));
        cells.add(Cell.words(one.about().strategic() ? "yes" : ""));
        return cells;
    }

    /** The shown clients with the reasons for and against; places only where clients are ranked. */
    static Grid next(NextClients next, ScorecardWords words) {
        List<Column> columns = new ArrayList<>();
        if (next.isRanked()) {
            columns.add(new Column("rank", "Place", Format.COUNT, 7));
            columns.add(new Column("rank_low", "best", Format.COUNT, 7));
            columns.add(new Column("rank_high", "last", Format.COUNT, 7));
            columns.add(Columns.percent("p_top_quartile", "Chance of best quarter"));
            columns.add(Columns.percent("known_weight", "Weight known"));
        }
        columns.addAll(List.of(
                Columns.words("client", "Client", 28),
                Columns.words("word", "Word", 16),
                Columns.longWords("why", "Why", 36),
                Columns.longWords("why_not", "Why not", 36),
                Columns.longWords("candidates", "Candidates", 36),
                Columns.money("break_even_fees", "Break-even fees")));
        return new Grid(
                "next_clients",
                columns,
                next.shown().stream().map(one -> next(one, next, words)).toList());
    }

    private static List<Cell> next(Scorecard one, NextClients next, ScorecardWords words) {
        List<Cell> cells = new ArrayList<>();
        if (next.isRanked()) {
            cells.add(one.place().map(place -> Cell.count(place.rank())).orElse(NONE));
            cells.add(one.place().map(place -> Cell.count(place.low())).orElse(NONE));
            cells.add(one.place().map(place -> Cell.count(place.high())).orElse(NONE));
            cells.add(
                    one.posterior().map(Posterior::topQuartile).map(Cell::ratio).orElse(NONE));
            cells.add(Cell.ratio(one.knownShare()));
        }
        String candidates = ScorecardWords.candidates(one.shortlist());
        cells.addAll(List.of(
                Cell.words(ScorecardWords.name(one)),
                Cell.words(one.word().title()),
                Cell.words(words.why(one)),
                Cell.words(words.whyNot(one)),
                candidates.isEmpty() ? NONE : Cell.words(candidates),
                one.breakEven().isPresent() ? Cell.measured(one.breakEven().orElseThrow(), Format.MONEY) : NONE));
        return cells;
    }

    /** What counts how much, and of how many clients it is known. */
    static Grid weights(NextClients next) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            rows.add(List.of(
                    Cell.words(criterion.title()),
                    Cell.measured(next.weights().of(criterion), Format.NUMBER),
                    known(next, criterion),
                    Cell.words(Words.capital(criterion.meaning()))));
        }
        return new Grid(
                "ranking_weights",
                List.of(
                        Columns.words("criterion", "Criterion", 16),
                        EffectTables.number("weight", "Weight"),
                        Columns.count("known", "Clients of which it is known"),
                        Columns.longWords("meaning", "What is in it", 60)),
                rows);
    }

    private static Cell known(NextClients next, Criterion criterion) {
        long clients = next.clients().stream()
                .filter(one -> one.by(criterion).value().isPresent())
                .count();
        return clients == 0 ? Cell.mark(Shorthand.NOT_AVAILABLE) : Cell.count(clients);
    }

    private ScorecardTables() {}
}
