package org.secondment.roi.report.page;

import java.util.List;
import java.util.Locale;
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
                        .filter(group -> group.ratio().isPresent())
                        .map(group -> row(table, group)))
                .toList();
        Forest figure = new Forest(Unit.PERCENT, "", List.of("times", "eligible", "per 100"), rows);
        return new Plot(
                "access-" + step.label(),
                title,
                "How much more (+) or less (\u2212) often lawyers of each group were " + step.words()
                        + " than all others who could have been",
                "Lines: 95%, exact for the number as it is; arrows: no limit. Filled: the group differs, and its attribute"
                        + " stands out of all asked. Groups of fewer than " + study.minGroup()
                        + " people: \u201cother\u201d."
                        + " Times: how often; eligible: mean pool on these days.",
                Alternative.of(title, figure),
                figure);
    }

    private static Forest.Difference row(AccessTable table, AccessGroup group) {
        return new Forest.Difference(
                Words.capital(AccessSentences.name(table.attribute(), group.name())),
                group.ratio().orElse(1) - 1,
                group.ratioInterval().low() - 1,
                group.ratioInterval().high() - 1,
                !table.standsOut() || !group.differs()
                        ? Forest.Mark.HOLLOW
                        : group.ratio().orElse(1) > 1 ? Forest.Mark.MORE : Forest.Mark.LESS,
                List.of(
                        Integer.toString(group.times()),
                        String.format(Locale.UK, "%,.1f", group.eligible()),
                        String.format(Locale.UK, "%,.1f", group.rate())));
    }

    private AccessPlot() {}
}
