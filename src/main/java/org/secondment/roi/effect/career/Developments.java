package org.secondment.roi.effect.career;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.Quantiles;
import org.secondment.roi.effect.career.CareerInputs.Pay;
import org.secondment.roi.effect.career.Development.PayGrowth;
import org.secondment.roi.effect.career.Development.PracticeShift;
import org.secondment.roi.effect.career.Development.Topic;

/** How secondees came on beside their own colleagues over the same days: another practice, and pay. */
record Developments(CareerInputs inputs, List<Lawyer> lawyers, List<Stretch> stretches, Matching matching) {

    private static final int YEAR = CareerYears.days(1);
    private static final int TWO_YEARS = CareerYears.days(2);

    Development all() {
        return new Development(
                Programme.breadth(inputs),
                Programme.plan(inputs),
                Programme.training(inputs),
                shift(),
                inputs.pay().flatMap(this::pay),
                inputs.worked().flatMap(months -> Reentry.of(months, inputs.stays())),
                inputs.partners().flatMap(Programme::partners),
                missing());
    }

    private Set<Topic> missing() {
        Set<Topic> missing = EnumSet.noneOf(Topic.class);
        inputs.touches().ifPresentOrElse(any -> {}, () -> missing.add(Topic.CONTACTS));
        inputs.goals().ifPresentOrElse(any -> {}, () -> missing.add(Topic.GOALS));
        inputs.training().ifPresentOrElse(any -> {}, () -> missing.add(Topic.TRAINING));
        inputs.pay().ifPresentOrElse(any -> {}, () -> missing.add(Topic.PAY));
        inputs.worked().ifPresentOrElse(any -> {}, () -> missing.add(Topic.TIME));
        inputs.partners().ifPresentOrElse(any -> {}, () -> missing.add(Topic.PARTNERS));
        return missing;
    }

    /** What one lawyer comes to between two days; empty where it is not known. */
    private interface Change {
        OptionalDouble of(Lawyer lawyer, int from, int to);
    }

    /** Sums over secondees and over their colleagues. */
    private static final class Sides {

        private final BitSet others = new BitSet();
        private int people;
        private double own;
        private double theirs;
        private double aboveMedian;
        private double largest;
        private double sizes;

        /** Where nobody's changed, nobody's stands out. */
        private double largestPart() {
            return sizes > 0 ? largest / sizes : 0;
        }

        private boolean printed() {
            return Printing.of(people, others.cardinality()).hasPoint();
        }
    }

    private Optional<PracticeShift> shift() {
        Sides sides = new Sides();
        for (Matching.Matched one : matching.matched()) {
            int back = stretches.get(one.secondee()).away().back();
            if (back <= inputs.asOf() - YEAR) {
                add(sides, one, back + YEAR - 1, Developments::moved);
            }
        }
        return sides.printed()
                ? Optional.of(new PracticeShift(
                        sides.people,
                        sides.own / sides.people,
                        sides.others.cardinality(),
                        sides.theirs / sides.people))
                : Optional.empty();
    }

    private static OptionalDouble moved(Lawyer lawyer, int from, int to) {
        String before = lawyer.on(from).practice();
        String after = lawyer.on(to).practice();
        return before.isEmpty() || after.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(before.equals(after) ? 0 : 1);
    }

    private Optional<PayGrowth> pay(List<Pay> all) {
        Map<String, NavigableMap<Integer, Pay>> pay = new HashMap<>();
        all.forEach(
                one -> pay.computeIfAbsent(one.lawyer(), key -> new TreeMap<>()).put(one.from(), one));
        Sides sides = new Sides();
        for (Matching.Matched one : matching.matched()) {
            int until = stretches.get(one.secondee()).start() + TWO_YEARS;
            if (until <= inputs.asOf()) {
                add(sides, one, until, (lawyer, from, to) -> growth(pay.get(lawyer.id()), from, to));
            }
        }
        return sides.printed()
                ? Optional.of(new PayGrowth(
                        sides.people,
                        sides.own / sides.people,
                        sides.others.cardinality(),
                        sides.theirs / sides.people,
                        sides.aboveMedian / sides.people,
                        sides.largestPart()))
                : Optional.empty();
    }

    /** Compound growth a year; empty where pay is not known on both days in one currency. */
    private static OptionalDouble growth(@Nullable NavigableMap<Integer, Pay> pay, int from, int to) {
        var first = pay == null ? null : pay.floorEntry(from);
        var last = pay == null ? null : pay.floorEntry(to);
        if (first == null
                || last == null
                || first.getValue().base() <= 0
                || !first.getValue().currency().equals(last.getValue().currency())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                Math.pow(last.getValue().base() / first.getValue().base(), 1.0 * YEAR / (to - from)) - 1);
    }

    /** Adds a secondee who is still here, and the mean and median of the own colleagues who are. */
    private void add(Sides sides, Matching.Matched one, int until, Change change) {
        int from = stretches.get(one.secondee()).start();
        OptionalDouble own = of(one.secondee(), from, until, change);
        if (own.isEmpty()) {
            return;
        }
        BitSet others = new BitSet();
        double[] theirs = one.colleagues().stream()
                .flatMapToDouble(at -> {
                    OptionalDouble found = of(at, from, until, change);
                    found.ifPresent(known -> others.set(stretches.get(at).lawyer()));
                    return found.stream();
                })
                .toArray();
        if (theirs.length == 0) {
            return;
        }
        sides.people++;
        sides.own += own.getAsDouble();
        sides.sizes += Math.abs(own.getAsDouble());
        sides.largest = Math.max(sides.largest, Math.abs(own.getAsDouble()));
        sides.theirs += Arrays.stream(theirs).average().orElseThrow();
        sides.aboveMedian += own.getAsDouble() - Quantiles.ofSample(theirs, 0.5);
        sides.others.or(others);
    }

    private OptionalDouble of(int place, int from, int until, Change change) {
        Lawyer lawyer = lawyers.get(stretches.get(place).lawyer());
        return lawyer.employedOn(until) ? change.of(lawyer, from, until) : OptionalDouble.empty();
    }
}
