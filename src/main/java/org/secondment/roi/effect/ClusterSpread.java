package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Units share clusters: the influence of all units of a cluster is added before it is squared. */
final class ClusterSpread implements Spread {

    private final int slots;
    private final List<Influence> clusters = new ArrayList<>();

    /** A cluster is kept as what an influence function is multiplied with to get its sum over the cluster's units. */
    ClusterSpread(PanelMoments panel, Comparison comparison) {
        slots = comparison.slots().size();
        SortedMap<Group, Integer> numbers = new TreeMap<>();
        comparison.groups().forEach(group -> numbers.put(group, numbers.size()));
        InfluenceSum sum = new InfluenceSum(comparison.slots());
        for (SortedMap<Group, Sums> cluster : panel.clusters().values()) {
            cluster.forEach((group, own) -> {
                Integer number = numbers.get(group);
                if (number != null) {
                    add(sum, number, own, panel.of(group).sums(), panel.minorUnits());
                }
            });
            clusters.add(sum.take());
        }
    }

    private static void add(InfluenceSum sum, int group, Sums own, Sums all, int minorUnits) {
        sum.addConstant(group, (double) own.count());
        for (int period = 1; period <= own.periods(); period++) {
            double centred = (double) own.sum(period) - own.count() * all.mean(period);
            sum.addPeriod(group, period, centred / minorUnits);
        }
    }

    /** The influence of each cluster, in the order of their names. */
    double[] scores(Influence influence) {
        double[] dense = new double[slots];
        for (int entry = 0; entry < influence.size(); entry++) {
            dense[influence.at(entry)] = influence.weight(entry);
        }
        return clusters.stream().mapToDouble(cluster -> cluster.dot(dense)).toArray();
    }

    @Override
    public int slots() {
        return slots;
    }

    @Override
    public List<Influence> axes() {
        return List.copyOf(clusters);
    }

    @Override
    public double variance(Influence influence) {
        double sum = 0;
        for (double score : scores(influence)) {
            sum += score * score;
        }
        return sum;
    }

    @Override
    public double[] image(Influence influence) {
        double[] scores = scores(influence);
        double[] image = new double[slots];
        for (int at = 0; at < scores.length; at++) {
            Influence cluster = clusters.get(at);
            for (int entry = 0; entry < cluster.size(); entry++) {
                image[cluster.at(entry)] += scores[at] * cluster.weight(entry);
            }
        }
        return image;
    }
}
