package org.secondment.roi.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was done around secondments, what is missing, and what it goes with; empty where there are no secondments.
 *
 * @param coverage in the order of the list
 * @param comparisons in the order of the list, then of outcomes
 * @param toDo by owner, the longest overdue first
 * @param lapsed secondments back for more than 24 months whose client was never debriefed, as far as is recorded
 * @param timings how long things took
 * @param preparation groups of secondments by how they were prepared and what became of them
 * @param satisfaction the clients' scores before and after
 * @param unmeasured what a file that was not supplied would tell
 * @param unlisted tasks that tell how one lawyer fares, and that the reader may not see
 * @param kept of each secondment, each practice that applies; none where the reader may see groups only
 */
public record PracticeStudy(
        LocalDate asOf,
        PracticeSettings settings,
        List<PracticeCoverage> coverage,
        List<PracticeComparison> comparisons,
        List<ToDo> toDo,
        int lapsed,
        List<Timing> timings,
        List<PreparationTable> preparation,
        Satisfaction satisfaction,
        List<MissingFile> unmeasured,
        int unlisted,
        List<KeptPractice> kept) {

    /** Nothing. */
    public static final PracticeStudy NONE = new PracticeStudy(
            LocalDate.MIN,
            new PracticeSettings(List.of(), "", 0, "", 0, 0),
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of(),
            Satisfaction.NONE,
            List.of(),
            0,
            List.of());

    public PracticeStudy {
        coverage = List.copyOf(coverage);
        comparisons = List.copyOf(comparisons);
        toDo = List.copyOf(toDo);
        timings = List.copyOf(timings);
        preparation = List.copyOf(preparation);
        unmeasured = List.copyOf(unmeasured);
        kept = List.copyOf(kept);
    }

    /** A table that was not supplied, and the practices that it would tell of. */
    public record MissingFile(String table, List<Practice> practices) {

        public MissingFile {
            practices = List.copyOf(practices);
        }
    }

    /** Whether the files at hand tell which secondments have it. */
    public boolean tellsOf(Practice practice) {
        return unmeasured.stream().noneMatch(file -> file.practices().contains(practice));
    }

    public boolean isEmpty() {
        return coverage.isEmpty();
    }

    /**
     * For readers who may see people in groups only: figures that fewer secondments or people stand behind are withheld.
     * Comparisons and groups of the preparation never rest on fewer than the settings' least group.
     */
    public PracticeStudy forGroups(int least) {
        return new PracticeStudy(
                asOf,
                settings,
                coverage.stream()
                        .map(one -> one.applicable() > 0 && one.applicable() < least ? one.hidden() : one)
                        .toList(),
                comparisons.stream()
                        .map(one -> one.printed()
                                        && Math.min(
                                                        one.groups().with(),
                                                        one.groups().without())
                                                < least
                                ? one.refused("fewer than " + least + " people with it or without it")
                                : one)
                        .toList(),
                toDo.stream().filter(one -> !one.personal()).toList(),
                lapsed,
                timings.stream().filter(one -> one.n() >= least).toList(),
                preparation.stream().map(table -> table.forGroups(least)).toList(),
                satisfaction,
                unmeasured,
                unlisted + (int) toDo.stream().filter(ToDo::personal).count(),
                List.of());
    }

    /** What is missing after some secondments, and nothing of any other. */
    public PracticeStudy tasksOf(Set<String> secondments) {
        return ofSome(
                toDo.stream()
                        .filter(one -> secondments.contains(one.secondmentId()) && !one.personal())
                        .toList(),
                List.of());
    }

    /** What was done for a person's own secondments and what the person is to do, and nothing of anybody else. */
    public PracticeStudy own(Set<String> secondments) {
        return ofSome(
                toDo.stream()
                        .filter(one -> secondments.contains(one.secondmentId()) && one.owner() == Owner.SECONDEE)
                        .toList(),
                kept.stream()
                        .filter(one -> secondments.contains(one.secondmentId()))
                        .filter(one ->
                                one.practice().owner() == Owner.SECONDEE || PracticeList.isOfPeople(one.practice()))
                        .toList());
    }

    private PracticeStudy ofSome(List<ToDo> tasks, List<KeptPractice> practices) {
        return new PracticeStudy(
                asOf,
                settings,
                List.of(),
                List.of(),
                tasks,
                0,
                List.of(),
                List.of(),
                Satisfaction.NONE,
                unmeasured,
                0,
                practices);
    }

    /** What concerns people and no client's money: groups of at least so many, and the tasks around secondees. */
    public PracticeStudy ofPeople(int least) {
        PracticeStudy groups = forGroups(least);
        return new PracticeStudy(
                asOf,
                settings,
                groups.coverage.stream()
                        .filter(one -> PracticeList.isOfPeople(one.practice()))
                        .toList(),
                groups.comparisons.stream()
                        .filter(one -> one.outcome() == PracticeOutcome.RETAINED
                                || one.outcome() == PracticeOutcome.ENDED_EARLY)
                        .filter(one -> PracticeList.isOfPeople(one.practice()))
                        .toList(),
                toDo.stream()
                        .filter(one -> one.task().ofPeople())
                        .map(ToDo::withoutClient)
                        .toList(),
                0,
                groups.timings,
                List.of(),
                Satisfaction.NONE,
                unmeasured,
                0,
                List.of());
    }
}
