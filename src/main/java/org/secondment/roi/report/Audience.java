package org.secondment.roi.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;

/** Who reads a pack, and so what its findings hold: filtered before any page is made. */
public enum Audience {
    /** Management: named clients, groups of people, nobody's career or hours. */
    BOARD,
    /** Operations: how the rows fared, and the full table of windows for tracing figures. */
    OPS;

    /** The name of its pack. */
    public String pack() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The findings that this audience may see. */
    public Findings view(Findings all) {
        return this == OPS ? all : withoutPeople(all);
    }

    private static Findings withoutPeople(Findings all) {
        int least = all.scope().minGroup();
        return new Findings(
                all.scope(),
                all.secondments().stream().map(Audience::anonymous).toList(),
                all.hosts(),
                all.results().stream()
                        .filter(row -> !row.measure().subject().restricted())
                        .map(row -> withoutFewColleagues(row, least))
                        .toList(),
                List.of(),
                all.trend(),
                all.foreignFees(),
                all.quality(),
                all.unmeasured(),
                LawyersInGroups.of(all.studies(), least),
                all.ledger().withoutEmployees(),
                all.careerStudy().forGroupsOf(least),
                all.practices().forGroups(least),
                all.outlook().forGroupsOf(least));
    }

    private static Secondment anonymous(Secondment secondment) {
        return new Secondment(secondment.id(), "", secondment.clientId(), secondment.start(), secondment.end());
    }

    private static BeforeAfter withoutFewColleagues(BeforeAfter row, int least) {
        boolean few =
                row.mature() && row.measure().subject() == Measure.Subject.PERSON && row.comparisonUnits() < least;
        String reason = "colleagues not shown: fewer than " + least + " of the same grade to compare with";
        return new BeforeAfter(
                anonymous(row.secondment()),
                row.measure(),
                row.months(),
                row.before(),
                row.during(),
                row.after(),
                few ? Optional.empty() : row.comparisonBefore(),
                few ? Optional.empty() : row.comparisonChange(),
                few ? 0 : row.comparisonUnits(),
                row.mature(),
                row.afterComplete(),
                few,
                few ? reason : row.note());
    }
}
