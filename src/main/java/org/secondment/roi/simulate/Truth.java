package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is true of the invented firm: the parameters, and what was written.
 *
 * @param rows good rows by table; faults come on top
 * @param fees by currency, in its pence: all good rows of bills, credit notes subtracted, recharges of secondees included
 * @param recharges the part of {@code fees} that recharges secondees
 * @param extraFees what the returned secondees added, in pence of the base currency, every pound counted once
 * @param secondments those returned, in order of their start
 */
public record Truth(
        Firm firm,
        Map<String, Long> rows,
        Map<String, Long> fees,
        Map<String, Long> recharges,
        long extraFees,
        List<Extra> secondments,
        List<Flaw> flaws) {

    /**
     * A host's true extra fees after one return, in pence of the base currency. Where the windows of two secondments to
     * one host overlap, the same pounds stand under both.
     *
     * @param monthsSeen full months between the return and the last day of the data, at most 36
     */
    public record Extra(
            String secondmentId,
            String clientId,
            LocalDate endDate,
            long in12Months,
            long in24Months,
            int monthsSeen) {}

    /** A deliberate fault; the line counts from 1, the heading line. */
    public record Flaw(String file, long line, String what) {

        static final Comparator<Flaw> IN_FILE_ORDER =
                Comparator.comparing(Flaw::file).thenComparingLong(Flaw::line);
    }

    public Truth {
        rows = Map.copyOf(rows);
        fees = Map.copyOf(fees);
        recharges = Map.copyOf(recharges);
        secondments = List.copyOf(secondments);
        flaws = List.copyOf(flaws);
    }
}
