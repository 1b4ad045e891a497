package org.secondment.roi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.practice.Example.kept;
import static org.secondment.roi.practice.Kept.DONE;
import static org.secondment.roi.practice.Kept.NOT_APPLICABLE;
import static org.secondment.roi.practice.Kept.NOT_DONE;
import static org.secondment.roi.practice.Kept.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeRulesTest {

    private static Example back() {
        return Example.of(1, "2024-01-08", "2024-07-05");
    }

    private static Example running() {
        return Example.of(1, "2026-04-01", "");
    }

    @ParameterizedTest
    @CsvSource({"done, DONE", "missed, NOT_DONE", "na, NOT_APPLICABLE"})
    void aRowOfTheLogSaysWhetherItWasDone(String status, Kept expected) {
        assertThat(kept("debrief_client", back().log("debrief_client", status, "2024-07-20")))
                .isEqualTo(expected);
    }

    @Test
    void whatNoRowSpeaksOfIsUnknownAlsoWhereOthersDo() {
        assertThat(kept("debrief_client", back())).isEqualTo(UNKNOWN);
        assertThat(kept("debrief_client", back().log("client_research", "missed", "2024-01-02")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void doneGoesBeforeMissed() {
        assertThat(kept(
                        "debrief_client",
                        back().log("debrief_client", "missed", "2024-07-10")
                                .log("debrief_client", "done", "2024-08-10")))
                .isEqualTo(DONE);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-08, DONE", "2024-01-09, NOT_DONE", "'', DONE"})
    void aBriefingAfterTheStartIsTooLate(String day, Kept expected) {
        assertThat(kept("brief_relationship_partner", back().log("brief_relationship_partner", "done", day)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-03, DONE", "2024-10-04, NOT_DONE"})
    void theCareerPlanIsToBeRevisitedWithinNinetyDays(String day, Kept expected) {
        assertThat(kept("career_plan_reviewed", back().log("career_plan_reviewed", "done", day)))
                .isEqualTo(expected);
    }

    @Test
    void practicesOfTheReturnWaitForIt() {
        assertThat(kept("debrief_client", running().log("debrief_client", "missed", "2026-05-01")))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(kept(
                        "client_research",
                        Example.of(1, "2026-11-02", "2027-01-29").log("client_research", "done", "")))
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"Y, DONE", "N, NOT_DONE", "NA, NOT_APPLICABLE", "unknown, UNKNOWN", "'', UNKNOWN"})
    void checklistsAnswer(String word, Kept expected) {
        assertThat(kept("aim_told_to_client", back().answer("aim_told_to_client", word)))
                .isEqualTo(expected);
        assertThat(kept("agreement_ip", back().term("ip", word))).isEqualTo(expected);
    }

    @Test
    void aGapOfMoreThanFortyFiveDaysBreaksTheMonthlyCheckIn() {
        Example kept = Example.of(1, "2024-01-01", "2024-03-31").log("checkin_secondee", "done", "2024-02-15");
        Example broken = Example.of(1, "2024-01-01", "2024-04-01").log("checkin_secondee", "done", "2024-02-15");

        assertThat(kept("checkin_secondee", kept)).isEqualTo(DONE);
        assertThat(kept("checkin_secondee", broken)).isEqualTo(NOT_DONE);
        assertThat(kept("checkin_secondee", back().log("checkin_secondee", "done", "")))
                .isEqualTo(UNKNOWN);
        assertThat(kept("checkin_secondee", back())).isEqualTo(UNKNOWN);
    }

    @Test
    void trainingIsKeptWhereSomeWasAttendedAndNoneMissed() {
        assertThat(kept("training_missed", back().log("training_attended", "done", "2024-02-01")))
                .isEqualTo(DONE);
        assertThat(kept(
                        "training_missed",
                        back().log("training_attended", "done", "2024-02-01")
                                .log("training_missed", "done", "2024-03-01")))
                .isEqualTo(NOT_DONE);
        assertThat(kept("training_missed", back())).isEqualTo(UNKNOWN);
    }

    @Test
    void problemsAreToBeGoneWithinThirtyDays() {
        Example raised = back().log("problem_raised", "done", "2024-02-01");
        assertThat(kept("problem_resolved", raised)).isEqualTo(NOT_DONE);
        assertThat(kept("problem_resolved", raised.log("problem_resolved", "done", "2024-03-02")))
                .isEqualTo(DONE);
        assertThat(kept("problem_resolved", back().log("firm_contact", "done", "2024-02-01")))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(kept("problem_resolved", back())).isEqualTo(UNKNOWN);
        assertThat(kept("problem_resolved", running().log("problem_raised", "done", "2026-09-20")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void contactsAreTouchedEveryQuarterOfTheYearAfter() {
        Example kept = Example.of(1, "2025-06-02", "2026-01-30").touched("2026-04-20", "2026-07-15");
        Example broken = Example.of(1, "2025-06-02", "2026-01-30").touched("2026-05-02", "2026-07-15");

        assertThat(kept("contact_plan_kept", kept)).isEqualTo(DONE);
        assertThat(kept("contact_plan_kept", broken)).isEqualTo(NOT_DONE);
        assertThat(kept("contact_plan_kept", back())).isEqualTo(UNKNOWN);
        assertThat(kept(
                        "contact_plan_kept",
                        Example.of(1, "2026-01-05", "2026-08-31").touched()))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void oneTermThatIsNotCoveredIsEnough() {
        Example nine = back();
        AgreementPractices.ALL.stream()
                .map(practice -> practice.id().replace("agreement_", ""))
                .filter(term -> !term.equals("all_ten") && !term.equals("ip"))
                .forEach(term -> nine.term(term, "Y"));

        assertThat(kept("agreement_all_ten", nine)).isEqualTo(UNKNOWN);
        assertThat(kept("agreement_all_ten", nine.term("ip", "NA"))).isEqualTo(DONE);
        assertThat(kept("agreement_all_ten", nine.term("ip", "N"))).isEqualTo(NOT_DONE);
    }

    @Test
    void anEasyGiveIsGivenInAPitchOrFree() {
        assertThat(kept("no_easy_give", back().answer("offered_how", "panel_term")))
                .isEqualTo(NOT_DONE);
        assertThat(kept("no_easy_give", back().answer("charge_basis", "none"))).isEqualTo(NOT_DONE);
        assertThat(kept("no_easy_give", back().answer("offered_how", "client_asked")))
                .isEqualTo(UNKNOWN);
        assertThat(kept(
                        "no_easy_give",
                        back().answer("offered_how", "client_asked").answer("charge_basis", "part")))
                .isEqualTo(DONE);
    }

    @Test
    void whoIsAskedForExpertiseBringsWhatTheClientBuys() {
        Example expert = back().answer("aim_need", "both")
                .answer("practice_area", "tax")
                .answer("host_practices", "finance;tax");
        assertThat(kept("person_matched", expert)).isEqualTo(DONE);
        assertThat(kept("person_matched", expert.answer("practice_area", "fin")))
                .isEqualTo(NOT_DONE);
        assertThat(kept("person_matched", expert.answer("aim_need", "extra_body")))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(kept("person_matched", back().answer("aim_need", "both"))).isEqualTo(UNKNOWN);
    }

    @Test
    void aReasonIsSoughtOnlyWhereItFailed() {
        assertThat(kept("hated_it_reason_sought", back().answer("outcome", "completed")))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(kept("hated_it_reason_sought", back().answer("outcome", "ended_early")))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-11, DONE", "2023-12-12, NOT_DONE"})
    void fourWeeksAreEnoughToPrepare(String offered, Kept expected) {
        assertThat(kept("time_to_prepare", back().offered(offered))).isEqualTo(expected);
        assertThat(kept("time_to_prepare", back())).isEqualTo(UNKNOWN);
    }
}
