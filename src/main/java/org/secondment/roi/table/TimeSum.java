package org.secondment.roi.table;

/**
 * Time entries of one matter, lawyer, work date, currency and status, added up. Ids are places in the lists of
 * {@link TimeSums.Visitor#block}; units as in {@link TimeEntry}.
 *
 * @param entries number of entries; below zero in a correction that takes entries out
 * @param firstLine line of the first of them
 * @param billable {@link TimeEntry#BLANK} where no entry gives it; likewise standard and billed
 */
public record TimeSum(
        int matter,
        int employee,
        int day,
        int currency,
        int status,
        long entries,
        long firstLine,
        long worked,
        long billable,
        long standard,
        long billed) {}
