package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.StrataStep;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.UnitEffect;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Trail;
import org.secondment.roi.report.Words;

/** With whom one secondment's client and lawyer were compared. */
final class TrailComparison {

    static Page of(Trail trail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(plain(trail));
        trail.findings()
                .study(Question.CLIENT)
                .ifPresent(study -> blocks.add(new Text("What would have happened anyway", causal(study, trail))));
        return new Page(
                "Comparison",
                "With whom it was compared",
                "Means per client or colleague without a secondment over the same days, in units of the measure",
                blocks);
    }

    private static Grid plain(Trail trail) {
        return new Grid(
                "explain_comparison",
                List.of(
                        Columns.words("measure", "Measure", 36),
                        Columns.count("window_months", "Months"),
                        Columns.count("compared", "Compared with"),
                        new Column("comparison_before", "Their mean before", Format.NUMBER, 18),
                        new Column("comparison_change", "Their mean change", Format.NUMBER, 18),
                        new Column("change", "Own change", Format.NUMBER, 16)),
                trail.findings().results().stream()
                        .filter(row -> row.secondment().equals(trail.secondment()))
                        .map(TrailComparison::row)
                        .toList());
    }

    private static List<Cell> row(BeforeAfter row) {
        Cell none = Cell.mark(Shorthand.NOT_AVAILABLE);
        return List.of(
                Cell.words(row.measure().title()),
                Cell.count(row.months()),
                Cell.count(row.comparisonUnits()),
                row.comparisonBefore().map(Cell::exact).orElse(none),
                row.comparisonChange().map(Cell::exact).orElse(none),
                row.change().map(Cell::exact).orElse(none));
    }

    private static List<String> causal(Study study, Trail trail) {
        List<String> said = new ArrayList<>();
        Optional<UnitEffect> unit = study.units().stream()
                .filter(one -> one.unit().equals(trail.group()))
                .findFirst();
        unit.ifPresent(one -> said.addAll(counted(one, study, trail)));
        study.exclusions().stream()
                .filter(one -> one.unit().equals(trail.group()))
                .map(Exclusion::reason)
                .findFirst()
                .ifPresent(reason -> said.add(
                        "The client's group " + trail.group() + " is in no comparison: " + reason.words() + "."));
        if (said.isEmpty()) {
            said.add("The client's group " + trail.group()
                    + " is not in the headline: its first secondment is not followed by all of the periods that count"
                    + " yet, or it has no client like it.");
        }
        return said;
    }

    private static List<String> counted(UnitEffect unit, Study study, Trail trail) {
        String currency = trail.findings().scope().currency();
        String start = study.periods().get(unit.cohort().first() - 1);
        List<String> said = new ArrayList<>();
        said.add("The group " + unit.unit() + " counts from its first secondment, away from " + start + " to "
                + study.periods().get(unit.cohort().last() - 1) + ".");
        said.add(String.format(
                java.util.Locale.UK,
                "A period's mean in %s: base %,.2f; after %,.2f; expected anyway %,.2f; difference %+,.2f, noise"
                        + " included. No range is given for one client.",
                currency,
                unit.base(),
                unit.actual(),
                unit.counterfactual(),
                unit.effect()));
        study.ladder().stream()
                .filter(step -> step.start() == unit.cohort().first())
                .findFirst()
                .ifPresent(step -> said.add(strata(step)));
        return said;
    }

    private static String strata(StrataStep step) {
        return "Like clients were those of the same "
                + (step.factors().isEmpty() ? "firm" : String.join(" and ", step.factors())) + ": "
                + Words.counted(step.strata(), "stratum", "strata") + " for "
                + Words.counted(step.treated(), "client", "clients") + " that start then.";
    }

    private TrailComparison() {}
}
