package org.secondment.roi.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.value.ReturnStudy;

/** What those may see who choose strategic clients: clients, and lawyers who consent to go. */
final class BdView {

    static Findings of(Findings all, UnaryOperator<String> people) {
        int least = all.scope().minGroup();
        return new Findings(
                all.scope(),
                Unnamed.NOBODY.secondments(all.secondments()),
                all.hosts(),
                all.results().stream()
                        .filter(row -> row.measure().subject() == Measure.Subject.CLIENT)
                        .map(Unnamed.NOBODY::of)
                        .toList(),
                List.of(),
                all.trend(),
                all.foreignFees(),
                all.quality(),
                all.unmeasured(),
                all.studies().stream()
                        .filter(study -> study.question() == Question.CLIENT)
                        .toList(),
                all.ledger().naming(id -> ""),
                CareerStudy.NONE,
                all.practices().forGroups(least),
                new Outlook(
                        ReturnStudy.NONE,
                        all.outlook().nextClients().naming(least, people).withoutCosts(),
                        AccessStudy.NONE,
                        SinceLast.NONE));
    }

    private BdView() {}
}
