package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.testing.KnownSums;
import org.secondment.roi.value.GradePay.Paid;

/** A grade of few people who come and go, with two dozen averages of their pay printed over five years. */
class PayAttackTest {

    private static final String GRADE = "associate";
    private static final String BELOW = "trainee";
    private static final int LEAST = 5;
    private static final GradeGroups RULE = new GradeGroups(List.of(BELOW, GRADE), LEAST);
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final int MONTHS = 60;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(8);

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 8})
    void nobodysPayFollowsFromTheAveragesOfFiveYears(int people) {
        int foundBefore = 0;
        for (int firm = 0; firm < 6; firm++) {
            PayAttack attack = attack(people, firm % 2 == 0);
            KnownSums known = attack.read(printed(attack));
            PayAttack.Found closest = attack.closest(known);

            assertThat(known.sums())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(sum -> assertThat(of(sum, attack.truth()))
                            .as("the truth agrees with what is read")
                            .isBetween(sum.low(), sum.high()));
            assertThat(closest.share()).as(closest.toString()).isGreaterThan(PayAttack.KNOWN);
            assertThat(attack.closest(attack.exact(GRADE)).share())
                    .as("averages as they are give somebody away")
                    .isLessThan(0.001);
            foundBefore += attack.closest(attack.anewEachDay(GRADE)).share() < PayAttack.KNOWN ? 1 : 0;
        }
        assertThat(foundBefore)
                .as("rounding alone, with an average made anew each day, does not protect small grades")
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 8})
    void nobodysPayFollowsWhereGradesAreJoinedAndParted(int people) {
        int parted = 0;
        for (int firm = 0; firm < 6; firm++) {
            PayAttack attack = promoting(attack(people, firm % 2 == 0), 3 + firm);
            KnownSums known = attack.read(printed(attack));

            PayAttack.Found closest = attack.closest(known);
            assertThat(closest.share()).as(closest.toString()).isGreaterThan(PayAttack.KNOWN);
            parted += attack.payroll().values().stream()
                                    .map(everybody -> RULE.of(everybody).size())
                                    .distinct()
                                    .count()
                            > 1
                    ? 1
                    : 0;
        }
        assertThat(parted).isPositive();
    }

    /** The same with a grade below, from which somebody rises every few months. */
    private PayAttack promoting(PayAttack above, int trainees) {
        SortedMap<LocalDate, List<Paid>> payroll = new TreeMap<>();
        List<Paid> staff = new ArrayList<>();
        List<Paid> risen = new ArrayList<>();
        for (Map.Entry<LocalDate, List<Paid>> day : above.payroll().entrySet()) {
            int joining = Math.max(0, trainees + random.nextInt(4) - 1 - staff.size());
            for (int i = 0; i < joining; i++) {
                staff.add(new Paid(
                        "t" + day.getKey() + i,
                        BELOW,
                        day.getKey(),
                        BigDecimal.valueOf(38_000 + random.nextInt(20_000)),
                        Optional.empty()));
            }
            if (random.nextInt(3) == 0 && !staff.isEmpty()) {
                Paid one = staff.remove(0);
                risen.add(paid(one.person(), day.getKey(), one.year().intValue() * 5 / 4));
            }
            payroll.put(
                    day.getKey(),
                    Stream.of(day.getValue(), staff, risen)
                            .flatMap(List::stream)
                            .toList());
        }
        return new PayAttack(payroll, RULE);
    }

    @Test
    void whoKnowsOnePayComesToNoOthers() {
        PayAttack attack = attack(LEAST, true);
        KnownSums known = attack.read(printed(attack));
        Map<String, Paid> truth = attack.truth();

        for (String insider :
                truth.values().stream().map(Paid::person).distinct().toList()) {
            Map<String, Double> own = truth.values().stream()
                    .filter(one -> one.person().equals(insider))
                    .filter(one ->
                            known.sums().stream().anyMatch(sum -> sum.members().contains(one.entry())))
                    .collect(Collectors.toMap(Paid::entry, one -> one.year().doubleValue()));
            KnownSums toInsider = known.knowing(own);
            assertThat(toInsider.alike())
                    .filteredOn(alike -> !own.containsKey(alike.get(0)))
                    .allSatisfy(alike -> assertThat(share(toInsider, truth, alike.get(0)))
                            .as(insider + " of " + alike.get(0))
                            .isGreaterThan(PayAttack.KNOWN));
        }
    }

    @Test
    void whoKnowsAllButOneOfAGroupKnowsTheLastToTheRounding() {
        SortedMap<LocalDate, List<Paid>> once = new TreeMap<>(Map.of(
                FIRST,
                List.of(61_000, 64_000, 66_000, 68_000, 71_000).stream()
                        .map(year -> paid("p" + year, FIRST, year))
                        .toList()));
        PayAttack attack = new PayAttack(once, RULE);
        KnownSums known = attack.read(printed(attack));
        Map<String, Paid> truth = attack.truth();
        List<Paid> all = List.copyOf(once.get(FIRST));
        List<Double> shares = new ArrayList<>();
        for (int others = 0; others < LEAST; others++) {
            KnownSums toInsider = known.knowing(all.stream()
                    .limit(others)
                    .collect(Collectors.toMap(Paid::entry, one -> one.year().doubleValue())));
            shares.add(share(toInsider, truth, all.get(LEAST - 1).entry()));
        }

        assertThat(shares.subList(0, LEAST - 1)).as("up to three of five known").allMatch(share -> share > 0.5);
        // 66,000 is printed to 500: five people hide 2,500 of 71,000
        assertThat(shares.get(LEAST - 1)).isBetween(0.035, 0.0353);
    }

    private static double of(KnownSums.Sum sum, Map<String, Paid> truth) {
        return sum.members().stream()
                .mapToDouble(entry -> truth.get(entry).year().doubleValue())
                .sum();
    }

    private static double share(KnownSums known, Map<String, Paid> truth, String entry) {
        Interval range = known.range(Set.of(entry));
        return (range.high() - range.low()) / 2 / truth.get(entry).year().doubleValue();
    }

    private static PayAttack.Printed printed(PayAttack attack) {
        GradePay rule = new GradePay(List.of(BELOW, GRADE), LEAST, Map.of(), BigDecimal.ZERO);
        PayByDay averages = new PayByDay(rule, new TreeSet<>(attack.payroll().keySet()), attack.payroll()::get);
        return (day, grade) -> averages.of(day, grade).value().map(Pay::year);
    }

    /** Every second firm raises all pay each April; one in five leaves in a year and somebody comes. */
    private PayAttack attack(int people, boolean raises) {
        SortedMap<LocalDate, List<Paid>> payroll = new TreeMap<>();
        List<Paid> staff = new ArrayList<>();
        int joined = 0;
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = FIRST.plusMonths(month);
            staff.removeIf(one -> random.nextInt(60) == 0);
            while (staff.size() < people || random.nextInt(12) == 0) {
                staff.add(paid("p" + joined++, day, 50_000 + random.nextInt(50_000)));
            }
            if (raises && day.getMonthValue() == 4) {
                staff.replaceAll(
                        one -> paid(one.person(), day, one.year().intValue() * (100 + random.nextInt(9)) / 100));
            }
            if (random.nextInt(5) < 2) {
                payroll.put(day, List.copyOf(staff));
            }
        }
        return new PayAttack(payroll, RULE);
    }

    private static Paid paid(String person, LocalDate since, int year) {
        return new Paid(person, GRADE, since, BigDecimal.valueOf(year), Optional.empty());
    }
}
