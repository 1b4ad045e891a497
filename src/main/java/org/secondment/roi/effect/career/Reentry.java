package org.secondment.roi.effect.career;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.career.CareerInputs.Stay;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;
import org.secondment.roi.effect.career.Development.Utilisation;

/**
 * Billable hours a month for full time around lawyers' first secondments that ended: the mean of the 12 months before the
 * start beside that of the first 3 full months back, and the month from which 3 months running reach 90 % of the former.
 */
final class Reentry {

    private static final int YEAR = 12;
    private static final int LEAST_BEFORE = 6;
    private static final int RUNNING = 3;
    private static final double RECOVERED = 0.9;
    private static final double LEAST_FULL_TIME = 0.2;
    private static final double HALF = 0.5;

    private final List<Lifetime> recoveries = new ArrayList<>();
    private double before;
    private double after;

    static Optional<Utilisation> of(List<WorkedMonth> worked, List<Stay> stays) {
        Map<String, TreeMap<Integer, Double>> hours = new HashMap<>();
        worked.stream()
                .filter(one -> one.fte() >= LEAST_FULL_TIME)
                .forEach(one -> hours.computeIfAbsent(one.lawyer(), key -> new TreeMap<>())
                        .put(one.month(), one.hours() / one.fte()));
        Reentry all = new Reentry();
        new TreeMap<>(stays.stream().collect(Collectors.groupingBy(Stay::lawyer)))
                .forEach((lawyer, own) -> all.add(own, hours.getOrDefault(lawyer, new TreeMap<>())));
        return all.recoveries.size() < Printing.LEAST_TREATED ? Optional.empty() : Optional.of(all.utilisation());
    }

    private void add(List<Stay> own, NavigableMap<Integer, Double> hours) {
        Stay first = own.stream().min(Comparator.comparingInt(Stay::from)).orElseThrow();
        int start = month(first.from());
        double[] baseline = hours.subMap(start - YEAR, start).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (first.back() == Away.NOT_YET || baseline.length < LEAST_BEFORE) {
            return;
        }
        double level = IntStream.range(0, baseline.length)
                        .mapToDouble(i -> baseline[i])
                        .sum()
                / baseline.length;
        int back = month(first.back() - 1) + 1;
        int next = own.stream()
                .filter(one -> one.from() >= first.back())
                .mapToInt(one -> month(one.from()))
                .min()
                .orElse(Integer.MAX_VALUE);
        NavigableMap<Integer, Double> since = new TreeMap<>(hours.subMap(back, true, Math.max(back, next), false));
        running(since, back).filter(any -> level > 0).ifPresent(mean -> {
            before += level;
            after += mean;
            recoveries.add(recovery(since, back, RECOVERED * level));
        });
    }

    /** Months are counted from 1, the first full month back. */
    private Lifetime recovery(NavigableMap<Integer, Double> since, int back, double enough) {
        int followed = 1;
        for (int month = back; month + RUNNING - 1 <= since.lastKey(); month++) {
            Optional<Double> mean = running(since, month);
            if (mean.isPresent()) {
                followed = month - back + 1;
                if (mean.get() >= enough) {
                    return new Lifetime(recoveries.size(), followed, 1, 1);
                }
            }
        }
        return new Lifetime(recoveries.size(), followed, Lifetime.NOTHING, 1);
    }

    /** Mean of a month and those after it; empty where one of them is not known. */
    private static Optional<Double> running(NavigableMap<Integer, Double> hours, int from) {
        NavigableMap<Integer, Double> months = hours.subMap(from, true, from + RUNNING - 1, true);
        double sum = 0;
        for (double one : months.values()) {
            sum += one;
        }
        return months.size() == RUNNING ? Optional.of(sum / RUNNING) : Optional.empty();
    }

    private Utilisation utilisation() {
        KaplanMeier below = KaplanMeier.of(recoveries);
        boolean known = recoveries.stream().anyMatch(one -> one.days() >= YEAR)
                || recoveries.stream().noneMatch(one -> one.cause() == Lifetime.NOTHING);
        return new Utilisation(
                recoveries.size(),
                before / recoveries.size(),
                after / recoveries.size(),
                below.quantile(HALF),
                known
                        ? OptionalDouble.of(1
                                - below.at(YEAR).map(KaplanMeier.Step::survival).orElse(1.0))
                        : OptionalDouble.empty());
    }

    private static int month(int day) {
        return (int) LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
