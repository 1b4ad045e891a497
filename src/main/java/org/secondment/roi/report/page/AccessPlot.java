package org.secondment.roi.report.page;

import java.util.List;
import java.util.Locale;
import org.secondment.roi.ranking.AccessFigures;
import org.secondment.roi.ranking.AccessGroup;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.AccessTable;
import org.secondment.roi.ranking.Step;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Words;

/** How much more or less often than all others each group is chosen, with intervals. */
final class AccessPlot {

    static Plot of(AccessStudy study, Step step, String title) {
        List<Forest.Difference> rows = study.tables(step).stream()
                .flatMap(table -> table.groups().stream()
                        .flatMap(group -> group.figures().stream()
                                .filter(figures -> figures.ratio().isPresent())
                                .map(figures -> row(table, group, figures))))
                .toList();
        Forest figure = new Forest(Unit.PERCENT, "", List.of("times", "eligible", "per 100"), rows);
        return new Plot(
                "access-" + step.label(),
                title,
                "How much more (+) or less (\u2212) often lawyers of each group were " + step.words()
                        + " than all others who could have been",
                "Lines: 95%, exact for the number as it is printed; arrows: no limit. Filled: the group differs, by exact"
                        + " numbers too, and its attribute stands out of all asked. Groups of fewer than "
                        + study.minGroup()
                        + " people: \u201cother\u201d."
                        + " Times: how often; eligible: mean pool on these days; both to the nearest "
                        + study.countsTo() + ".",
                Alternative.of(title, figure),
                figure);
    }

    private static Forest.Difference row(AccessTable table, AccessGroup group, AccessFigures figures) {
        double ratio = figures.ratio().orElse(1);
        return new Forest.Difference(
                Words.capital(AccessSentences.name(table.attribute(), group.name())),
                ratio - 1,
                figures.ratioInterval().low() - 1,
                figures.ratioInterval().high() - 1,
                !table.standsOut() || !group.differs()
                        ? Forest.Mark.HOLLOW
                        : ratio > 1 ? Forest.Mark.MORE : Forest.Mark.LESS,
                List.of(
                        Integer.toString(group.times()),
                        String.format(Locale.UK, "%,.0f", group.eligible()),
                        String.format(Locale.UK, "%,.0f", figures.rate())));
    }

    private AccessPlot() {}
}
