package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of access is published, of one quarter and of the next. */
class AccessRoundedTest {

    private static final List<String> OFFICES = List.of("A", "B", "C");

    /** Sizes of offices and how many of each were sent. */
    private static final class Quarter {

        private final int[] sizes;
        private final int[] sent;

        Quarter(int[] sizes, int[] sent) {
            this.sizes = sizes;
            this.sent = sent;
        }

        AccessStudy study(int least) {
            AccessFirm firm = new AccessFirm();
            IntStream.range(0, OFFICES.size()).forEach(i -> firm.office(OFFICES.get(i), sizes[i], sent[i]));
            return firm.study(least);
        }

        /** One lawyer more joins or is sent. */
        Quarter next(RandomGenerator random) {
            Quarter next = new Quarter(sizes.clone(), sent.clone());
            int office = random.nextInt(OFFICES.size());
            next.sizes[office]++;
            next.sent[office] += random.nextInt(2);
            return next;
        }

        static Quarter any(RandomGenerator random) {
            return new Quarter(
                    OFFICES.stream().mapToInt(i -> 20 + random.nextInt(60)).toArray(),
                    OFFICES.stream().mapToInt(i -> random.nextInt(20)).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8})
    void numbersOfTwoQuartersDifferByNothingOrByAGroup(int least) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        int moved = 0;
        int exactlyOne = 0;
        for (int run = 0; run < 12; run++) {
            Quarter quarter = Quarter.any(random);
            AccessStudy first = quarter.study(least);
            AccessStudy second = quarter.next(random).study(least);
            List<Integer> before = numbers(first.rounded());
            List<Integer> after = numbers(second.rounded());
            for (int i = 0; before.size() == after.size() && i < before.size(); i++) {
                int change = Math.abs(after.get(i) - before.get(i));
                assertThat(change % least).as("a change is one of whole groups").isZero();
                moved += change > 0 ? 1 : 0;
            }
            exactlyOne += differByOne(numbers(first), numbers(second));
        }
        assertThat(moved).as("numbers do move").isPositive();
        assertThat(exactlyOne).as("as they are, they would tell of one person").isPositive();
    }

    private static int differByOne(List<Integer> before, List<Integer> after) {
        return before.size() == after.size()
                        && IntStream.range(0, before.size()).anyMatch(i -> after.get(i) - before.get(i) == 1)
                ? 1
                : 0;
    }

    @Test
    void ratesAndLimitsFollowFromTheNumbersPrintedAlone() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        int alike = 0;
        for (int run = 0; run < 25; run++) {
            Quarter first = Quarter.any(random);
            AccessTable one = offices(first.study(5).rounded());
            AccessTable other = offices(first.next(random).study(5).rounded());
            if (numbers(one).equals(numbers(other))) {
                alike++;
                assertThat(other.groups())
                        .extracting(AccessGroup::figures)
                        .isEqualTo(
                                one.groups().stream().map(AccessGroup::figures).toList());
            }
        }
        assertThat(alike).isGreaterThan(5);
    }

    @Test
    void smallPoolsCarryNoPercentageAndFewAreNotTold() {
        AccessTable small = offices(new Quarter(new int[] {22, 60, 60}, new int[] {9, 9, 9})
                .study(5)
                .rounded());
        assertThat(small.groups()).extracting(AccessGroup::name).containsExactly("A", "B", "C");
        assertThat(small.groups())
                .extracting(group -> group.figures().isPresent())
                .containsExactly(false, true, true);

        AccessTable two = offices(new Quarter(new int[] {40, 60, 60}, new int[] {1, 1, 0})
                .study(1)
                .rounded());
        assertThat(two.times()).isZero();
        assertThat(two.groups()).isEmpty();
        assertThat(two.refusal()).isEqualTo("fewer than 3 people were sent");
        AccessTable nobody = offices(new Quarter(new int[] {40, 60, 60}, new int[] {0, 0, 0})
                .study(1)
                .rounded());
        assertThat(nobody.refusal()).as("two and none look alike").isEqualTo(two.refusal());
    }

    @Test
    void oneGroupsRatioIsTheOthersTurnedRound() {
        AccessStudy study =
                new AccessFirm().office("A", 60, 28).office("B", 90, 13).study(5);

        List<AccessGroup> printed = offices(study.rounded()).groups();
        assertThat(printed).extracting(AccessGroup::times).as("41 in all").containsExactly(30, 15);
        assertThat(printed.get(0).ratio().orElseThrow() * printed.get(1).ratio().orElseThrow())
                .isCloseTo(1, within(0.02));
    }

    @Test
    void ofAProbabilityOnlyALimitIsPrinted() {
        AccessStudy exact = new AccessFirm()
                .office("A", 40, 20)
                .office("B", 120, 6)
                .office("C", 60, 6)
                .study(5);

        assertThat(offices(exact).pValue().orElseThrow()).isLessThan(0.01);
        assertThat(offices(exact.rounded()).pValue()).hasValue(0.01);
        assertThat(offices(exact.rounded()).standsOut()).isTrue();
        assertThat(offices(exact.rounded()).groups().get(0).differs()).isTrue();
    }

    private static AccessTable offices(AccessStudy study) {
        return study.table(Step.SENT, Attribute.OFFICE).orElseThrow();
    }

    private static List<Integer> numbers(AccessStudy study) {
        return study.tables().stream().flatMap(table -> numbers(table).stream()).toList();
    }

    private static List<Integer> numbers(AccessTable table) {
        List<Integer> numbers = new ArrayList<>(List.of(table.times()));
        table.groups()
                .forEach(group -> numbers.addAll(List.of(
                        group.times(), group.people(), (int) Math.round(group.eligible()), group.eligiblePeople())));
        return numbers;
    }
}
