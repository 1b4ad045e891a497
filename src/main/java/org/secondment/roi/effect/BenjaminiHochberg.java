package org.secondment.roi.effect;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What may stand out among many segments asked: the false discovery rate of Benjamini and Hochberg (1995). */
public final class BenjaminiHochberg {

    /** Of the segments shown as standing out, one in ten is expected to be chance. */
    public static final double RATE = 0.10;

    /**
     * The q-value of each segment, in the order given: q(i) = min over j >= i of m p(j) / j with p sorted upwards, at
     * most one; m counts all segments asked, also those not shown.
     */
    public static List<Double> qValues(List<Double> pValues) {
        List<Integer> downwards = IntStream.range(0, pValues.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> pValues.get(i)).reversed())
                .toList();
        int asked = pValues.size();
        Double[] q = new Double[asked];
        double least = 1;
        for (int k = 0; k < asked; k++) {
            int segment = downwards.get(k);
            least = Math.min(least, asked * pValues.get(segment) / (asked - k));
            q[segment] = least;
        }
        return List.of(q);
    }

    private BenjaminiHochberg() {}
}
