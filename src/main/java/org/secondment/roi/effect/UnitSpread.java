package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Each unit is a cluster of its own: with constant a and weights b, a group adds n a^2 + b' S b, where S holds the
 * group's centred sums of products.
 */
final class UnitSpread implements Spread {

    private final int slots;
    private final List<double[][]> spreads = new ArrayList<>();

    UnitSpread(PanelMoments panel, List<Group> groups) {
        slots = panel.periods() + 1;
        double scale = (double) panel.minorUnits() * panel.minorUnits();
        for (Group group : groups) {
            Moments moments = panel.of(group);
            double[][] spread = new double[slots][slots];
            spread[0][0] = moments.sums().count();
            for (int early = 1; early < slots; early++) {
                for (int late = early; late < slots; late++) {
                    spread[early][late] = moments.centred(early, late) / scale;
                    spread[late][early] = spread[early][late];
                }
            }
            spreads.add(spread);
        }
    }

    @Override
    public double variance(Influence influence) {
        double sum = 0;
        for (int from = 0; from < influence.size(); ) {
            int group = influence.at(from) / slots;
            int to = from;
            while (to < influence.size() && influence.at(to) / slots == group) {
                to++;
            }
            sum += square(influence, from, to, spreads.get(group));
            from = to;
        }
        return sum;
    }

    private double square(Influence influence, int from, int to, double[][] spread) {
        double sum = 0;
        for (int one = from; one < to; one++) {
            double[] row = spread[influence.at(one) % slots];
            for (int other = from; other < to; other++) {
                sum += influence.weight(one) * influence.weight(other) * row[influence.at(other) % slots];
            }
        }
        return sum;
    }

    @Override
    public double[] image(Influence influence) {
        double[] image = new double[spreads.size() * slots];
        for (int entry = 0; entry < influence.size(); entry++) {
            int group = influence.at(entry) / slots;
            double[] row = spreads.get(group)[influence.at(entry) % slots];
            for (int slot = 0; slot < slots; slot++) {
                image[group * slots + slot] += influence.weight(entry) * row[slot];
            }
        }
        return image;
    }
}
