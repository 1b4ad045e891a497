package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.ReferenceTable.Row;

/** Both counterfactuals with a base of four quarters, anticipation 1 and time counted after the return. */
class ProportionalTest {

    private static final String CASE = "proportional";

    private final List<UnitSeries> units = Reference.units(CASE, 14, "sector");

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void cellsOfEachSector(TrendForm trend) {
        GroupTimeEffects effects = GroupTimeEffects.of(PanelMoments.of(14, 100, units), settings(trend));
        String form = "_" + trend.name().toLowerCase(Locale.ROOT);
        for (Row row : Reference.rows(CASE, "expected/cells.csv")) {
            StratumEffect cell = cell(effects, row, row.text("sector"));
            Reference.close(row, "actual_mean", cell.actual() / cell.treated(), 1e-9);
            Reference.close(row, "base_mean", cell.base() / cell.treated(), 1e-9);
            Reference.close(row, "control_mean", cell.controlNow(), 1e-9);
            Reference.close(row, "control_base_mean", cell.controlBase(), 1e-9);
            Reference.close(row, "counterfactual" + form, cell.counterfactual() / cell.treated(), 1e-9);
            Reference.close(row, "effect" + form, cell.mean(), 1e-9);
            assertThat(cell.treated()).isEqualTo(row.whole("n_treated"));
            assertThat(cell.controls()).isEqualTo(row.whole("n_control"));
        }
    }

    @ParameterizedTest
    @EnumSource(TrendForm.class)
    void eachClientHasACounterfactualOfItsOwn(TrendForm trend) {
        GroupTimeEffects effects = GroupTimeEffects.of(PanelMoments.of(14, 100, units), settings(trend));
        String form = "_" + trend.name().toLowerCase(Locale.ROOT);
        for (Row row : Reference.rows(CASE, "expected/clients.csv")) {
            UnitSeries client = units.stream()
                    .filter(unit -> unit.unit().equals(row.text("client")))
                    .findFirst()
                    .orElseThrow();
            StratumEffect cell = cell(effects, row, client.group().strata().everywhere());
            double base = Additivity.base(client, cell.cell());
            Reference.close(row, "base_mean", base, 1e-9);
            Reference.close(row, "counterfactual" + form, cell.counterfactual(base), 1e-9);
            Reference.close(
                    row,
                    "effect" + form,
                    client.amount(cell.cell().period()) / 100.0 - cell.counterfactual(base),
                    1e-9);
        }
    }

    @Test
    void theHeadlineCountsCohortsSeenForAllFourQuarters() {
        for (Row row : Reference.rows(CASE, "expected/headline.csv")) {
            TrendForm trend = TrendForm.valueOf(row.text("form").toUpperCase(Locale.ROOT));
            GroupTimeEffects effects = GroupTimeEffects.of(PanelMoments.of(14, 100, units), settings(trend));
            Headline headline = row.text("row").equals("horizon_all_cohorts")
                    ? effects.headline(row.whole("h"), row.whole("h")).orElseThrow()
                    : effects.headline(1, 4).orElseThrow();
            MoneyEffect money = row.text("row").equals("horizon_same_cohorts")
                    ? Objects.requireNonNull(headline.byEventTime().get(row.whole("h")))
                    : headline.overall();
            assertThat(headline.cohorts()).isEqualTo(row.whole("n_cohorts"));
            same(row, money);
        }
    }

    private static void same(Row row, MoneyEffect money) {
        assertThat(money.effect().treated()).isEqualTo(row.whole("n_treated"));
        Reference.close(row, "actual", money.actual(), 1e-9);
        Reference.close(row, "counterfactual", money.counterfactual(), 1e-9);
        Reference.close(row, "effect", money.effect().value(), 1e-9);
        Reference.close(row, "std_error", money.effect().standardError(), 1e-9);
        Reference.close(row, "ci_low", money.effect().interval().orElseThrow().low(), 1e-9);
        Reference.close(row, "ci_high", money.effect().interval().orElseThrow().high(), 1e-9);
        Estimate percent = money.percent().orElseThrow();
        Reference.close(row, "percent", percent.value(), 1e-9);
        Reference.close(row, "percent_std_error", percent.standardError(), 1e-9);
        Reference.close(row, "percent_ci_low", percent.interval().orElseThrow().low(), 1e-9);
        Reference.close(row, "percent_ci_high", percent.interval().orElseThrow().high(), 1e-9);
    }

    @Test
    void influenceIsAddedPerClientBeforeItIsSquared() {
        PanelMoments panel = PanelMoments.clustered(14, 100, Reference.alone(units));
        List<String> clients = List.copyOf(panel.clusters().keySet());
        for (TrendForm trend : TrendForm.values()) {
            String form = "_" + trend.name().toLowerCase(Locale.ROOT);
            ClusterSpread spread = new ClusterSpread(panel, new Comparison(panel, settings(trend)));
            MoneyEffect money = GroupTimeEffects.of(panel, settings(trend))
                    .headline(1, 4)
                    .orElseThrow()
                    .overall();
            double[] effect = spread.scores(money.effect().influence());
            double[] percent = spread.scores(money.percent().orElseThrow().influence());
            for (Row row : Reference.rows(CASE, "expected/influence.csv")) {
                int client = clients.indexOf(row.text("client"));
                Reference.close(row, "effect" + form, effect[client], 1e-9);
                Reference.close(row, "percent" + form, percent[client], 1e-9);
            }
        }
    }

    private static StratumEffect cell(GroupTimeEffects effects, Row row, String sector) {
        Cohort cohort = new Cohort(row.whole("start_quarter"), row.whole("end_quarter"));
        return effects.cells().stream()
                .filter(cell ->
                        cell.cell().cohort().equals(cohort) && cell.cell().period() == row.whole("quarter"))
                .flatMap(cell -> cell.strata().stream())
                .filter(part -> part.stratum().equals(sector))
                .findFirst()
                .orElseThrow();
    }

    static EffectSettings settings(TrendForm trend) {
        return new EffectSettings(
                8,
                8,
                1,
                4,
                4,
                trend,
                BasePeriod.UNIVERSAL,
                Controls.NOT_YET,
                TreatmentStarts.AFTER_AWAY,
                9_999,
                20260101);
    }
}
