package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;

/** Standard value of the work of some lawyers, apart by host; a row that stands for a month lies in it whole. */
final class ValueTally {

    private static final List<String> STATUSES =
            Tables.TIME.fields().get(Tables.TIME.slot("status")).allowed();
    private static final int BILLED = STATUSES.indexOf("billed");
    private static final int WRITTEN_OFF = STATUSES.indexOf("written_off");

    /** Whose, for whom, in what and when. */
    record Key(String lawyer, String hostGroup, String currency, int month) implements Comparable<Key>, Serializable {

        private static final long serialVersionUID = 1L;

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::lawyer)
                .thenComparing(Key::hostGroup)
                .thenComparing(Key::currency)
                .thenComparingInt(Key::month);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Key, WorkedValue> values = new TreeMap<>();

    /** Counts one sum of a client's matter. */
    void add(String lawyer, String hostGroup, String currency, TimeSum sum) {
        if (sum.status() < TimeTally.BILLABLE_STATUSES && sum.standard() != TimeEntry.BLANK) {
            int month = (int) LocalDate.ofEpochDay(sum.day()).getLong(ChronoField.PROLEPTIC_MONTH);
            boolean decided = decided(sum);
            values.merge(
                    new Key(lawyer, hostGroup, currency, month),
                    new WorkedValue(
                            lawyer,
                            hostGroup,
                            currency,
                            month,
                            sum.standard(),
                            decided ? sum.standard() : 0,
                            decided && sum.billed() != TimeEntry.BLANK ? sum.billed() : 0),
                    WorkedValue::plus);
        }
    }

    /** Nothing was billed of what is written off without a value. */
    private static boolean decided(TimeSum sum) {
        return sum.status() == WRITTEN_OFF || (sum.status() == BILLED && sum.billed() != TimeEntry.BLANK);
    }

    Map<Key, WorkedValue> values() {
        return values;
    }
}
