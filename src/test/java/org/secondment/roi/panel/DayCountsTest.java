package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.testing.Facts;

class DayCountsTest {

    private static final List<Fact> BILLS = Facts.of(
            Tables.BILLS,
            "bill_id | matter_id | bill_date | fees_net | currency",
            "B1 | M1 | 1970-01-05 | 1 | GBP",
            "B2 | M1 | 1970-01-06 | 1 | GBP",
            "B3 | M1 | 1970-01-08 | 1 | GBP");

    @Test
    void rowsAreCountedUpToAndWithEachDay() {
        int date = Tables.BILLS.slot("bill_date");
        DayCounts some = new DayCounts(List.of(5, 6));
        BILLS.forEach(bill -> some.with(bill, date));
        DayCounts others = new DayCounts(List.of(5, 6)).with(BILLS.get(0), date);

        assertThat(some.counts()).containsExactly(2L, 2L, 3L);
        assertThat(some.plus(others).counts()).containsExactly(3L, 3L, 4L);
    }

    @Test
    void aSumOfTimeCountsItsEntriesAndACorrectionTakesThemOut() {
        DayCounts counts = new DayCounts(List.of(10));
        counts.sum(sum(10, 7));
        counts.sum(sum(10, -2));
        counts.sum(sum(11, 4));

        assertThat(counts.counts()).containsExactly(5L, 9L);
    }

    private static TimeSum sum(int day, long entries) {
        return new TimeSum(0, 0, day, 0, 0, entries, 1, 0, 0, 0, 0);
    }
}
