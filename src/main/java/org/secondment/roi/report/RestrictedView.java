package org.secondment.roi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.Study;

/** What the restricted folder of a run may hold: all that traces figures, people by other names. */
public final class RestrictedView {

    public static Findings of(Findings all, UnaryOperator<String> people) {
        Unnamed names = new Unnamed(people);
        return new Findings(
                all.scope(),
                names.secondments(all.secondments()),
                all.hosts(),
                all.results().stream().map(names::of).toList(),
                all.grades().stream().map(names::of).toList(),
                all.trend(),
                all.foreignFees(),
                all.quality(),
                all.unmeasured(),
                all.studies().stream().map(study -> unnamed(study, people)).toList(),
                all.ledger().naming(people),
                all.careerStudy().forGroupsOf(all.scope().minGroup()),
                all.practices(),
                all.outlook().forGroupsOf(all.scope().minGroup()));
    }

    /** Single lawyers' effects go; who was left out is called as everywhere in the pack. */
    private static Study unnamed(Study study, UnaryOperator<String> people) {
        return study.question() == Question.CLIENT
                ? study
                : new Study(
                        study.question(),
                        study.periods(),
                        study.outcomes(),
                        List.of(),
                        Optional.empty(),
                        study.exclusions().stream()
                                .map(one -> new Exclusion(people.apply(one.unit()), one.reason()))
                                .toList(),
                        study.ladder(),
                        study.rows());
    }

    private RestrictedView() {}
}
