package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.Ranged;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.effect.study.Trust.Allowance;
import org.secondment.roi.effect.study.Trust.Sensitivity;
import org.secondment.roi.effect.study.Trust.Variant;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;

/** The small tables behind how sure a finding is. */
final class TrustTables {

    /** Every other choice beside the headline. */
    static Grid checks(StudyWords words, MainEffect main, Trust trust) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("headline", words, main.effect(), main.percent(), main.treated(), main.controls()));
        trust.variants().forEach(one -> rows.add(row(choice(one), words, one)));
        trust.withoutSegment().forEach(one -> rows.add(row("without " + one.name(), words, one)));
        return new Grid(
                "effect_checks" + words.suffix("_"),
                List.of(
                        Columns.words("choice", "Choice", 34),
                        EffectTables.number("effect", "Effect"),
                        EffectTables.number("std_error", "Standard error"),
                        EffectTables.number("percent", "Effect %"),
                        Columns.count("n_treated", "n"),
                        Columns.count("n_control", "n like them")),
                rows);
    }

    private static List<Cell> row(String name, StudyWords words, Variant variant) {
        return row(name, words, variant.effect(), variant.percent(), variant.treated(), variant.controls());
    }

    private static List<Cell> row(
            String name, StudyWords words, Ranged effect, Optional<Ranged> percent, long treated, long controls) {
        EffectCells cells = EffectCells.of(treated, controls, words.main().changeFormat());
        return List.of(
                Cell.words(name),
                cells.point(effect.value()),
                cells.standardError(effect, words.main().format()),
                cells.percent(percent),
                Cell.count(treated),
                Cell.count(controls));
    }

    /** The range when trends may part. */
    static Grid sensitivity(StudyWords words, List<Sensitivity> sensitivity) {
        return new Grid(
                "effect_sensitivity" + words.suffix("_"),
                List.of(
                        Columns.words("allowance", "Trends may", 34),
                        EffectTables.number("allowed", "By"),
                        EffectTables.end("ci_low", "Range from"),
                        EffectTables.end("ci_high", "Range to"),
                        Columns.words("verdict", "Zero", 14)),
                sensitivity.stream().map(one -> row(one, words.main())).toList());
    }

    private static List<Cell> row(Sensitivity one, OutcomeWords amounts) {
        boolean relative = one.allowance() == Allowance.RELATIVE_MAGNITUDES;
        Interval interval = one.interval();
        boolean holdsZero = interval.low() <= 0 && interval.high() >= 0;
        return List.of(
                Cell.words(relative ? "part, times the step before (Mbar)" : "bend, from one period to the next (M)"),
                Cell.measured(one.allowed(), relative ? Format.NUMBER : amounts.format()),
                Cell.measured(interval.low(), amounts.changeFormat()),
                Cell.measured(interval.high(), amounts.changeFormat()),
                Cell.words(holdsZero ? "included" : "excluded"));
    }

    /** Such as never treated controls. */
    static String choice(Variant variant) {
        return variant.name().replace('_', ' ');
    }

    /** At most two decimals, none where there is nothing to say. */
    static String plain(double value) {
        return String.format(Locale.UK, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    private TrustTables() {}
}
