package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A panel as the estimator sees it: moments of each group, and sums of each cluster and group where several units share
 * a cluster.
 *
 * @param minorUnits how many minor units make one unit of the outcome: 100 for pence and pounds
 * @param clusters empty where each unit is a cluster of its own
 */
public record PanelMoments(
        int periods,
        int minorUnits,
        SortedMap<Group, Moments> groups,
        SortedMap<String, SortedMap<Group, Sums>> clusters) {

    public PanelMoments {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        clusters = Collections.unmodifiableSortedMap(new TreeMap<>(clusters));
    }

    /** Moments of units of which each is a cluster of its own. */
    public static PanelMoments of(int periods, int minorUnits, Collection<UnitSeries> units) {
        SortedMap<Group, Moments> groups = new TreeMap<>();
        byGroup(units).forEach((group, rows) -> groups.put(group, Moments.of(periods, rows)));
        return new PanelMoments(periods, minorUnits, groups, new TreeMap<>());
    }

    /** Moments of units that are clustered as their rows say. */
    public static PanelMoments clustered(int periods, int minorUnits, Collection<UnitSeries> units) {
        SortedMap<String, List<UnitSeries>> rows = new TreeMap<>();
        units.forEach(unit ->
                rows.computeIfAbsent(unit.cluster(), key -> new ArrayList<>()).add(unit));
        SortedMap<String, SortedMap<Group, Sums>> clusters = new TreeMap<>();
        rows.forEach((cluster, own) -> {
            SortedMap<Group, Sums> sums = new TreeMap<>();
            byGroup(own).forEach((group, some) -> sums.put(group, Sums.of(periods, some)));
            clusters.put(cluster, sums);
        });
        return new PanelMoments(
                periods, minorUnits, of(periods, minorUnits, units).groups(), clusters);
    }

    /** Moments of a group of this panel. */
    Moments of(Group group) {
        return Objects.requireNonNull(groups.get(group), "no such group");
    }

    /** Both parts of a panel together; no unit may be in both. */
    public PanelMoments plus(PanelMoments other) {
        return new PanelMoments(
                periods,
                minorUnits,
                merged(groups, other.groups, Moments::plus),
                merged(clusters, other.clusters, (left, right) -> merged(left, right, Sums::plus)));
    }

    private static <K, V> SortedMap<K, V> merged(SortedMap<K, V> left, SortedMap<K, V> right, BinaryOperator<V> plus) {
        SortedMap<K, V> both = new TreeMap<>(left);
        right.forEach((key, value) -> both.merge(key, value, plus));
        return both;
    }

    private static SortedMap<Group, List<UnitSeries>> byGroup(Collection<UnitSeries> units) {
        SortedMap<Group, List<UnitSeries>> rows = new TreeMap<>();
        units.forEach(unit ->
                rows.computeIfAbsent(unit.group(), key -> new ArrayList<>()).add(unit));
        return rows;
    }
}
