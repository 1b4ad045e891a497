package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.testing.KnownSums;
import org.secondment.roi.testing.KnownSums.Sum;
import org.secondment.roi.value.GradePay.Paid;

/**
 * One who knows who is of which grade on which day, how averages are made, and when whose pay changes; and who wants to
 * know how much it is.
 *
 * @param payroll everybody who is paid, on each day of a start
 */
public record PayAttack(SortedMap<LocalDate, List<Paid>> payroll, GradeGroups rule) {

    /**
     * What is as good as known: half the width of what a value may be, as a share of it. The p % rule of disclosure control
     * with p = 10: closer than to a tenth nobody may come.
     */
    public static final double KNOWN = 0.1;

    private static final double LEAST_OF_AVERAGE = 0.25;
    private static final double MOST_OF_AVERAGE = 4;

    /** What an average was printed as: of a grade, on a day. */
    public interface Printed {
        Optional<BigDecimal> of(LocalDate day, String grade);
    }

    /** The people behind each average that was printed, by the rule of the product, and what they earn together. */
    public KnownSums read(Printed printed) {
        LastingGroups<Paid> groups = new LastingGroups<>(rule);
        List<Sum> sums = new ArrayList<>();
        payroll.forEach((day, everybody) -> groups.next(everybody)
                .forEach(one -> one.group().grades().stream()
                        .flatMap(grade -> printed.of(day, grade).stream())
                        .findFirst()
                        .ifPresent(average -> sums.add(sum(one.parts(), average, half(average))))));
        return known(sums);
    }

    /** The people of a grade, on each day, and their average as it is: neither rounded nor standing from before. */
    public KnownSums exact(String grade) {
        List<Sum> sums = new ArrayList<>();
        payroll.values().forEach(everybody -> {
            List<Paid> of =
                    everybody.stream().filter(one -> one.grade().equals(grade)).toList();
            if (of.size() >= rule.leastPeople()) {
                sums.add(sum(of, BigDecimal.valueOf(average(of)), 0));
            }
        });
        return known(sums);
    }

    /** As averages were before they stood: made anew on each day, and rounded. */
    public KnownSums anewEachDay(String grade) {
        List<Sum> sums = new ArrayList<>();
        payroll.values()
                .forEach(everybody -> rule.of(everybody).stream()
                        .filter(group -> group.grades().contains(grade))
                        .map(group -> group.of(everybody))
                        .forEach(of -> {
                            BigDecimal average = GradeGroups.rounded(BigDecimal.valueOf(average(of)));
                            sums.add(sum(of, average, half(average)));
                        }));
        return known(sums);
    }

    private static KnownSums known(List<Sum> sums) {
        double middle = sums.stream()
                .mapToDouble(sum -> sum.low() / sum.members().size())
                .max()
                .orElseThrow();
        return new KnownSums(sums.stream().distinct().toList(), LEAST_OF_AVERAGE * middle, MOST_OF_AVERAGE * middle);
    }

    private static double average(List<Paid> some) {
        return some.stream()
                .mapToDouble(one -> one.year().doubleValue())
                .average()
                .orElseThrow();
    }

    private static Sum sum(List<Paid> some, BigDecimal average, double half) {
        return Sum.ofAverage(some.stream().map(Paid::entry).collect(Collectors.toSet()), average.doubleValue(), half);
    }

    /** Half the step to which such a number is rounded. */
    private static double half(BigDecimal average) {
        int exponent = average.precision() - average.scale() - 1;
        double first = average.movePointLeft(exponent).doubleValue();
        return (first < 2 ? 0.01 : first < 5 ? 0.025 : 0.05) * Math.pow(10, exponent);
    }

    /** Each pay that was in force, by its entry. */
    public Map<String, Paid> truth() {
        Map<String, Paid> truth = new HashMap<>();
        payroll.values().forEach(everybody -> everybody.forEach(one -> truth.put(one.entry(), one)));
        return truth;
    }

    /** Whose pay, or that of which two together, is known best. */
    public Found closest(KnownSums sums) {
        Map<String, Paid> truth = truth();
        List<List<String>> kinds = sums.alike().stream()
                .map(alike -> alike.stream()
                        .sorted(Comparator.comparing((String entry) -> year(truth, entry))
                                .reversed())
                        .limit(2)
                        .toList())
                .toList();
        return few(kinds)
                .map(some -> found(sums, truth, some))
                .min(Comparator.comparing(Found::share))
                .orElseThrow();
    }

    /** One of each kind, the highest paid, and each two. */
    private static Stream<List<String>> few(List<List<String>> kinds) {
        Stream<List<String>> alone = kinds.stream().map(kind -> kind.subList(0, 1));
        Stream<List<String>> alike = kinds.stream().filter(kind -> kind.size() == 2);
        Stream<List<String>> others = IntStream.range(0, kinds.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i)
                        .mapToObj(j -> List.of(kinds.get(i).get(0), kinds.get(j).get(0))));
        return Stream.of(alone, alike, others).flatMap(stream -> stream);
    }

    private static Found found(KnownSums sums, Map<String, Paid> truth, List<String> some) {
        Interval range = sums.range(Set.copyOf(some));
        double real = some.stream().mapToDouble(entry -> year(truth, entry)).sum();
        return new Found(some, (range.high() - range.low()) / 2 / real);
    }

    private static double year(Map<String, Paid> truth, String entry) {
        return Optional.ofNullable(truth.get(entry)).orElseThrow().year().doubleValue();
    }

    /** What is known of the pay of one or two: half the width of its range as a share of it. */
    public record Found(List<String> entries, double share) {}
}
