package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.ReferenceTable.Row;

class MomentsTest {

    private static final String CASE = "moments";

    private final List<UnitSeries> units = Reference.units("panel_small", 12, "");

    @Test
    void sumsAreExactToThePenny() {
        PanelMoments panel = PanelMoments.of(12, 100, units);
        for (Row row : Reference.rows(CASE, "expected/cohort_sums_pence.csv")) {
            assertThat(moments(panel, row).sums().sum(row.whole("t"))).isEqualTo(Long.parseLong(row.text("sum_pence")));
        }
        for (Row row : Reference.rows(CASE, "expected/cohort_sums.csv")) {
            assertThat(moments(panel, row).sums().count()).isEqualTo(row.whole("n"));
            Reference.close(row, "mean", moments(panel, row).sums().mean(row.whole("t")) / 100, 1e-9);
        }
    }

    @Test
    void productsAreCentred() {
        PanelMoments panel = PanelMoments.of(12, 100, units);
        for (Row row : Reference.rows(CASE, "expected/centred_products.csv")) {
            Moments moments = moments(panel, row);
            int early = row.whole("s");
            int late = row.whole("t");
            Reference.close(row, "centred_sum_of_products", moments.centred(early, late) / 10_000, 1e-9);
            assertThat(moments.centred(late, early)).isEqualTo(moments.centred(early, late));
        }
    }

    @Test
    void clustersAndStrataHaveSumsOfTheirOwn() {
        PanelMoments clustered = PanelMoments.clustered(12, 100, units);
        for (Row row : Reference.rows(CASE, "expected/cluster_cohort_sums.csv")) {
            same(row, sums(clustered, row.text("cluster"), group(row, "all")));
        }
        PanelMoments stratified = PanelMoments.of(12, 100, Reference.units("panel_small", 12, "stratum"));
        for (Row row : Reference.rows(CASE, "expected/stratum_cohort_sums.csv")) {
            same(row, stratified.of(group(row, row.text("stratum"))).sums());
        }
    }

    @Test
    void effectsComeFromMomentsAlone() {
        Views views = new Views("panel_small", 12, "");
        for (Row row : Reference.rows(CASE, "expected/attgt_from_moments.csv")) {
            CellEffect cell = Views.found(views.of(row), row).get(0);
            StratumEffect all = cell.strata().get(0);
            Reference.close(row, "mean_change_treated", (all.actual() - all.base()) / all.treated(), 1e-9);
            Reference.close(row, "mean_change_control", all.shift(), 1e-9);
            Reference.close(row, "estimate", cell.estimate().value(), 1e-9);
            Reference.close(row, "std_error", cell.estimate().standardError(), 1e-9);
        }
    }

    @Test
    void partsOfAPanelAddUpToTheWholeToTheLastBit() {
        PanelMoments whole = PanelMoments.clustered(12, 100, units);
        List<UnitSeries> odd = new ArrayList<>();
        List<UnitSeries> even = new ArrayList<>();
        units.forEach(unit -> (Integer.parseInt(unit.unit()) % 2 == 0 ? even : odd).add(unit));

        PanelMoments both = PanelMoments.clustered(12, 100, even).plus(PanelMoments.clustered(12, 100, odd));

        assertThat(both.groups().keySet()).isEqualTo(whole.groups().keySet());
        whole.groups().forEach((group, moments) -> {
            assertThat(both.of(group).centred(3, 11)).isEqualTo(moments.centred(3, 11));
            assertThat(both.of(group).sums().sum(7)).isEqualTo(moments.sums().sum(7));
        });
        whole.clusters()
                .forEach((cluster, sums) -> sums.forEach((group, own) ->
                        assertThat(sums(both, cluster, group).sum(12)).isEqualTo(own.sum(12))));
    }

    private static void same(Row row, Sums sums) {
        assertThat(sums.count()).isEqualTo(row.whole("n"));
        Reference.close(row, "sum", sums.sum(row.whole("t")) / 100.0, 1e-9);
    }

    private static Sums sums(PanelMoments panel, String cluster, Group group) {
        return Objects.requireNonNull(
                Objects.requireNonNull(panel.clusters().get(cluster)).get(group));
    }

    private static Moments moments(PanelMoments panel, Row row) {
        return panel.of(group(row, "all"));
    }

    private static Group group(Row row, String stratum) {
        int start = row.whole("cohort");
        return new Group(
                start == 0 ? Cohort.NEVER : new Cohort(start, start), Strata.always(stratum), Presence.throughout(12));
    }
}
