package org.secondment.roi.testing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.secondment.roi.effect.Interval;

/**
 * What follows of unknown values from sums of some of them: by linear programming, the smallest and largest value that
 * agrees with everything known. Values in the same sums are alike, so that each kind of them is one variable.
 *
 * @param sums what is known of them
 * @param least any value has, by common sense
 * @param most any value has
 */
public record KnownSums(List<Sum> sums, double least, double most) {

    private static final double CLOSE = 1e-9;

    public KnownSums {
        sums = List.copyOf(sums);
    }

    /** The sum of different members lies between two limits. */
    public record Sum(Set<String> members, double low, double high) {

        public Sum {
            members = Set.copyOf(members);
        }

        /** Of members whose average was printed to so far above and below. */
        public static Sum ofAverage(Set<String> members, double average, double half) {
            return new Sum(members, members.size() * (average - half), members.size() * (average + half));
        }
    }

    /** The same to one who knows some values. */
    public KnownSums knowing(Map<String, Double> values) {
        List<Sum> all = new ArrayList<>(sums);
        values.forEach((member, value) -> all.add(new Sum(Set.of(member), value, value)));
        return new KnownSums(all, least, most);
    }

    /** Members of the same sums, one list for each kind. */
    public Collection<List<String>> alike() {
        Map<BitSet, List<String>> alike = new LinkedHashMap<>();
        places().forEach((member, places) ->
                alike.computeIfAbsent(places, any -> new ArrayList<>()).add(member));
        return alike.values();
    }

    private Map<String, BitSet> places() {
        Map<String, BitSet> places = new HashMap<>();
        for (int i = 0; i < sums.size(); i++) {
            for (String member : sums.get(i).members()) {
                places.computeIfAbsent(member, any -> new BitSet()).set(i);
            }
        }
        return new TreeMap<>(places);
    }

    /** Within what the values of some members together lie. */
    public Interval range(Set<String> wanted) {
        List<Kind> kinds = new ArrayList<>();
        Map<String, BitSet> places = places();
        for (List<String> alike : alike()) {
            BitSet in = places.getOrDefault(alike.get(0), new BitSet());
            int some = (int) alike.stream().filter(wanted::contains).count();
            kinds.add(new Kind(in, some, true));
            kinds.add(new Kind(in, alike.size() - some, false));
        }
        kinds.removeIf(kind -> kind.people() == 0);
        return new Interval(end(kinds, GoalType.MINIMIZE), end(kinds, GoalType.MAXIMIZE));
    }

    /** So many values in the same sums; how far they are above the least together is one variable. */
    private record Kind(BitSet sums, int people, boolean wanted) {}

    private double end(List<Kind> kinds, GoalType goal) {
        double floor =
                kinds.stream().filter(Kind::wanted).mapToInt(Kind::people).sum() * least;
        double[] weights =
                kinds.stream().mapToDouble(kind -> kind.wanted() ? 1 : 0).toArray();
        double best = new SimplexSolver(CLOSE)
                .optimize(
                        new LinearObjectiveFunction(weights, 0),
                        new LinearConstraintSet(constraints(kinds)),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
        return floor + best * most;
    }

    private List<LinearConstraint> constraints(List<Kind> kinds) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            int sum = i;
            double floor = sums.get(i).members().size() * least;
            double[] in = kinds.stream()
                    .mapToDouble(kind -> kind.sums().get(sum) ? 1 : 0)
                    .toArray();
            constraints.add(
                    new LinearConstraint(in, Relationship.GEQ, (sums.get(i).low() - floor) / most));
            constraints.add(
                    new LinearConstraint(in, Relationship.LEQ, (sums.get(i).high() - floor) / most));
        }
        for (int i = 0; i < kinds.size(); i++) {
            double[] one = new double[kinds.size()];
            one[i] = 1;
            constraints.add(
                    new LinearConstraint(one, Relationship.LEQ, kinds.get(i).people() * (1 - least / most)));
        }
        return constraints;
    }
}
