package org.secondment.roi.practice;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Secondments in groups by how they were prepared or what befell them, beside what came of them.
 *
 * @param rows none where everybody would stand in one group
 * @param merged groups that were too small to stand alone
 */
public record PreparationTable(PreparationQuestion question, List<Row> rows, List<String> merged) {

    public PreparationTable {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /**
     * One group.
     *
     * @param prepared mean share of the practices before the start that were kept, of those known
     * @param insightUsed share with insight used on record, of those with a log
     * @param hired share hired by the client, of those that ended
     * @param satisfaction mean change of the client's satisfaction score
     * @param newContacts mean number of people met there whom the firm did not know
     * @param outcomes those with too few people behind them are left out
     */
    public record Row(
            String group,
            int secondments,
            int people,
            OptionalDouble prepared,
            OptionalDouble insightUsed,
            OptionalDouble hired,
            OptionalDouble satisfaction,
            OptionalDouble newContacts,
            Map<PracticeOutcome, Mean> outcomes) {

        public Row {
            outcomes = Map.copyOf(outcomes);
        }
    }

    /** A mean and how many secondments are behind it. */
    public record Mean(int n, double mean) {}

    /** Nothing where a group holds fewer people: with one row gone, it would follow from the others. */
    PreparationTable forGroups(int least) {
        return rows.stream().allMatch(row -> row.people() >= least)
                ? this
                : new PreparationTable(question, List.of(), merged);
    }
}
