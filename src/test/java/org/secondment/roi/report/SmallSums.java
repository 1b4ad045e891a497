package org.secondment.roi.report;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.effect.WindowSum.Role;

/** Sums of the secondments of {@link SmallFindings}; money in pence. */
final class SmallSums {

    static List<WindowSum> all(List<Integer> windows) {
        List<WindowSum> sums = new ArrayList<>();
        for (int months : windows) {
            long m = months / 12;
            money(
                    sums,
                    "S1",
                    months,
                    12,
                    new long[] {80_000_000 * m, 41_000_000, 123_456_789 * m},
                    250_000_000,
                    275_000_000);
            money(sums, "S2", months, 11, new long[] {50_000_050 * m, 0, 31_000_025 * m}, 240_000_000, 216_000_000);
            money(sums, "S4", months, 12, new long[] {99_000_000 * m, 7, 101_000_000 * m}, 230_000_000, 276_000_000);
            money(sums, "S5", months, 12, new long[] {64_000_000 * m, 30_000_000, 12_000_000}, 1, 1);
            money(sums, "S6", months, 12, new long[] {5_000_000 * m, 1_234_500, 0}, 1, 1);
            comparison(sums, "S3", months, Measure.CLIENT_FEES_BILLED, 10, 200_000_000, 210_000_000);
            count(sums, "S1", months, Measure.MATTERS_OPENED, 3, 1, 7);
            count(sums, "S2", months, Measure.MATTERS_OPENED, 5, 0, 2);
            count(sums, "S1", months, Measure.PRACTICES_BILLING, 2, 2, 4);
            count(sums, "S2", months, Measure.PRACTICES_BILLING, 3, 1, 3);
            for (String id : List.of("S4", "S5", "S6")) {
                count(sums, id, months, Measure.MATTERS_OPENED, 4, 1, 4);
                count(sums, id, months, Measure.PRACTICES_BILLING, 2, 1, 2);
            }
            count(sums, "S1", months, Measure.HOURS_RECORDED, 12_345_000 * m, 7_250_000, 18_000_500 * m);
            count(sums, "S2", months, Measure.HOURS_RECORDED, 9_000_000 * m, 0, 4_000_750 * m);
            comparison(sums, "S1", months, Measure.HOURS_RECORDED, 12, 36_000_000, 39_000_000);
            count(sums, "S1", months, Measure.BILLABLE_HOURS, 14_000_000 * m, 1_500, 13_000_000 * m);
            comparison(sums, "S1", months, Measure.BILLABLE_HOURS, 6, 81_000_000, 84_000_000);
            count(sums, "S1", months, Measure.PROMOTED, 0, 0, 1);
            comparison(sums, "S1", months, Measure.PROMOTED, 4, 0, 1);
            referred(sums, "S1", months, 1_000_000, 8_000_000);
            referred(sums, "S2", months, 0, 0);
            comparison(sums, "S1", months, Measure.REFERRED_FEES_BILLED, 4, 4_000_000, 6_000_000);
            comparison(sums, "S2", months, Measure.REFERRED_FEES_BILLED, 9, 900_000, 990_000);
            comparison(sums, "S3", months, Measure.REFERRED_FEES_BILLED, 5, 500_000, 400_000);
        }
        return sums;
    }

    private static void money(
            List<WindowSum> sums, String id, int months, long units, long[] own, long othersBefore, long othersAfter) {
        sums.add(new WindowSum(id, months, Measure.CLIENT_FEES_BILLED, Role.OWN, 1, own[0], own[1], own[2]));
        sums.add(new WindowSum(
                id, months, Measure.CLIENT_FEES_COLLECTED, Role.OWN, 1, own[0] - 500, own[1], own[2] - 100_000));
        comparison(sums, id, months, Measure.CLIENT_FEES_BILLED, units, othersBefore, othersAfter);
        comparison(sums, id, months, Measure.CLIENT_FEES_COLLECTED, units, othersBefore, othersAfter);
    }

    private static void referred(List<WindowSum> sums, String id, int months, long before, long after) {
        sums.add(new WindowSum(id, months, Measure.REFERRED_FEES_BILLED, Role.OWN, 1, before, 77_700, after));
    }

    private static void count(
            List<WindowSum> sums, String id, int months, Measure measure, long before, long during, long after) {
        sums.add(new WindowSum(id, months, measure, Role.OWN, 1, before, during, after));
    }

    private static void comparison(
            List<WindowSum> sums, String id, int months, Measure measure, long units, long before, long after) {
        sums.add(new WindowSum(id, months, measure, Role.COMPARISON, units, before, 0, after));
    }

    /** Of one measure only; the first is that of S1, and so on. */
    static List<WindowSum> fees(List<Integer> windows, Measure measure, long[] before, long[] after) {
        List<WindowSum> sums = new ArrayList<>();
        for (int months : windows) {
            for (int i = 0; i < before.length; i++) {
                String id = "S" + (i + 1);
                sums.add(new WindowSum(id, months, measure, Role.OWN, 1, before[i], 0, after[i]));
                comparison(sums, id, months, measure, 10, 1_000, 2_000);
            }
        }
        return sums;
    }

    private SmallSums() {}
}
