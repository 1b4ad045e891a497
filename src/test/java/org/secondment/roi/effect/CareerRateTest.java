package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CareerRateTest {

    private static final Measure PROMOTED = Measure.PROMOTED;

    @Test
    void aLawyerCountsOnceWithTheFirstMatureSecondment() {
        CareerRate rate = rate(
                promoted("S2", "E1", "C2", "2024-01-01").mature("", "1", 9, "0", "0.9"),
                promoted("S1", "E1", "C1", "2022-01-01").mature("", "0", 8, "0", "0.25"),
                promoted("S3", "E2", "C1", "2022-01-01").mature("", "1", 20, "0", "0.10"),
                promoted("S4", "E3", "C1", "2022-01-01").mature("", "0", 5, "0", "0.40"),
                promoted("S5", "E4", "C1", "2025-01-01").immature("", "1"));

        assertThat(rate.secondees()).isEqualTo(3);
        assertThat(rate.events()).isEqualTo(1);
        assertThat(rate.share()).isCloseTo(1 / 3.0, Offset.offset(1e-12));
        assertThat(rate.colleagues()).as("fewest behind one comparison").isEqualTo(5);
        // (0.25 + 0.10 + 0.40) / 3
        assertThat(rate.colleagueShare().orElseThrow()).isCloseTo(0.25, Offset.offset(1e-12));
    }

    @Test
    void oneSecondeeWithoutColleaguesTakesTheComparisonAway() {
        CareerRate rate = rate(
                promoted("S1", "E1", "C1", "2022-01-01").mature("", "1", 8, "0", "0.25"),
                promoted("S2", "E2", "C1", "2022-01-01").mature("", "0", 0, "", ""));

        assertThat(rate.secondees()).isEqualTo(2);
        assertThat(rate.share()).isEqualTo(0.5);
        assertThat(rate.colleagues()).isEqualTo(8);
        assertThat(rate.colleagueShare()).isEmpty();
    }

    @Test
    void withoutAMatureSecondmentThereIsNoRate() {
        CareerRate rate = rate(
                promoted("S1", "E1", "C1", "2025-01-01").immature("", "1"),
                Results.of(Measure.LEFT, "S1", "E1", "C1", "2022-01-01").mature("", "1", 8, "0", "0.25"),
                promoted("S1", "E1", "C1", "2022-01-01").over(24).mature("", "1", 8, "0", "0.25"));

        assertThat(rate.secondees()).isZero();
        assertThat(rate.share()).isZero();
        assertThat(rate.colleagueShare()).isEmpty();
    }

    private static CareerRate rate(BeforeAfter... rows) {
        return CareerRate.of(List.of(rows), PROMOTED, 12);
    }

    private static Results promoted(String secondment, String lawyer, String client, String start) {
        return Results.of(PROMOTED, secondment, lawyer, client, start);
    }
}
