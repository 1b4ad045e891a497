package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.privacy.PseudonymKey;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.Studies;

class EffectsTableTest {

    @Test
    void theColumnsAreThoseAgreed() {
        assertThat(EffectsTable.of(SmallFindings.full()).columns())
                .extracting(Column::name)
                .containsExactly(
                        "question",
                        "outcome",
                        "view",
                        "estimator",
                        "aggregation",
                        "cohort",
                        "period",
                        "event_time",
                        "estimate",
                        "std_error",
                        "ci_low",
                        "ci_high",
                        "ci_kind",
                        "p_value",
                        "n_treated",
                        "n_control",
                        "printed",
                        "words",
                        "settings_hash");
    }

    @Test
    void everyEstimateStandsInItTheRefusedToo() {
        Grid grid = EffectsTable.of(SmallFindings.withStudies(Studies.loss(), Studies.lawyers(4)));

        assertThat(grid.rows()).hasSize(2 + 17 + 4);
        assertThat(grid.rows().get(0))
                .containsExactly(
                        Cell.words("Q1"),
                        Cell.words("fees_billed"),
                        Cell.words("all"),
                        Cell.words("proportional"),
                        Cell.words("cell"),
                        Cell.words("2022-Q1"),
                        Cell.words("2022-Q3"),
                        Cell.count(1),
                        Cell.measured(2.0 / 3, Format.NUMBER),
                        Cell.measured(1.0 / 3, Format.NUMBER),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.words(""),
                        Cell.BLANK,
                        Cell.count(1),
                        Cell.count(12),
                        Cell.words("false"),
                        Cell.words("too few to measure"),
                        Cell.words("0123456789ab"));
        List<Cell> headline = grid.rows().get(1);
        assertThat(headline.subList(5, 8)).containsOnly(Cell.BLANK);
        assertThat(headline.get(10)).isEqualTo(Cell.measured(Double.NEGATIVE_INFINITY, Format.NUMBER));
        assertThat(headline.get(16)).isEqualTo(Cell.words("true"));
    }

    @Test
    void itGoesToTheBoardAndToTheRestrictedFolderEvenWithoutAnyStudy() {
        for (Pack pack : List.of(
                Pages.pack(Audience.BOARD, SmallFindings.full()),
                Pages.restricted(SmallFindings.full(), PseudonymKey.NONE))) {
            assertThat(pack.tables())
                    .filteredOn(table -> table.name().equals("effects"))
                    .singleElement()
                    .satisfies(table -> assertThat(table.rows()).isEmpty());
        }
    }
}
