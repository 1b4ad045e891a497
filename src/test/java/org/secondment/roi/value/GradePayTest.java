package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.secondment.roi.value.GradePay.Paid;

class GradePayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final GradePay RULE = new GradePay(
            List.of("trainee", "associate", "counsel"),
            3,
            Map.of("counsel", new BigDecimal("91500")),
            new BigDecimal("20"));

    @Test
    void aGradeOfEnoughPeopleHasItsOwnAverageRoundedToAStep() {
        Pay pay = of(
                        "associate",
                        List.of(
                                paid("associate", "61111", "20"),
                                paid("associate", "65432", "30"),
                                paid("associate", "70123", ""),
                                paid("counsel", "90000", "10"),
                                paid("counsel", "91000", "10"),
                                paid("counsel", "92000", "10"),
                                paid("trainee", "30000", "10"),
                                paid("trainee", "31000", "10"),
                                paid("trainee", "32000", "10")))
                .value()
                .orElseThrow();

        // (61,111 + 65,432 + 70,123) / 3 = 65,555.33 to the nearest 1,000; on-costs (12,222.20 + 19,629.60 + 14,024.60)
        // / 196,666 = 23.3 %
        assertThat(pay)
                .isEqualTo(new Pay(new BigDecimal("66000"), new BigDecimal("23"), "average pay of grade associate"));
    }

    @Test
    void aSmallGradeIsPooledWithItsNeighbour() {
        Pay pay = of(
                        "associate",
                        List.of(
                                paid("associate", "60000", "20"),
                                paid("associate", "62000", "20"),
                                paid("trainee", "31000", "20"),
                                paid("counsel", "95000", "20")))
                .value()
                .orElseThrow();

        assertThat(pay.year()).isEqualByComparingTo("51000");
        assertThat(pay.basis()).isEqualTo("average pay of grades trainee, associate");
    }

    @Test
    void onePersonWithMostOfTheSumIsNoAverage() {
        List<Paid> paid = new ArrayList<>(
                List.of(paid("trainee", "810", "20"), paid("trainee", "100", "20"), paid("trainee", "90", "20")));

        assertThat(of("trainee", paid).why())
                .isEqualTo(
                        "Too few people of grade trainee and those beside it have pay on record to show an average of at least 3:"
                                + " supply compensation or set money.grade_pay for it.");

        paid.set(0, paid("trainee", "760", "20"));
        assertThat(of("trainee", paid).value().orElseThrow().year()).isEqualByComparingTo("315");
    }

    @Test
    void settingsStandInWhereNoAverageMayBeShown() {
        assertThat(of("counsel", List.of(paid("counsel", "99000", "31"))).value())
                .contains(new Pay(new BigDecimal("91500"), new BigDecimal("20"), "money.grade_pay of grade counsel"));
        assertThat(of("associate", List.of()).why())
                .isEqualTo(
                        "What grade associate is paid is not known: supply compensation or set money.grade_pay for it.");
        assertThat(of("", List.of()).why()).startsWith("The grade on the first day is not known");
    }

    private static Answer<Pay> of(String grade, List<Paid> everybody) {
        return new PayByDay(RULE, new TreeSet<>(List.of(DAY)), day -> everybody).of(DAY, grade);
    }

    /** Everybody is another person: none of them is paid alike. */
    private static Paid paid(String grade, String year, String onCostPct) {
        return new Paid(
                grade + year,
                grade,
                DAY,
                new BigDecimal(year),
                onCostPct.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(onCostPct)));
    }
}
