package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The influence of a unit on an estimate is how much the estimate moves with the unit's weight. */
class InfluenceTest {

    private static final int DOUBLINGS = 20;

    private final List<UnitSeries> units = Reference.alone(Additivity.panel(new SplittableRandom(7)));

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void everyEstimateMovesWithAUnitsWeightAsItsInfluenceSays(TrendForm trend) {
        EffectSettings settings = Additivity.settings(trend);
        PanelMoments clustered = PanelMoments.clustered(Additivity.PERIODS, 100, units);
        ClusterSpread spread = new ClusterSpread(clustered, new Comparison(clustered, settings));
        List<double[]> influence = estimates(clustered, settings).stream()
                .map(estimate -> spread.scores(estimate.influence()))
                .toList();
        List<String> names = List.copyOf(clustered.clusters().keySet());
        PanelMoments many = PanelMoments.of(Additivity.PERIODS, 100, units);
        for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
            many = many.plus(many);
        }
        List<Estimate> before = estimates(many, settings);

        for (int unit = 0; unit < units.size(); unit += 7) {
            PanelMoments one = PanelMoments.of(Additivity.PERIODS, 100, List.of(units.get(unit)));
            List<Estimate> after = estimates(many.plus(one), settings);
            for (int at = 0; at < after.size(); at++) {
                double moved = (after.get(at).value() - before.get(at).value()) * (1 << DOUBLINGS);
                double expected =
                        influence.get(at)[names.indexOf(units.get(unit).unit())];
                double scale = Math.sqrt(Arrays.stream(influence.get(at))
                        .map(score -> score * score)
                        .sum());
                assertThat(Math.abs(moved - expected)).isLessThanOrEqualTo(1e-4 * scale);
            }
        }
    }

    private static List<Estimate> estimates(PanelMoments panel, EffectSettings settings) {
        GroupTimeEffects effects = GroupTimeEffects.of(panel, settings);
        List<Estimate> estimates = new ArrayList<>();
        effects.cells().forEach(cell -> estimates.add(cell.estimate()));
        for (Aggregation aggregation : Aggregation.values()) {
            effects.aggregated(aggregation).forEach(effect -> estimates.add(effect.estimate()));
        }
        MoneyEffect money = effects.headline(1, 2).orElseThrow().overall();
        estimates.add(money.effect());
        estimates.add(money.percent().orElseThrow());
        assertThat(estimates).hasSizeGreaterThan(50);
        return estimates;
    }
}
