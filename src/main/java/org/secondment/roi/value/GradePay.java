package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private static final BigDecimal MOST_OF_ONE = new BigDecimal("0.8");
    private static final MathContext ROUNDED = new MathContext(3, RoundingMode.HALF_UP);

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

    /** What the grade costs; with the next lower grades where it has too few people, else as settings say. */
    public Answer<Pay> of(String grade, List<Paid> everybody) {
        int place = grades.indexOf(grade);
        List<Paid> pool = new ArrayList<>();
        for (int lower = place; lower >= 0; lower--) {
            String pooled = grades.get(lower);
            everybody.stream().filter(one -> one.grade().equals(pooled)).forEach(pool::add);
            if (protectsAll(pool)) {
                return Answer.of(average(pool, basis(grade, pooled)));
            }
        }
        return Optional.ofNullable(assumed.get(grade))
                .map(year -> Answer.of(new Pay(year, onCostPct, "money.grade_pay of grade " + words(grade))))
                .orElseGet(() -> Answer.missing(why(grade, everybody)));
    }

    private boolean protectsAll(List<Paid> pool) {
        BigDecimal sum = sum(pool);
        return !pool.isEmpty()
                && pool.size() >= leastPeople
                && pool.stream().allMatch(one -> one.year().compareTo(sum.multiply(MOST_OF_ONE)) <= 0);
    }

    private Pay average(List<Paid> pool, String basis) {
        BigDecimal sum = sum(pool);
        BigDecimal onCosts = pool.stream()
                .map(one -> one.year().multiply(one.onCostPct().orElse(onCostPct)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Pay(
                plain(sum.divide(BigDecimal.valueOf(pool.size()), ROUNDED)),
                plain(onCosts.divide(sum, ROUNDED)),
                basis);
    }

    private static BigDecimal sum(List<Paid> pool) {
        return pool.stream().map(Paid::year).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static String basis(String grade, String lowest) {
        return "average pay of grade " + words(grade) + (lowest.equals(grade) ? "" : " down to " + words(lowest));
    }

    private String why(String grade, List<Paid> everybody) {
        String advice = "supply compensation or set money.grade_pay for it";
        if (grade.isEmpty()) {
            return "The grade on the first day is not known; people or job_history would tell it.";
        }
        return everybody.isEmpty()
                ? "What grade " + words(grade) + " is paid is not known: " + advice + "."
                : "Too few people of grade " + words(grade)
                        + " and below have pay on record to show an average of at least " + leastPeople + ": " + advice
                        + ".";
    }

    private static String words(String grade) {
        return grade.replace('_', ' ');
    }
}
