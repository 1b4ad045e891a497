package org.secondment.roi.table;

import java.io.Serializable;

/**
 * One accepted record of the table time. Ids are codes of {@link TimeIds}.
 *
 * @param line on which it starts, from 1
 * @param key {@link KeyDigest} of its time_id
 * @param day days since 1970-01-01
 * @param status place among the allowed words of the field status
 * @param worked hours in ten-thousandths
 * @param billable hours in ten-thousandths, or {@link #BLANK}
 * @param standard value at standard rates in thousandths of the currency, or {@link #BLANK}
 * @param billed value billed in thousandths of the currency, or {@link #BLANK}
 */
public record TimeEntry(
        long line,
        long key,
        int matter,
        int employee,
        int day,
        int currency,
        int status,
        long worked,
        long billable,
        long standard,
        long billed)
        implements Serializable {

    /** Where the file gives no value: unknown, not zero. */
    public static final long BLANK = Long.MIN_VALUE;
}
