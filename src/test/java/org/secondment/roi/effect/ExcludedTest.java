package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.ReferenceTable.Row;

class ExcludedTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void unitsTreatedBeforeTheDataStartAreNeitherTreatedNorControls(int anticipation) {
        List<UnitSeries> units = Reference.units("panel_always", 8, "");
        GroupTimeEffects effects = GroupTimeEffects.of(
                PanelMoments.of(8, 100, units), Views.textbook(Controls.NOT_YET, BasePeriod.VARYING, anticipation));

        List<String> dropped = units.stream()
                .filter(unit -> effects.excluded().containsKey(unit.group().cohort()))
                .map(UnitSeries::unit)
                .toList();

        assertThat(dropped)
                .containsExactlyInAnyOrderElementsOf(
                        Reference.rows("panel_always", "expected/dropped_clients.csv").stream()
                                .filter(row -> row.whole("anticipation") == anticipation)
                                .map((Row row) -> row.text("client"))
                                .toList());
        assertThat(effects.excluded().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(dropped.size());
    }

    @Test
    void withoutNeverTreatedUnitsTheLastCohortIsOnlyAControl() {
        PanelMoments panel = PanelMoments.of(12, 100, Reference.units("panel_nonever", 12, ""));

        GroupTimeEffects effects =
                GroupTimeEffects.of(panel, Views.textbook(Controls.NOT_YET, BasePeriod.UNIVERSAL, 1));

        assertThat(effects.horizon()).isEqualTo(8);
        assertThat(effects.cells())
                .extracting(cell -> cell.cell().cohort().first())
                .contains(4, 7)
                .doesNotContain(10);
    }

    @Test
    void neverTreatedControlsAreNotMadeUpWhereThereAreNone() {
        PanelMoments panel = PanelMoments.of(12, 100, Reference.units("panel_nonever", 12, ""));

        GroupTimeEffects effects = GroupTimeEffects.of(panel, Views.textbook(Controls.NEVER, BasePeriod.VARYING, 0));

        assertThat(effects.cells()).isEmpty();
        assertThat(effects.leftOut()).isNotEmpty();
        assertThat(effects.aggregated(Aggregation.SIMPLE)).isEmpty();
        assertThat(effects.preTrend())
                .isEqualTo(new PreTrendTest.Refused(0, "no period before the treatment can be compared"));
    }
}
