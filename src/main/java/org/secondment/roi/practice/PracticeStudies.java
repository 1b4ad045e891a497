package org.secondment.roi.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Builds the study of practices from what is recorded of each secondment. */
public final class PracticeStudies {

    /** Secondments of a client in the order of their starts. */
    static final Comparator<Engagement> ORDER = Comparator.comparing(
                    (Engagement one) -> one.secondment().start())
            .thenComparing(one -> one.secondment().id());

    /**
     * Coverage, what is missing, comparisons and groups.
     *
     * @param supplied names of the tables that the run has
     */
    public static PracticeStudy of(
            List<Engagement> engagements, LocalDate asOf, Set<String> supplied, PracticeSettings settings) {
        if (engagements.isEmpty()) {
            return PracticeStudy.NONE;
        }
        List<Engagement> inOrder = engagements.stream().sorted(ORDER).toList();
        return new PracticeStudy(
                asOf,
                settings,
                PracticeList.ALL.stream()
                        .map(practice -> PracticeCoverage.of(practice, due(practice, inOrder)))
                        .toList(),
                new PracticeComparisons(inOrder, settings).all(),
                new ToDos(supplied).of(inOrder),
                supplied.contains("engagement_log") ? ToDos.lapsed(inOrder) : 0,
                Timing.of(inOrder),
                new PreparationTables(inOrder, settings.minGroup()).all(),
                Satisfaction.of(inOrder),
                missing(supplied),
                0,
                kept(inOrder));
    }

    private static List<KeptPractice> kept(List<Engagement> all) {
        return all.stream()
                .flatMap(one -> PracticeList.ALL.stream()
                        .map(practice -> new KeptPractice(one.secondment().id(), practice, practice.kept(one))))
                .filter(one -> one.kept() != Kept.NOT_APPLICABLE)
                .toList();
    }

    private static List<Engagement> due(Practice practice, List<Engagement> all) {
        return all.stream()
                .filter(practice.phase() == Phase.RETURN ? Engagement::ended : Engagement::started)
                .toList();
    }

    private static List<PracticeStudy.MissingFile> missing(Set<String> supplied) {
        return PracticeList.ALL.stream()
                .flatMap(practice -> practice.tables().stream())
                .distinct()
                .filter(table -> !supplied.contains(table))
                .map(table -> new PracticeStudy.MissingFile(
                        table,
                        PracticeList.ALL.stream()
                                .filter(practice -> practice.tables().contains(table))
                                .toList()))
                .toList();
    }

    private PracticeStudies() {}
}
