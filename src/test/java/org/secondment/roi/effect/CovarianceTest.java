package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.PreTrendTest.Refused;
import org.secondment.roi.effect.PreTrendTest.Tested;
import org.secondment.roi.effect.ReferenceTable.Row;

class CovarianceTest {

    private final Views small = new Views("panel_small", 12, "");

    @Test
    void eventTimesVaryTogetherAsInDid() {
        Map<GroupTimeEffects, RealMatrix> covariances = new HashMap<>();
        for (Row row : Reference.rows("panel_small", "expected/dynamic_vcov.csv")) {
            GroupTimeEffects effects = small.of(row);
            RealMatrix covariance = covariances.computeIfAbsent(effects, CovarianceTest::byEventTime);
            int one = row.whole("event_time_1") + 8;
            int other = row.whole("event_time_2") + 8;

            double scale = Math.sqrt(covariance.getEntry(one, one) * covariance.getEntry(other, other));
            double expected = row.number("covariance");
            assertThat(Math.abs(covariance.getEntry(one, other) - expected))
                    .as("%s", row)
                    .isLessThanOrEqualTo(1e-9 * scale);
        }
        assertThat(covariances).hasSize(8);
    }

    private static RealMatrix byEventTime(GroupTimeEffects effects) {
        return effects.covariance(eventTimes(effects));
    }

    private static List<Estimate> eventTimes(GroupTimeEffects effects) {
        return effects.aggregated(Aggregation.DYNAMIC).stream()
                .filter(effect -> effect.eventTime().isPresent())
                .map(Effect::estimate)
                .toList();
    }

    @Test
    void theInfluenceOfEachClientIsThatOfDid() {
        PanelMoments panel = PanelMoments.clustered(12, 100, Reference.alone(Reference.units("panel_small", 12, "")));
        EffectSettings settings = Views.textbook(Controls.NOT_YET, BasePeriod.VARYING, 0);
        GroupTimeEffects effects = GroupTimeEffects.of(panel, settings);
        ClusterSpread spread = new ClusterSpread(panel, new Comparison(panel, settings));
        List<String> clients = List.copyOf(panel.clusters().keySet());

        for (Row row : Reference.rows("panel_small", "expected/influence_notyet_varying_a0_t4_9_12.csv")) {
            double[] influence = spread.scores(Views.cell(effects, row).influence());
            Reference.close(row, "influence", 60 * influence[clients.indexOf(row.text("client"))], 1e-9);
        }
    }

    @Test
    void theWaldTestOfCellsIsThatOfDid() {
        test("panel_small", small);
        test("panel_nonever", new Views("panel_nonever", 12, ""));
    }

    private static void test(String folder, Views views) {
        for (Row row : Reference.rows(folder, "expected/pretrend.csv")) {
            GroupTimeEffects effects = views.of(row);
            if (row.text("name").equals("excluding_anticipation_window")) {
                same(row, effects.preTrend());
            } else {
                List<Estimate> before = new ArrayList<>();
                effects.where(cell -> cell.period() < cell.cohort().first() && !cell.inBase())
                        .cells()
                        .forEach(cell -> before.add(cell.estimate()));
                same(row, PreTrendTest.of(before, effects::covariance));
            }
        }
    }

    @Test
    void theWaldTestOfEventTimesIsThatOfDid() {
        for (Row row : Reference.rows("panel_small", "expected/pretrend_event_study.csv")) {
            same(row, small.of(row).preTrendByEventTime());
        }
    }

    private static void same(Row row, PreTrendTest test) {
        int degrees = row.whole("df");
        if (row.text("statistic").isEmpty()) {
            assertThat(test)
                    .isEqualTo(new Refused(
                            degrees,
                            "too few units or clusters to tell " + degrees + " effects before the treatment apart"));
        } else {
            Tested tested = (Tested) test;
            Reference.close(row, "statistic", tested.statistic(), 1e-7);
            Reference.close(row, "p_value", tested.pValue(), 1e-7);
            assertThat(tested.degrees()).isEqualTo(degrees);
        }
    }

    @Test
    void theUniformBandHoldsAllEventTimesAtOnce() {
        for (Row row : Reference.rows("panel_small", "expected/uniform_critical_values.csv")) {
            GroupTimeEffects effects = small.of(row);
            double level = row.number("level");

            UniformBand band = effects.band(eventTimes(effects), level).orElseThrow();

            assertThat(Math.abs(band.criticalValue() - row.number("critical_value")))
                    .isLessThan(0.05);
            assertThat(effects.band(eventTimes(effects), level)).contains(band);
        }
    }
}
