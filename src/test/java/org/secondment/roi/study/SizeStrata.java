package org.secondment.roi.study;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Strata;

/**
 * Clients of like size for each start s: by their mean fees in the quarters s-a-8 .. s-a-5. Who was not there then, or
 * billed nothing in the eight quarters before s-a, is in none.
 */
final class SizeStrata {

    private static final int JUDGED = 8;
    private static final int SIZED = 4;

    /**
     * By client.
     *
     * @param sizedFor the start before which the strata of a start were formed
     */
    static List<Strata> of(List<double[]> fees, int[] starts, IntUnaryOperator sizedFor, int number) {
        List<SortedMap<Integer, String>> byClient = fees.stream()
                .<SortedMap<Integer, String>>map(own -> new TreeMap<>())
                .toList();
        for (int start : starts) {
            int from = sizedFor.applyAsInt(start) - 1 - Design.WINDOW.anticipation() - JUDGED;
            int[] active = IntStream.range(0, fees.size())
                    .filter(client -> sum(fees.get(client), from, JUDGED) > 0)
                    .toArray();
            double[] sorted = Arrays.stream(active)
                    .mapToDouble(client -> sum(fees.get(client), from, SIZED))
                    .sorted()
                    .toArray();
            for (int client : active) {
                double size = sum(fees.get(client), from, SIZED);
                byClient.get(client).put(start, Integer.toString(stratum(size, sorted, number)));
            }
        }
        return byClient.stream().map(byStart -> new Strata("", byStart)).toList();
    }

    /** Not a number where the client was not there throughout. */
    private static double sum(double[] fees, int from, int quarters) {
        return Arrays.stream(fees, from, from + quarters).sum();
    }

    private static int stratum(double size, double[] sorted, int number) {
        int stratum = 0;
        for (int cut = 1; cut < number; cut++) {
            stratum += size > sorted[cut * sorted.length / number] ? 1 : 0;
        }
        return stratum;
    }

    private SizeStrata() {}
}
