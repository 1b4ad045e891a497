package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Each unit is a cluster of its own: with constant a and weights b, a group adds n a^2 + b' S b, where S holds the
 * group's centred sums of products; a group of one unit adds a^2 alone.
 */
final class UnitSpread implements Spread {

    private final Slots slots;
    private final List<double[][]> spreads = new ArrayList<>();

    UnitSpread(PanelMoments panel, Comparison comparison) {
        slots = comparison.slots();
        double scale = (double) panel.minorUnits() * panel.minorUnits();
        for (Group group : comparison.groups()) {
            spreads.add(spread(panel.of(group), slots.of(spreads.size()), scale));
        }
    }

    private static double[][] spread(Moments moments, int size, double scale) {
        double[][] spread = new double[size][size];
        spread[0][0] = moments.sums().count();
        for (int early = 1; early < size; early++) {
            for (int late = early; late < size; late++) {
                spread[early][late] = moments.centred(early, late) / scale;
                spread[late][early] = spread[early][late];
            }
        }
        return spread;
    }

    @Override
    public double variance(Influence influence) {
        double sum = 0;
        for (int from = 0; from < influence.size(); ) {
            int group = slots.group(influence.at(from));
            int end = slots.end(group);
            int to = from;
            while (to < influence.size() && influence.at(to) < end) {
                to++;
            }
            sum += square(influence, from, to, group);
            from = to;
        }
        return sum;
    }

    private double square(Influence influence, int from, int to, int group) {
        double[][] spread = spreads.get(group);
        int start = slots.constant(group);
        double sum = 0;
        for (int one = from; one < to; one++) {
            double[] row = spread[influence.at(one) - start];
            for (int other = from; other < to; other++) {
                sum += influence.weight(one) * influence.weight(other) * row[influence.at(other) - start];
            }
        }
        return sum;
    }

    @Override
    public double[] image(Influence influence) {
        double[] image = new double[slots.size()];
        for (int entry = 0; entry < influence.size(); entry++) {
            int group = slots.group(influence.at(entry));
            int start = slots.constant(group);
            double[] row = spreads.get(group)[influence.at(entry) - start];
            for (int slot = 0; slot < row.length; slot++) {
                image[start + slot] += influence.weight(entry) * row[slot];
            }
        }
        return image;
    }
}
