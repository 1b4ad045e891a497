package org.secondment.roi.ranking;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.privacy.RoundedCounts;

/**
 * Who was sent, and offered, against those who could have been; groups of people only.
 *
 * @param tables in the order of steps, then of attributes
 * @param sent secondments whose lawyer could be found among those eligible on the first day
 * @param unplaced secondments whose lawyer could not
 * @param offersKnown whether offers were supplied
 * @param minGroup fewest people behind a group
 * @param draws of each test, at most
 */
public record AccessStudy(
        List<AccessTable> tables, int sent, int unplaced, boolean offersKnown, int minGroup, int draws) {

    /** Nothing is known of it. */
    public static final AccessStudy NONE = new AccessStudy(List.of(), 0, 0, false, 0, 0);

    public AccessStudy {
        tables = List.copyOf(tables);
    }

    /** All that the inputs can tell. */
    public static AccessStudy of(AccessInputs inputs) {
        return inputs.lawyers().isEmpty() ? NONE : new AccessStudying(inputs).study();
    }

    /** Of one step. */
    public List<AccessTable> tables(Step step) {
        return tables.stream().filter(table -> table.step() == step).toList();
    }

    /** By one step and attribute; empty where it was not asked. */
    public Optional<AccessTable> table(Step step, Attribute attribute) {
        return tables(step).stream()
                .filter(table -> table.attribute() == attribute)
                .findFirst();
    }

    /** As it may be published: numbers of people rounded, and nothing from which they follow more exactly. */
    public AccessStudy rounded() {
        RoundedCounts rule = RoundedCounts.forGroupsOf(minGroup);
        return new AccessStudy(
                tables.stream().map(table -> table.rounded(rule)).toList(),
                sent,
                unplaced,
                offersKnown,
                minGroup,
                draws);
    }

    /** What published numbers of people are multiples of. */
    public int countsTo() {
        return RoundedCounts.forGroupsOf(minGroup).base();
    }

    /** The fewest people that are not published as 0. */
    public int leastSeen() {
        return RoundedCounts.forGroupsOf(minGroup).leastSeen();
    }
}
