package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secondment.roi.value.GradeGroups.Group;
import org.secondment.roi.value.GradeGroups.Part;

/**
 * Average pay of a grade, such that nobody's pay follows from it: of enough people, none of them with most of the sum,
 * and rounded, so that two averages do not tell what one more person earns.
 *
 * @param grades lowest first
 * @param leastPeople behind an average
 * @param assumed pay for a year by grade, for grades without an average
 * @param onCostPct where pay comes without
 */
public record GradePay(List<String> grades, int leastPeople, Map<String, BigDecimal> assumed, BigDecimal onCostPct) {

    public GradePay {
        grades = List.copyOf(grades);
        assumed = Map.copyOf(assumed);
    }

    /**
     * One lawyer's pay on a day.
     *
     * @param year for full time, in the base currency
     * @param onCostPct empty where it is not recorded
     */
    public record Paid(String grade, BigDecimal year, Optional<BigDecimal> onCostPct) {}

    /** What the grade costs; with grades beside it where it has too few people, else as settings say. */
    public Answer<Pay> of(String grade, List<Paid> everybody) {
        return new GradeGroups(grades, leastPeople)
                .of(parts(everybody)).stream()
                        .filter(group -> group.standsFor(grade))
                        .findFirst()
                        .map(group -> Answer.of(average(group, grade, everybody)))
                        .or(() -> Optional.ofNullable(assumed.get(grade))
                                .map(year -> Answer.of(
                                        new Pay(year, onCostPct, "money.grade_pay of grade " + words(grade)))))
                        .orElseGet(() -> Answer.missing(why(grade, everybody)));
    }

    /** Everybody is paid once. */
    private static List<Part> parts(List<Paid> everybody) {
        return IntStream.range(0, everybody.size())
                .mapToObj(one -> new Part(
                        everybody.get(one).grade(),
                        Integer.toString(one),
                        everybody.get(one).year()))
                .toList();
    }

    private Pay average(Group group, String grade, List<Paid> everybody) {
        List<Paid> pool = everybody.stream()
                .filter(one -> group.grades().contains(one.grade()))
                .toList();
        BigDecimal sum = pool.stream().map(Paid::year).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal onCosts = pool.stream()
                .map(one -> one.year().multiply(one.onCostPct().orElse(onCostPct)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Pay(
                GradeGroups.rounded(sum.divide(BigDecimal.valueOf(pool.size()), MathContext.DECIMAL64)),
                onCosts.divide(sum, 0, RoundingMode.HALF_UP),
                "average pay of " + group.words(grade));
    }

    private String why(String grade, List<Paid> everybody) {
        String advice = "supply compensation or set money.grade_pay for it";
        if (grade.isEmpty()) {
            return "The grade on the first day is not known; people or job_history would tell it.";
        }
        return everybody.isEmpty()
                ? "What grade " + words(grade) + " is paid is not known: " + advice + "."
                : "Too few people of grade " + words(grade)
                        + " and those beside it have pay on record to show an average of at least " + leastPeople + ": "
                        + advice
                        + ".";
    }

    private static String words(String grade) {
        return grade.replace('_', ' ');
    }
}
