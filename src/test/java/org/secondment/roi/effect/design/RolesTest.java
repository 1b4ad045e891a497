package org.secondment.roi.effect.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Exclusion.Reason;

/** A panel of 20 periods; the anticipation is 1. */
class RolesTest {

    @Test
    void whoWasNeverAwayIsAControl() {
        Roles roles = roles(Map.of());

        assertThat(roles.candidates()).extracting(Candidate::cohort).containsExactly(Cohort.NEVER);
        assertThat(roles.exclusions()).isEmpty();
    }

    @Test
    void theFirstEpisodeIsTheCohortAndTheSecondOneIsRemembered() {
        Roles roles = roles(Map.of(), new Stay("C1", 15, 15, 30), new Stay("C1", 8, 9, 120));

        assertThat(roles.candidates()).extracting(Candidate::cohort).containsExactly(new Cohort(8, 9));
        assertThat(roles.secondStarts()).containsExactly(Map.entry("C1", 15));
    }

    @ParameterizedTest
    @CsvSource({
        "-3, 2, 90, BEFORE_DATA",
        "0, 0, 28, BEFORE_DATA",
        "0, 0, 27, TOO_SHORT",
        "1, 3, 90, TOO_EARLY",
        "5, 6, 90, TOO_EARLY",
        "5, 6, 27, TOO_SHORT",
        "6, 6, 90,",
        "20, 24, 90,",
        "21, 24, 90,",
        "22, 24, 27, TOO_SHORT"
    })
    void whoCannotBeComparedIsLeftOut(int first, int last, long days, Reason reason) {
        Roles roles = roles(Map.of(), new Stay("C1", first, last, days));

        assertThat(roles.exclusions()).isEqualTo(reason == null ? List.of() : List.of(new Exclusion("C1", reason)));
        assertThat(roles.candidates())
                .extracting(Candidate::cohort)
                .isEqualTo(reason == null ? List.of(new Cohort(first, last)) : List.of());
    }

    @Test
    void secondStartsOfWhoIsLeftOutAreNotKept() {
        assertThat(roles(Map.of(), new Stay("C1", 2, 2, 50), new Stay("C1", 9, 9, 70))
                        .secondStarts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 6, 7", "6, 4, 7", "2, 9, 10"})
    void theLongerOfBaseAndBeforeMustFit(int baseLength, int minBefore, int enough) {
        DesignSettings settings =
                new DesignSettings(0, baseLength, minBefore, 28, Views.by().minActivity(), List.of(), 4, 10);

        assertThat(roles(settings, new Stay("C1", enough, enough, 60)).exclusions())
                .isEmpty();
        assertThat(roles(settings, new Stay("C1", enough - 1, enough, 60)).exclusions())
                .containsExactly(new Exclusion("C1", Reason.TOO_EARLY));
    }

    @ParameterizedTest
    @CsvSource({"20, 28, false", "21, 28, true", "20, 27, true"})
    void onlyWhoIsTreatedInThePanelMayBeContaminated(int first, long days, boolean excluded) {
        Roles roles = roles(Map.of("C1", Reason.CONTACT_MOVED_IN), new Stay("C1", first, first, days));

        assertThat(roles.exclusions())
                .isEqualTo(
                        excluded
                                ? List.of(new Exclusion("C1", days < 28 ? Reason.TOO_SHORT : Reason.CONTACT_MOVED_IN))
                                : List.of());
    }

    @Test
    void contaminatedControlsAreLeftOutWithTheirReason() {
        assertThat(roles(Map.of("C1", Reason.REFERRAL_OUT_OF_HOST, "C9", Reason.CONTACT_MOVED_IN))
                        .exclusions())
                .containsExactly(new Exclusion("C1", Reason.REFERRAL_OUT_OF_HOST));
    }

    @Test
    void hostsWithoutABillAreNamed() {
        Roles roles = roles(Map.of(), new Stay("C2", 9, 9, 60), new Stay("C0", 30, 31, 60), new Stay("C1", -1, -1, 60));

        assertThat(roles.exclusions())
                .containsExactly(
                        new Exclusion("C0", Reason.NO_RECORDS),
                        new Exclusion("C1", Reason.BEFORE_DATA),
                        new Exclusion("C2", Reason.NO_RECORDS));
    }

    private static Roles roles(Map<String, Reason> contaminated, Stay... stays) {
        return Roles.of(
                new TreeMap<>(Map.of("C1", Views.steady("C1", "bank", 70))), List.of(stays), contaminated, Views.by());
    }

    private static Roles roles(DesignSettings settings, Stay... stays) {
        return Roles.of(
                new TreeMap<>(Map.of("C1", Views.steady("C1", "bank", 70))), List.of(stays), Map.of(), settings);
    }
}
