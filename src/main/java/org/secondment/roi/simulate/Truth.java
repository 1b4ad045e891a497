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
 * @param referrals by route, of secondees
 * @param extraFees what the returned secondees added, in pence of the base currency, every pound counted once
 * @param realised the extra beside the same bills without it
 * @param moves of contacts met on a secondment
 * @param secondments those returned, in order of their start
 */
public record Truth(
        Firm firm,
        Map<String, Long> rows,
        Map<String, Long> fees,
        Map<String, Long> recharges,
        Map<String, Long> referrals,
        long extraFees,
        double realised,
        List<Move> moves,
        List<Extra> secondments,
        List<Flaw> flaws) {

    /**
     * A host's true extra fees after one return, in pence of the base currency. Where the windows of two secondments to
     * one host overlap, the same pounds stand under both.
     *
     * @param effect share by which the host's fees are higher while this return is the latest
     * @param practices those kept, whether or not the engagement log tells
     * @param monthsSeen full months between the return and the last day of the data, at most 36
     */
    public record Extra(
            String secondmentId,
            String clientId,
            LocalDate endDate,
            double effect,
            List<String> practices,
            long in12Months,
            long in24Months,
            int monthsSeen) {

        public Extra {
            practices = List.copyOf(practices);
        }
    }

    /** A contact met on a secondment who left the host for another client. */
    public record Move(String contactId, String secondmentId, String from, String to, LocalDate arrived) {}

    /** A deliberate fault; the line counts from 1, the heading line. */
    public record Flaw(String file, long line, String what) {

        static final Comparator<Flaw> IN_FILE_ORDER =
                Comparator.comparing(Flaw::file).thenComparingLong(Flaw::line);
    }

    public Truth {
        rows = Map.copyOf(rows);
        fees = Map.copyOf(fees);
        recharges = Map.copyOf(recharges);
        referrals = Map.copyOf(referrals);
        moves = List.copyOf(moves);
        secondments = List.copyOf(secondments);
        flaws = List.copyOf(flaws);
    }
}
