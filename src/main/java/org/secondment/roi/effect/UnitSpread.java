package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

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

    @Override
    public int slots() {
        return slots.size();
    }

    /** By group: its constant, and the principal axes of its centred sums of products. */
    @Override
    public List<Influence> axes() {
        return IntStream.range(0, spreads.size())
                .parallel()
                .mapToObj(group -> axes(slots.constant(group), spreads.get(group)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Influence> axes(int start, double[][] spread) {
        List<Influence> axes = new ArrayList<>();
        axes.add(new Influence(new int[] {start}, new double[] {Math.sqrt(spread[0][0])}));
        if (spread.length > 1) {
            RealMatrix all = new Array2DRowRealMatrix(spread, false);
            axes.addAll(Axes.of(all.getSubMatrix(1, spread.length - 1, 1, spread.length - 1), start + 1));
        }
        return axes;
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
