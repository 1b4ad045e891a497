package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.GroupContrast.Case;

class GroupContrastTest {

    private static final Offset<Double> TINY = Offset.offset(1e-12);

    private static GroupContrast of(List<Case> cases) {
        return GroupContrast.of(cases).orElseThrow();
    }

    /** Clients of one case each: strata of both kinds, values as given. */
    private static List<Case> single(String strata, String labels, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Case("C" + (10 + i), strata.substring(i, i + 1), labels.charAt(i) == '1', values[i]))
                .toList();
    }

    @Test
    void withoutStrataItIsTheDifferenceOfTheMeansWithRobustErrors() {
        GroupContrast contrast = of(single("AAAAA", "11000", 7, 10, 1, 2, 6));

        assertThat(contrast.difference()).isCloseTo(8.5 - 3.0, TINY);
        // squared residuals by group over the square of its number: 4.5/4 + 14/9
        assertThat(contrast.standardError()).isCloseTo(Math.sqrt(4.5 / 4 + 14.0 / 9), TINY);
    }

    @Test
    void strataWeighAsTheyTellTheGroupsApart() {
        // A: 3 - 1 = 2 of 1 and 1, weight 1/2; B: 9 - 2 = 7 of 1 and 2, weight 2/3; C has only one kind
        List<Case> cases = single("AABBBCC", "1010011", 3, 1, 9, 1, 3, 100, 200);

        assertThat(of(cases).difference()).isCloseTo((2 * 0.5 + 7 * 2 / 3.0) / (0.5 + 2 / 3.0), TINY);
    }

    @Test
    void whereNoStratumHoldsBothKindsThereIsNothingToCompare() {
        assertThat(GroupContrast.of(single("AABB", "1100", 1, 2, 3, 4))).isEmpty();
        assertThat(GroupContrast.of(List.of())).isEmpty();
    }

    @Test
    void theTestCountsEveryExchangeWithinStrata() {
        // A: 2 of 4 with, B: 1 of 5 with: 6 x 5 assignments; each statistic by its own formula
        String strata = "AAAABBBBB";
        double[] values = {9, 7.5, 3, 1, 8, 2, 0.5, 4, 3.25};
        double observed = studentised(strata, "110010000", values);
        int extreme = 0;
        for (int mask = 0; mask < 512; mask++) {
            if (Integer.bitCount(mask & 0b1111) == 2 && Integer.bitCount(mask >> 4) == 1) {
                StringBuilder labels = new StringBuilder();
                for (int i = 0; i < 9; i++) {
                    labels.append(((mask >> i) & 1) == 1 ? '1' : '0');
                }
                extreme += Math.abs(studentised(strata, labels.toString(), values)) >= Math.abs(observed) * (1 - 1e-9)
                        ? 1
                        : 0;
            }
        }

        assertThat(of(single(strata, "110010000", values)).pValue(9_999, 1).orElseThrow())
                .isCloseTo(extreme / 30.0, TINY);
        assertThat(extreme).isBetween(1, 29);
    }

    private static double studentised(String strata, String labels, double[] values) {
        GroupContrast contrast = of(single(strata, labels, values));
        return contrast.difference() / contrast.standardError();
    }

    @Test
    void casesOfOneClientExchangeTheirLabelsTogether() {
        List<Case> cases = new ArrayList<>();
        for (int client = 0; client < 12; client++) {
            for (int turn = 0; turn < 3; turn++) {
                cases.add(new Case("C" + (10 + client), "A", client < 6, client < 6 ? 5 + client : client));
            }
        }
        List<Case> apart = IntStream.range(0, cases.size())
                .mapToObj(i -> new Case(
                        "D" + (100 + i), "A", cases.get(i).with(), cases.get(i).value()))
                .toList();

        // 924 assignments of whole clients; 36 cases by themselves would look three times as sure
        double together = of(cases).pValue(9_999, 1).orElseThrow();
        assertThat(together * 924).isCloseTo(Math.rint(together * 924), Offset.offset(1e-9));
        assertThat(of(apart).pValue(9_999, 1).orElseThrow()).isLessThan(together);
        assertThat(of(cases).standardError()).isGreaterThan(1.5 * of(apart).standardError());
        assertThat(of(cases).smallerGroup()).isEqualTo(6);
    }

    @Test
    void clientsOfAnotherNumberOfCasesKeepTheirLabels() {
        // one client with two cases, alone of its size: 5 of 10 others exchange, 252 assignments
        List<Case> cases = new ArrayList<>(single("AAAAAAAAAA", "1111100000", 9, 8, 7, 6, 5, 5, 4, 3, 2, 1));
        cases.add(new Case("Z", "A", true, 50));
        cases.add(new Case("Z", "A", false, -50));
        double p = of(cases).pValue(9_999, 1).orElseThrow();

        assertThat(p * 252).isCloseTo(Math.rint(p * 252), Offset.offset(1e-9));
    }

    @Test
    void tooFewAssignmentsSayNothing() {
        assertThat(of(single("AAAA", "1100", 1, 2, 3, 4)).pValue(9_999, 1)).isEmpty();
        assertThat(of(single("AAAAAA", "111000", 1, 2, 3, 4, 5, 6)).pValue(9_999, 1))
                .isPresent();
    }

    @Test
    void whatIsTheSameForAllIsNoDifference() {
        GroupContrast contrast = of(single("AAAAAA", "111000", 0.1, 0.1, 0.1, 0.1, 0.1, 0.1));

        assertThat(contrast.difference()).isZero();
        assertThat(contrast.pValue(99, 1)).contains(1.0);
        assertThat(contrast.interval(99, 1)).isEmpty();
    }

    @Test
    void theIntervalHoldsWhatTheTestDoesNotRefuse() {
        SplittableRandom random = new SplittableRandom(7);
        List<Case> cases = IntStream.range(0, 30)
                .mapToObj(
                        i -> new Case("C" + (10 + i), i % 3 == 0 ? "A" : "B", i % 2 == 0, noise(random) - 2 * (i % 2)))
                .toList();
        GroupContrast contrast = of(cases);
        Interval interval = contrast.interval(9_999, 1).orElseThrow();

        assertThat(interval.low()).isLessThan(contrast.difference());
        assertThat(interval.high()).isGreaterThan(contrast.difference());
        assertThat(pAfterTaking(cases, interval.low() - 0.1)).isLessThan(0.06);
        assertThat(pAfterTaking(cases, interval.low() + 0.1)).isGreaterThan(0.04);
        assertThat(pAfterTaking(cases, interval.high() + 0.1)).isLessThan(0.06);
        assertThat(pAfterTaking(cases, interval.high() - 0.1)).isGreaterThan(0.04);
    }

    private static double pAfterTaking(List<Case> cases, double less) {
        return of(cases.stream()
                        .map(one -> new Case(
                                one.cluster(), one.stratum(), one.with(), one.value() - (one.with() ? less : 0)))
                        .toList())
                .pValue(9_999, 1)
                .orElseThrow();
    }

    @Test
    void whereTheTestDoesNotRefuseNoDifferenceTheIntervalHoldsIt() {
        // one case of each thirteen came out otherwise: most exchanges give the same, and only at 0
        List<Case> rare = IntStream.range(0, 26)
                .mapToObj(i -> new Case("C" + (10 + i), "A", i < 12, i == 3 ? 1 : 0))
                .toList();
        GroupContrast contrast = of(rare);
        Interval interval = contrast.interval(1_999, 1).orElseThrow();

        assertThat(contrast.pValue(1_999, 1).orElseThrow()).isGreaterThan(0.05);
        assertThat(interval.low()).isLessThanOrEqualTo(0);
        assertThat(interval.high()).isGreaterThanOrEqualTo(contrast.difference());
    }

    @Test
    void withoutTenClientsOfEachKindThereIsNoInterval() {
        List<Case> nine = IntStream.range(0, 30)
                .mapToObj(i -> new Case("C" + (10 + i), "A", i < 9, i * i % 7))
                .toList();

        assertThat(of(nine).interval(999, 1)).isEmpty();
        assertThat(of(nine).pValue(999, 1)).isPresent();
    }

    @Test
    void fromFortyOnTheIntervalIsNormal() {
        SplittableRandom random = new SplittableRandom(3);
        List<Case> many = IntStream.range(0, 90)
                .mapToObj(i -> new Case("C" + (100 + i), "A", i < 40, noise(random)))
                .toList();
        GroupContrast contrast = of(many);
        Interval interval = contrast.interval(99, 1).orElseThrow();

        assertThat(interval.high() - interval.low())
                .isCloseTo(2 * Quantiles.normal(0.975) * contrast.standardError(), TINY);
    }

    @Test
    void withoutADifferenceFiveInAHundredAreFound() {
        SplittableRandom random = new SplittableRandom(11);
        int found = 0;
        for (int firm = 0; firm < 400; firm++) {
            List<Case> cases = IntStream.range(0, 24)
                    .mapToObj(i -> new Case(
                            "C" + (10 + i * 2 / 3),
                            i * 2 / 3 % 2 == 0 ? "A" : "B",
                            random.nextBoolean(),
                            Math.exp(noise(random))))
                    .toList();
            found += GroupContrast.of(cases)
                            .flatMap(contrast -> contrast.pValue(199, 1))
                            .filter(p -> p <= 0.05)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(found).isBetween(4, 36);
    }

    private static double noise(SplittableRandom random) {
        return Quantiles.normal(random.nextDouble(1e-9, 1));
    }
}
