package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupShrinkageTest {

    @ParameterizedTest
    @ValueSource(strings = {"spread", "none"})
    void asASingleGroupUnitsAreShrunkenAsInTheReference(String set) {
        List<MeasuredEffect> effects = ReferenceTable.of("shrinkage/input.csv").where("set", set).rows().stream()
                .map(row -> new MeasuredEffect(row.text("client"), row.number("effect"), row.number("std_error")))
                .toList();
        List<ReferenceTable.Row> rows = ReferenceTable.of("shrinkage/expected/posterior.csv")
                .where("set", set)
                .where("tau2_method", "REML")
                .rows();
        GroupShrinkage shrinkage = GroupShrinkage.of(List.of(effects));

        for (int i = 0; i < rows.size(); i++) {
            double expected = rows.get(i).number("posterior_mean");
            assertThat(shrinkage.units().get(i).mean()).isCloseTo(expected, within(1e-9, expected));
        }
        assertThat(shrinkage.topQuartileChances().isPresent()).isEqualTo(set.equals("spread"));
    }

    /** Errors of 1: tau^2 = within-group variance - 1, and B = 1/(1 + tau^2). */
    @Test
    void unitsAreDrawnTowardsTheMeanOfTheirOwnGroup() {
        GroupShrinkage shrinkage = GroupShrinkage.of(List.of(group("a", 10, 13, 16), group("b", -4, 0, 10)));
        double variance = (18 + 104) / 4.0;

        assertThat(shrinkage.tauSquared()).isCloseTo(variance - 1, Offset.offset(1e-9));
        assertThat(shrinkage.units()).extracting(Shrunken::name).containsExactly("a0", "a1", "a2", "b0", "b1", "b2");
        assertThat(shrinkage.units().get(0).mean()).isCloseTo(13 - 3 * (1 - 1 / variance), Offset.offset(1e-9));
        assertThat(shrinkage.units().get(5).mean()).isCloseTo(2 + 8 * (1 - 1 / variance), Offset.offset(1e-9));
    }

    @Test
    void groupsThatDifferOnlyFromEachOtherTellNobodyApart() {
        GroupShrinkage shrinkage = GroupShrinkage.of(List.of(group("a", 100, 100.1, 99.9), group("b", 1, 0.9, 1.1)));

        assertThat(shrinkage.tauSquared()).isZero();
        assertThat(shrinkage.topQuartileChances()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theRestrictedLikelihoodIsNowhereHigher(long seed) {
        Random random = new Random(seed);
        List<List<MeasuredEffect>> groups = new ArrayList<>();
        for (int g = 0; g < 3; g++) {
            List<MeasuredEffect> group = new ArrayList<>();
            for (int i = 0; i < 4 + g; i++) {
                double error = 0.5 + random.nextDouble();
                group.add(new MeasuredEffect(g + "-" + i, 5 * g + 2 * random.nextGaussian(), error));
            }
            groups.add(group);
        }
        double tau2 = GroupShrinkage.of(groups).tauSquared();

        assertThat(tau2).isPositive();
        for (double other : new double[] {0, 0.5 * tau2, 0.99 * tau2, 1.01 * tau2, 2 * tau2, 10 * tau2}) {
            assertThat(likelihood(groups, other)).isLessThan(likelihood(groups, tau2));
        }
    }

    private static double likelihood(List<List<MeasuredEffect>> groups, double tau2) {
        double sum = 0;
        for (List<MeasuredEffect> group : groups) {
            PooledMean mean = PooledMean.of(group, tau2);
            sum -= mean.q() / 2 - Math.log(mean.standardError());
            for (MeasuredEffect one : group) {
                sum -= Math.log(one.variance() + tau2) / 2;
            }
        }
        return sum;
    }

    private static List<MeasuredEffect> group(String name, double... effects) {
        List<MeasuredEffect> group = new ArrayList<>();
        for (double effect : effects) {
            group.add(new MeasuredEffect(name + group.size(), effect, 1));
        }
        return group;
    }
}
