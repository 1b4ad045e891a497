package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.value.GradeGroups.Group;
import org.secondment.roi.value.GradeGroups.Part;
import org.secondment.roi.value.LastingGroups.Standing;

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
     * @param since the day from which it holds
     * @param year for full time, in the base currency
     * @param onCostPct empty where it is not recorded
     */
    public record Paid(String person, String grade, LocalDate since, BigDecimal year, Optional<BigDecimal> onCostPct)
            implements Part {

        @Override
        public BigDecimal amount() {
            return year;
        }

        @Override
        public String entry() {
            return person + " " + grade + " " + since;
        }
    }

    /**
     * What is known on a day.
     *
     * @param paid how many lawyers' pay is known
     */
    record OnDay(List<Standing<Paid>> averages, int paid) {

        OnDay {
            averages = List.copyOf(averages);
        }
    }

    /** What the grade costs; with grades beside it where it has too few people, else as settings say. */
    Answer<Pay> of(String grade, OnDay day) {
        return day.averages().stream()
                .filter(one -> one.group().standsFor(grade))
                .findFirst()
                .map(one -> Answer.of(average(one.group(), grade, one.parts())))
                .or(() -> Optional.ofNullable(assumed.get(grade))
                        .map(year -> Answer.of(new Pay(year, onCostPct, "money.grade_pay of grade " + words(grade)))))
                .orElseGet(() -> Answer.missing(why(grade, day)));
    }

    private Pay average(Group group, String grade, List<Paid> pool) {
        BigDecimal sum = pool.stream().map(Paid::year).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal onCosts = pool.stream()
                .map(one -> one.year().multiply(one.onCostPct().orElse(onCostPct)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Pay(
                GradeGroups.rounded(sum.divide(BigDecimal.valueOf(pool.size()), MathContext.DECIMAL64)),
                onCosts.divide(sum, 0, RoundingMode.HALF_UP),
                "average pay of " + group.words(grade));
    }

    private String why(String grade, OnDay day) {
        String advice = "supply compensation or set money.grade_pay for it";
        if (grade.isEmpty()) {
            return "The grade on the first day is not known; people or job_history would tell it.";
        }
        return day.paid() == 0
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
