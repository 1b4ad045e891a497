package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticControlTest {

    private static final double TOLERANCE = 1e-6;
    private static final String CASE = "synthetic_control/expected/";

    @ParameterizedTest
    @CsvSource({"sc,SYNTHETIC_CONTROL", "sdid,SYNTHETIC_DID"})
    void weightsAreTheExactOnesOfTheReference(String name, SyntheticForm form) {
        SyntheticClient client = control(form).client();

        assertWeights(client.donorWeights(), CASE + "donor_weights.csv", name, 20);
        if (form == SyntheticForm.SYNTHETIC_DID) {
            assertWeights(client.periodWeights(), CASE + "time_weights.csv", name, 12);
        } else {
            assertThat(client.periodWeights()).hasSize(12).allMatch(weight -> weight == 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"sc,SYNTHETIC_CONTROL", "sdid,SYNTHETIC_DID"})
    void theEstimateItsPathAndItsRankAreThoseOfTheReference(String name, SyntheticForm form) {
        ReferenceTable expected = ReferenceTable.of(CASE + "estimates.csv").where("estimator", name);
        SyntheticControl control = control(form);

        close(control.client().estimate(), expected.value("estimate"));
        close(control.client().errorBefore(), expected.value("pre_rmse"));
        close(control.client().errorAfter(), expected.value("post_rmse"));
        assertThat(control.rankP()).isCloseTo(expected.value("rank_p_abs_estimate"), Offset.offset(1e-12));
        double[] gaps =
                ReferenceTable.of(CASE + "paths.csv").where("estimator", name).numbers("gap");
        assertThat(control.client().gaps()).hasSize(16).hasSameSizeAs(gaps);
        for (int t = 0; t < gaps.length; t++) {
            assertThat(control.client().gaps().get(t)).isCloseTo(gaps[t], within(TOLERANCE, 10_000));
        }
    }

    @ParameterizedTest
    @CsvSource({"sc,SYNTHETIC_CONTROL", "sdid,SYNTHETIC_DID"})
    void everyPlaceboIsThatOfTheReference(String name, SyntheticForm form) {
        List<ReferenceTable.Row> rows = ReferenceTable.of(CASE + "placebos.csv")
                .where("estimator", name)
                .rows();
        List<SyntheticClient> placebos = control(form).placebos();

        assertThat(placebos).hasSameSizeAs(rows).hasSize(20);
        for (int i = 0; i < rows.size(); i++) {
            close(placebos.get(i).estimate(), rows.get(i).number("estimate"));
            close(placebos.get(i).errorBefore(), rows.get(i).number("pre_rmse"));
            close(placebos.get(i).errorAfter(), rows.get(i).number("post_rmse"));
        }
    }

    @Test
    void aSyntheticClientIsRefusedWithoutHistoryDonorsOrFit() {
        assertThat(SyntheticControl.refusal(12, 20, 0.25)).isEmpty();
        assertThat(SyntheticControl.refusal(11, 20, 0.25).orElseThrow()).startsWith("11 quarters before");
        assertThat(SyntheticControl.refusal(12, 19, 0.25).orElseThrow()).startsWith("19 other clients");
        assertThat(SyntheticControl.refusal(12, 20, 0.2501).orElseThrow()).startsWith("no mixture");
        assertThat(control(SyntheticForm.SYNTHETIC_CONTROL).refusal())
                .as("2,413 pounds are over a quarter of what its fees vary by")
                .isPresent();
    }

    private static SyntheticControl control(SyntheticForm form) {
        List<PanelUnit> units = PanelSmall.of("synthetic_control/input.csv").units();
        return SyntheticControl.of(units.get(0), units.subList(1, units.size()), 12, form);
    }

    private static void assertWeights(List<Double> weights, String path, String estimator, int size) {
        double[] expected =
                ReferenceTable.of(path).where("estimator", estimator).numbers("weight");
        assertThat(weights).hasSize(size).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(weights.get(i)).isCloseTo(expected[i], Offset.offset(1e-6));
        }
        assertThat(weights.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, Offset.offset(1e-12));
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TOLERANCE, expected));
    }
}
