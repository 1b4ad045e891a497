package org.secondment.roi.effect.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.UnitPanel;

class TrustTest {

    private static Trust trust(UnitPanel panel) {
        return Studies.of(panel, InventedClients.settings()).trust().orElseThrow();
    }

    @Test
    void theChecksOfTheHeadlineAreThere() {
        Trust trust = trust(InventedClients.panel(44, 120, 0.2, 3));

        assertThat(trust.variants())
                .extracting(Trust.Variant::name)
                .containsExactly(
                        "anticipation_0", "anticipation_2", "never_treated_controls", "first_8_periods", "imputation");
        assertThat(trust.variants())
                .allSatisfy(variant -> assertThat(variant.effect().value()).isPositive());
        assertThat(trust.withoutSegment()).extracting(Trust.Variant::name).containsExactly("banking", "energy");
        assertThat(trust.withoutSegment()).extracting(Trust.Variant::treated).containsExactly(29L, 15L);
        assertThat(trust.segments()).extracting(Trust.Segment::treated).containsExactly(15L, 29L);
        assertThat(trust.segments()).allMatch(Trust.Segment::standsOut);
        assertThat(trust.sensitivity()).hasSize(4);
        assertThat(trust.breakdown().orElseThrow()).isBetween(0.5, 1.0);
        assertThat(trust.forbiddenWeight().orElseThrow()).isBetween(0.001, 0.3);
        assertThat(trust.synthetic()).hasSize(3);
        assertThat(trust.commonSupport()).hasValue(1);
    }

    @Test
    void clientsThatHostAgainCountUntilThen() {
        UnitPanel once = InventedClients.panel(44, 120, 0.2, 7);
        Map<String, Integer> early = Map.of("C0000", 16, "C0001", 19);

        assertThat(trust(InventedClients.withSecondStarts(once, early)).variants())
                .filteredOn(variant -> variant.name().equals("until_second_starts"))
                .extracting(Trust.Variant::treated)
                .containsExactly(43L);
    }

    @Test
    void clientsThatWereExpectedToGrowAreLeftOutOnce() {
        UnitPanel all = InventedClients.panel(44, 120, 0.2, 7);

        assertThat(trust(InventedClients.withGrowing(all, "C0003", "C0010")).variants())
                .filteredOn(variant -> variant.name().equals("without_expected_growth"))
                .extracting(Trust.Variant::treated)
                .containsExactly(42L);
        assertThat(Studies.of(all, InventedClients.settings())
                        .trust()
                        .orElseThrow()
                        .variants())
                .extracting(Trust.Variant::name)
                .doesNotContain("without_expected_growth", "until_second_starts");
    }

    @Test
    void clientsAreSetBesideTwinsAndLawyersNeverAre() {
        UnitPanel clients = InventedClients.panel(44, 120, 0.2, 3);

        assertThat(trust(clients).synthetic()).hasSize(3);
        assertThat(trust(InventedClients.lawyers(clients)).synthetic()).isEmpty();
    }

    @Test
    void likeClientsAreNotRanked() {
        assertThat(trust(InventedClients.panel(44, 120, 0.0, 3)).ranking().units())
                .isEmpty();
    }
}
