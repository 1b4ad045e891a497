package org.secondment.roi.report.page;

import java.util.Comparator;
import java.util.List;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.OutcomeEffects;
import org.secondment.roi.effect.study.UnitEffect;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;

/** The effect by outcome, and by client. */
final class EffectTables {

    private static final Cell NONE = Cell.mark(Shorthand.NOT_AVAILABLE);

    static Grid byOutcome(StudyWords words) {
        return new Grid(
                "effects_by_outcome" + words.suffix("_"),
                List.of(
                        Columns.words("outcome", "Outcome", 30),
                        Columns.words("unit", "Unit", 26),
                        number("before", "Before"),
                        number("actual", "Actual after"),
                        number("counterfactual", "Would have happened anyway"),
                        number("effect", "Effect"),
                        end("ci_low", "Range from"),
                        end("ci_high", "Range to"),
                        percent("percent", "Effect %"),
                        percent("percent_low", "% from"),
                        percent("percent_high", "% to"),
                        new Column("n_treated", "n", Format.COUNT, 7),
                        new Column("n_control", "n like them", Format.COUNT, 7),
                        Columns.longWords("words", "Evidence", 30)),
                words.study().outcomes().stream().map(one -> row(one, words)).toList());
    }

    /** Wide enough to say that there is no limit. */
    static Column end(String name, String heading) {
        return new Column(name, heading, Format.NUMBER, 13);
    }

    private static Column percent(String name, String heading) {
        return new Column(name, heading, Format.PERCENT_CHANGE, 13);
    }

    static Column number(String name, String heading) {
        return new Column(name, heading, Format.NUMBER, 11);
    }

    private static List<Cell> row(OutcomeEffects one, StudyWords words) {
        OutcomeWords amounts = new OutcomeWords(one.outcome(), words.currency());
        Cell outcome = Cell.words(one.outcome().title());
        Cell unit = Cell.words(amounts.unit(words.unit(), words.period()));
        if (one.main().isEmpty()) {
            return List.of(
                    outcome,
                    unit,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    Cell.words(one.refusal()));
        }
        MainEffect main = one.main().orElseThrow();
        EffectCells levels = new EffectCells(main.printing(), amounts.format());
        EffectCells changes = new EffectCells(main.printing(), amounts.changeFormat());
        return List.of(
                outcome,
                unit,
                levels.point(main.base()),
                levels.point(main.actual()),
                levels.point(main.counterfactual()),
                changes.point(main.effect().value()),
                changes.low(main.effect()),
                changes.high(main.effect()),
                changes.percent(main.percent()),
                changes.percentLow(main.percent()),
                changes.percentHigh(main.percent()),
                Cell.count(main.treated()),
                Cell.count(main.controls()),
                Cell.words(evidence(main, amounts)));
    }

    /** The word; for an anecdote with what chance alone gives. */
    private static String evidence(MainEffect main, OutcomeWords amounts) {
        boolean anecdote = main.printing().hasPoint() && !main.printing().hasInterval();
        return anecdote ? main.words() + EffectSentences.chance(main, amounts) : main.words();
    }

    /** Actual less expected for each client; noise included. */
    static Grid byClient(StudyWords words, Findings findings) {
        boolean printed = EffectSentences.printed(words.study());
        return new Grid(
                "effects_by_client",
                List.of(
                        Columns.words("client", "Client", 30),
                        Columns.words("sector", "Sector", 26),
                        Columns.words("start", "Start", 11),
                        Columns.money("before", "Before"),
                        Columns.money("actual", "Actual after"),
                        Columns.money("counterfactual", "Would have happened anyway"),
                        Columns.moneyChange("difference", "Difference, noise included")),
                words.study().units().stream()
                        .sorted(Comparator.comparingDouble(UnitEffect::effect)
                                .reversed()
                                .thenComparing(UnitEffect::unit))
                        .map(unit -> List.of(
                                Cell.words(findings.clientName(unit.unit())),
                                Cell.words(unit.segment()),
                                Cell.words(words.label(unit.cohort().first())),
                                Cell.measured(unit.base(), Format.MONEY),
                                Cell.measured(unit.actual(), Format.MONEY),
                                printed ? Cell.measured(unit.counterfactual(), Format.MONEY) : NONE,
                                printed ? Cell.measured(unit.effect(), Format.MONEY_CHANGE) : NONE))
                        .toList());
    }

    private EffectTables() {}
}
