package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that each of several independent normal effects is among the highest quarter (rounded up): the integral of its
 * density at x times the chance that fewer than that many others lie above x. Added over the units the chances make
 * the number of places. By the trapezium rule, whose error falls faster than any power of the step here.
 */
final class TopQuartile {

    private static final double REACH = 8.5;
    private static final int STEPS = 340;

    static List<Double> chances(List<Shrunken> units) {
        int places = (units.size() + 3) / 4;
        List<Double> chances = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            List<Shrunken> others = new ArrayList<>(units);
            chances.add(chance(others.remove(i), others, places));
        }
        return chances;
    }

    private static double chance(Shrunken unit, List<Shrunken> others, int places) {
        double step = 2 * REACH / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = -REACH + i * step;
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            sum += density * fewerAbove(unit.mean() + z * unit.deviation(), others, places);
        }
        return sum * step;
    }

    /** P(fewer than {@code places} of the others exceed x): the count's distribution, one unit after the other. */
    private static double fewerAbove(double x, List<Shrunken> others, int places) {
        double[] counts = new double[places];
        counts[0] = 1;
        for (Shrunken other : others) {
            double above = Quantiles.normalShareBelow((other.mean() - x) / other.deviation());
            for (int k = places - 1; k > 0; k--) {
                counts[k] = counts[k] * (1 - above) + counts[k - 1] * above;
            }
            counts[0] *= 1 - above;
        }
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }

    private TopQuartile() {}
}
