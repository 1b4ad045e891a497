package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades side by side in groups of which an average tells of nobody: enough people, none with most of the sum. Each grade
 * is in one group at most, so that two averages never differ by a few people.
 *
 * @param grades lowest first
 * @param leastPeople of a group
 */
public record GradeGroups(List<String> grades, int leastPeople) {

    private static final BigDecimal MOST_OF_ONE = new BigDecimal("0.8");

    public GradeGroups {
        grades = List.copyOf(grades);
    }

    /** What one person adds to the sum of a grade. */
    interface Part {

        String grade();

        String person();

        BigDecimal amount();

        /** Which row or secondment it is of: the same entry adds the same on every day. */
        String entry();
    }

    /**
     * Grades of which an average is made.
     *
     * @param also grades with nobody, or left over at the top with too few: the average stands for them, and they are not in it
     */
    record Group(List<String> grades, List<String> also) {

        Group {
            grades = List.copyOf(grades);
            also = List.copyOf(also);
        }

        Group with(List<String> others) {
            return new Group(
                    grades, Stream.concat(also.stream(), others.stream()).toList());
        }

        <P extends Part> List<P> of(List<P> parts) {
            return parts.stream().filter(part -> grades.contains(part.grade())).toList();
        }

        boolean standsFor(String grade) {
            return grades.contains(grade) || also.contains(grade);
        }

        /** Such as "grades trainee, associate". */
        String words(String grade) {
            return GradeGroups.words(grades) + (also.contains(grade) ? ", the nearest with enough people" : "");
        }
    }

    /** Grades joined from the lowest up; none where all are too few. */
    List<Group> of(List<? extends Part> parts) {
        List<Group> groups = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String grade : grades) {
            open.add(grade);
            if (protects(open, parts)) {
                Map<Boolean, List<String>> some = open.stream()
                        .collect(Collectors.partitioningBy(one ->
                                parts.stream().anyMatch(part -> part.grade().equals(one))));
                groups.add(new Group(some.getOrDefault(true, List.of()), some.getOrDefault(false, List.of())));
                open = new ArrayList<>();
            }
        }
        if (!groups.isEmpty()) {
            int last = groups.size() - 1;
            groups.set(last, groups.get(last).with(open));
        }
        return groups;
    }

    private boolean protects(List<String> open, List<? extends Part> parts) {
        Map<String, BigDecimal> people = parts.stream()
                .filter(part -> open.contains(part.grade()))
                .collect(Collectors.groupingBy(
                        Part::person, Collectors.reducing(BigDecimal.ZERO, Part::amount, BigDecimal::add)));
        BigDecimal most = people.values().stream()
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(MOST_OF_ONE);
        return people.size() >= leastPeople
                && people.values().stream().allMatch(amount -> amount.abs().compareTo(most) <= 0);
    }

    /**
     * An average to the nearest 1, 2 or 5 of its second or third digit, which is 1 to 2.5 % of it: two averages of which
     * one holds one more person then do not tell what that person adds.
     */
    static BigDecimal rounded(BigDecimal average) {
        if (average.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int exponent = average.precision() - average.scale() - 1;
        double first = average.abs().movePointLeft(exponent).doubleValue();
        BigDecimal step = new BigDecimal(first < 2 ? "0.02" : first < 5 ? "0.05" : "0.1").movePointRight(exponent);
        BigDecimal rounded = average.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        return rounded.round(new MathContext(3)).scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String words(List<String> some) {
        return (some.size() == 1 ? "grade " : "grades ")
                + some.stream()
                        .filter(grade -> !grade.isEmpty())
                        .map(grade -> grade.replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }
}
