package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.List;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;

/**
 * A lawyer's work for clients in one month, valued in thousandths of its currency.
 *
 * @param host the client, where it or a client of its group ever hosted a secondee; else empty
 * @param month {@link java.time.temporal.ChronoField#PROLEPTIC_MONTH}
 * @param standard work that may be billed, at standard rates
 * @param decided the part of it that was billed or written off, where it is known what was billed
 * @param billed what was billed of that part
 */
public record WorkedValue(
        String lawyer, String host, String currency, int month, long standard, long decided, long billed)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> STATUSES =
            Tables.TIME.fields().get(Tables.TIME.slot("status")).allowed();
    private static final int BILLED = STATUSES.indexOf("billed");
    private static final int WRITTEN_OFF = STATUSES.indexOf("written_off");

    /** Of entries that may be billed and have a standard value; nothing is billed of what is written off without a value. */
    static WorkedValue of(String lawyer, String host, String currency, int month, TimeSum sum) {
        boolean billed = sum.billed() != TimeEntry.BLANK;
        boolean decided = sum.status() == WRITTEN_OFF || (sum.status() == BILLED && billed);
        return new WorkedValue(
                lawyer,
                host,
                currency,
                month,
                sum.standard(),
                decided ? sum.standard() : 0,
                decided && billed ? sum.billed() : 0);
    }

    /** Those of the same key add up. */
    String key() {
        return String.join("\n", lawyer, host, currency, Integer.toString(month));
    }

    WorkedValue plus(WorkedValue other) {
        return new WorkedValue(
                lawyer,
                host,
                currency,
                month,
                Math.addExact(standard, other.standard),
                Math.addExact(decided, other.decided),
                Math.addExact(billed, other.billed));
    }
}
