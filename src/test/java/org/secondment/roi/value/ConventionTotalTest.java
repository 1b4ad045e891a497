package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionTotalTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 28);

    @Test
    void theTwoConventionsAreNeverAdded() {
        List<CostLine> lines = List.of(line(CostKind.SALARY, "5000.11"), line(CostKind.FORGONE_VALUE, "9000.07"));
        ConventionTotal cash = ConventionTotal.of(Convention.CASH, lines, Assumptions.NONE);
        ConventionTotal opportunity = ConventionTotal.of(Convention.OPPORTUNITY, lines, Assumptions.NONE);

        assertThatThrownBy(() -> cash.plus(opportunity))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cash and opportunity costs are two answers to two questions; they are never added");
        assertThat(cash.amount()).isEqualTo("5000.11");
        assertThat(opportunity.amount()).isEqualTo("9000.07");
        assertThat(cash.plus(cash).amount()).isEqualTo("10000.22");
    }

    /** The classic double count: salary is paid whether or not the lawyer is away. */
    @Test
    void noKindOfTimeAwayStandsInBothConventions() {
        assertThat(Arrays.stream(CostKind.values()).filter(CostKind::ofTimeAway))
                .containsExactly(
                        CostKind.SALARY,
                        CostKind.ON_COST,
                        CostKind.FORGONE_VALUE,
                        CostKind.STILL_WORKED,
                        CostKind.RETURN_RAMP);
        for (CostKind kind : CostKind.values()) {
            assertThat(kind.ofTimeAway() && kind.in(Convention.CASH) && kind.in(Convention.OPPORTUNITY))
                    .as(kind.label())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void secondmentsAndKindsAddUpToTheProgrammeToThePenny(long seed) {
        Random random = new Random(seed);
        Assumptions assumptions = Invented.assumptions(
                random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
        List<List<CostLine>> secondments = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            secondments.add(lines(random));
        }
        for (Convention convention : Convention.values()) {
            ConventionTotal whole = ConventionTotal.of(
                    convention, secondments.stream().flatMap(List::stream).toList(), assumptions);
            ConventionTotal bySecondment = secondments.stream()
                    .map(lines -> ConventionTotal.of(convention, lines, assumptions))
                    .reduce(ConventionTotal::plus)
                    .orElseThrow();
            Map<CostKind, BigDecimal> byKind = new EnumMap<>(CostKind.class);
            secondments.stream()
                    .flatMap(List::stream)
                    .filter(line -> line.kind().in(convention))
                    .forEach(line -> byKind.merge(line.kind(), assumptions.counted(line), BigDecimal::add));

            assertThat(bySecondment).isEqualTo(whole);
            assertThat(byKind.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(whole.amount());
            assertThat(whole.amount().scale()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void monthsOfSalaryAreTogetherWhatAllDaysCost(long seed) {
        Random random = new Random(seed);
        Pay pay = new Pay(
                BigDecimal.valueOf(20_000 + random.nextInt(200_000)),
                BigDecimal.valueOf(random.nextInt(40)),
                "average");
        BigDecimal fullTime = BigDecimal.valueOf(1 + random.nextInt(10), 1);
        LocalDate first = DAY.plusDays(random.nextInt(400));
        LocalDate last = first.plusDays(random.nextInt(500));

        List<CostLine> lines = Salary.lines(pay, fullTime, AwayMonth.of(first, last), 2);

        double days = ChronoUnit.DAYS.between(first, last) + 1;
        double exact = pay.year().doubleValue() * fullTime.doubleValue() * days / 365;
        assertThat(sum(lines, CostKind.SALARY)).isBetween(exact - 0.00501, exact + 0.00501);
        double onCosts = exact * pay.onCostPct().doubleValue() / 100;
        assertThat(sum(lines, CostKind.ON_COST)).isBetween(onCosts - 0.00501, onCosts + 0.00501);
    }

    private static double sum(List<CostLine> lines, CostKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static List<CostLine> lines(Random random) {
        List<CostLine> lines = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                lines.add(new CostLine(
                        kind, DAY, BigDecimal.valueOf(random.nextInt(4_000_000) - 500_000L, 2), "invented"));
            }
        }
        return lines;
    }

    private static CostLine line(CostKind kind, String amount) {
        return new CostLine(kind, DAY, new BigDecimal(amount), "invented");
    }
}
