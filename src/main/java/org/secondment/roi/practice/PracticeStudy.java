package org.secondment.roi.practice;

import java.time.LocalDate;
import java.util.List;

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
        List<MissingFile> unmeasured) {

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
            List.of());

    public PracticeStudy {
        coverage = List.copyOf(coverage);
        comparisons = List.copyOf(comparisons);
        toDo = List.copyOf(toDo);
        timings = List.copyOf(timings);
        preparation = List.copyOf(preparation);
        unmeasured = List.copyOf(unmeasured);
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
                toDo,
                lapsed,
                timings.stream().filter(one -> one.n() >= least).toList(),
                preparation.stream().map(table -> table.forGroups(least)).toList(),
                satisfaction,
                unmeasured);
    }
}
