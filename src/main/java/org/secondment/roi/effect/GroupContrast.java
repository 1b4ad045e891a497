package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * By how much cases with something differ from those without it, within strata: beta = sum(w y) / sum(w^2) with w the
 * case's label (1 or 0) less the mean label of its stratum, in units of y (Frisch and Waugh 1933). Its error is clustered
 * (Liang and Zeger 1986); tested by exchanging the labels of whole clusters of the same stratum and number of cases, the
 * statistic studentised (Chung and Romano 2013).
 */
public final class GroupContrast {

    /** With fewer assignments no p-value can fall below 5 %. */
    public static final int LEAST_ASSIGNMENTS = 20;

    private static final double LEVEL = 0.05;
    private static final double ERRORS_SEARCHED = 10;
    private static final double PRECISION = 2e-3;
    /** An interval takes many tests, each of a fifth of the draws. */
    private static final int FEWER = 5;

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);

    private final ContrastSums sums;
    private final int[] labels;
    private final List<Strata> classes;
    private final int patterns;
    private final int withClusters;
    private final int withoutClusters;

    /** One case: its label is whether it is with; cases of one cluster are of one stratum and in a fixed order. */
    public record Case(String cluster, String stratum, boolean with, double value) {}

    private GroupContrast(List<List<Case>> clusters) {
        Map<String, Integer> numbers = new HashMap<>();
        List<boolean[]> byLabel = new ArrayList<>();
        byLabel.add(new boolean[0]);
        this.labels =
                clusters.stream().mapToInt(own -> label(own, numbers, byLabel)).toArray();
        this.patterns = numbers.size();
        this.classes = clusters.stream()
                .map(own -> Strata.always(own.get(0).stratum() + " / " + own.size()))
                .toList();
        this.sums = new ContrastSums(new CentredCases(clusters), byLabel, labels);
        this.withClusters = (int) clusters.stream()
                .filter(own -> own.stream().anyMatch(Case::with))
                .count();
        this.withoutClusters = (int) clusters.stream()
                .filter(own -> own.stream().anyMatch(one -> !one.with()))
                .count();
    }

    /** The contrast of the cases; empty where no stratum holds both kinds. */
    public static Optional<GroupContrast> of(List<Case> cases) {
        Map<String, List<Case>> clusters = new TreeMap<>();
        cases.forEach(one ->
                clusters.computeIfAbsent(one.cluster(), id -> new ArrayList<>()).add(one));
        GroupContrast contrast = new GroupContrast(List.copyOf(clusters.values()));
        return contrast.sums.tellsApart() ? Optional.of(contrast) : Optional.empty();
    }

    /** A pattern of labels is a number from 1; none with is 0, whatever the number of cases. */
    private static int label(List<Case> own, Map<String, Integer> numbers, List<boolean[]> byLabel) {
        if (own.stream().noneMatch(Case::with)) {
            return 0;
        }
        StringBuilder pattern = new StringBuilder();
        own.forEach(one -> pattern.append(one.with() ? '1' : '0'));
        return numbers.computeIfAbsent(pattern.toString(), key -> {
            boolean[] with = new boolean[own.size()];
            IntStream.range(0, with.length).forEach(at -> with[at] = own.get(at).with());
            byLabel.add(with);
            return byLabel.size() - 1;
        });
    }

    public double difference() {
        return sums.difference(labels);
    }

    public double standardError() {
        return sums.standardError(labels);
    }

    /** Clusters with a case of that kind; one may have both. */
    public int smallerGroup() {
        return Math.min(withClusters, withoutClusters);
    }

    /** Of the studentised difference; empty where too few assignments are possible for it to say anything. */
    public Optional<Double> pValue(int draws, long seed) {
        Assignments assignments = assignments(draws, seed);
        if (assignments.size() < LEAST_ASSIGNMENTS) {
            return Optional.empty();
        }
        return sums.constant()
                ? Optional.of(1.0)
                : Optional.of(Placebos.of(assignments, drawn -> sums.statistic(drawn, 0))
                        .pValue());
    }

    /**
     * The range of 95 %: from 40 clusters of each kind on normal by the clustered error, from 10 on by inverting the
     * permutation test; empty below, and where nothing varies.
     */
    public Optional<Interval> interval(int draws, long seed) {
        double error = standardError();
        if (smallerGroup() < Printing.LEAST_FOR_INTERVAL || !(error > 0)) {
            return Optional.empty();
        }
        if (smallerGroup() >= Printing.LEAST_FOR_BAND) {
            double reach = TWO_SIDED_95 * error;
            return Optional.of(new Interval(difference() - reach, difference() + reach));
        }
        Assignments assignments = assignments(Math.max(draws / FEWER, LEAST_ASSIGNMENTS), seed);
        if (assignments.size() < LEAST_ASSIGNMENTS) {
            return Optional.empty();
        }
        ShiftedContrast observed = sums.under(labels);
        List<ShiftedContrast> drawn = IntStream.range(0, assignments.size())
                .parallel()
                .mapToObj(number -> sums.under(assignments.labels(number)))
                .toList();
        double reach = ERRORS_SEARCHED * error;
        Interval hull = Inversion.hull(
                tested -> accepts(tested, observed, drawn, assignments), difference(), reach, PRECISION * reach);
        return Optional.of(accepts(0, observed, drawn, assignments) ? withZero(hull) : hull);
    }

    /** Where many cases come to the same, no difference alone may be accepted: the hull holds it too. */
    private static Interval withZero(Interval hull) {
        return new Interval(Math.min(0, hull.low()), Math.max(0, hull.high()));
    }

    private static boolean accepts(
            double tested, ShiftedContrast observed, List<ShiftedContrast> drawn, Assignments assignments) {
        double statistic = observed.statistic(tested);
        long extreme = 0;
        for (ShiftedContrast one : drawn) {
            if (Placebos.isExtreme(one.statistic(tested), statistic, Placebos.TIE)) {
                extreme++;
                if (Placebos.pValue(extreme, assignments) > LEVEL) {
                    return true;
                }
            }
        }
        return false;
    }

    private Assignments assignments(int draws, long seed) {
        List<Cohort> one = Collections.nCopies(patterns, new Cohort(1, 1));
        return Assignments.of(labels, one, classes, draws, seed);
    }
}
