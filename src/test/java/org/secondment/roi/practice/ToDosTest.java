package org.secondment.roi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.practice.Engagement.Fee.Period;
import org.secondment.roi.practice.ToDo.Task;

class ToDosTest {

    private static final Set<String> ALL =
            Set.of("engagement_log", "agreement_terms", "secondment_costs", "contacts", "contact_touches");

    private static List<ToDo> toDo(Set<String> supplied, Example... examples) {
        return new ToDos(supplied).of(Stream.of(examples).map(Example::build).toList());
    }

    private static ToDo only(Task task, Example... examples) {
        List<ToDo> found =
                toDo(ALL, examples).stream().filter(one -> one.task() == task).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static boolean asks(Task task, Example example) {
        return toDo(ALL, example).stream().anyMatch(one -> one.task() == task);
    }

    private static Example back() {
        return Example.of(1, "2026-01-05", "2026-06-30");
    }

    @Test
    void aDebriefIsDueThirtyDaysAfterTheReturn() {
        ToDo debrief = only(Task.DEBRIEF_CLIENT, back());

        assertThat(debrief.owner()).isEqualTo(Owner.RELATIONSHIP_PARTNER);
        assertThat(debrief.due()).isEqualTo(LocalDate.of(2026, 7, 30));
        assertThat(debrief.daysOverdue()).isEqualTo(62);
        assertThat(asks(Task.DEBRIEF_CLIENT, back().log("debrief_client", "done", "2026-07-10")))
                .isFalse();
        assertThat(asks(Task.DEBRIEF_CLIENT, back().log("debrief_client", "missed", "2026-07-10")))
                .isTrue();
    }

    @Test
    void whatWasNotDoneWithinTwoYearsHasLapsed() {
        Example old = Example.of(2, "2024-01-08", "2024-09-29");

        assertThat(toDo(ALL, old)).isEmpty();
        assertThat(toDo(ALL, Example.of(3, "2024-01-08", "2024-09-30"))).isNotEmpty();
        assertThat(ToDos.lapsed(List.of(old.build(), back().build()))).isEqualTo(1);
    }

    @Test
    void aCheckInIsDueThirtyDaysAfterTheLast() {
        Example running = Example.of(4, "2026-06-01", "")
                .log("checkin_secondee", "done", "2026-07-20")
                .log("checkin_client", "done", "2026-08-31");
        ToDo checkIn = only(Task.CHECK_IN_SECONDEE, running);

        assertThat(checkIn.due()).isEqualTo(LocalDate.of(2026, 8, 19));
        assertThat(checkIn.daysOverdue()).isEqualTo(42);
        assertThat(checkIn.details()).containsExactly("last on 2026-07-20");
        assertThat(asks(Task.CHECK_IN_CLIENT, running)).isFalse();
        assertThat(only(Task.CHECK_IN_CLIENT, Example.of(4, "2026-06-01", "")).details())
                .containsExactly("none recorded yet");
    }

    @Test
    void aProblemIsListedUntilItIsGoneOrEndedTheSecondment() {
        Example troubled = Example.of(5, "2026-05-04", "").log("problem_raised", "done", "2026-08-30");

        assertThat(only(Task.PROBLEM, troubled).daysOverdue()).isEqualTo(1);
        assertThat(asks(
                        Task.PROBLEM,
                        back().log("problem_raised", "done", "2026-03-02").answer("outcome", "ended_early")))
                .isFalse();
        assertThat(asks(Task.PROBLEM, troubled.log("problem_resolved", "done", "2026-09-20")))
                .isFalse();
    }

    @Test
    void whoIsAboutToGoIsToBeBriefedByBoth() {
        Example soon = Example.of(6, "2026-11-02", "2027-04-30").log("brief_supervising_partner", "done", "2026-09-28");
        ToDo brief = only(Task.BRIEF_RELATIONSHIP_PARTNER, soon);

        assertThat(brief.due()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(brief.daysOverdue()).isZero();
        assertThat(asks(Task.BRIEF_SUPERVISING_PARTNER, soon)).isFalse();
    }

    @Test
    void missingTermsAreNamedUntilTheEnd() {
        Example agreed = Example.of(7, "2026-08-03", "");
        AgreementPractices.ALL.stream()
                .skip(1)
                .forEach(one -> agreed.term(one.id().replace("agreement_", ""), "Y"));
        assertThat(asks(Task.AGREEMENT, agreed)).isFalse();
        agreed.term("ip", "N").term("liability", "unknown");

        assertThat(only(Task.AGREEMENT, agreed).details())
                .containsExactly("liability (unknown)", "intellectual property");
        assertThat(asks(Task.AGREEMENT, back())).isFalse();
    }

    @Test
    void aContactPlanIsToBeKept() {
        Example planned = back().log("contact_plan_made", "done", "2026-07-01").touched("2026-05-01");

        assertThat(only(Task.CONTACT_PLAN, planned).due()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(asks(Task.CONTACT_PLAN, back().touched("2026-05-01"))).isFalse();
        assertThat(asks(Task.CONTACT_PLAN, planned.touched("2026-07-02"))).isFalse();
    }

    @Test
    void whoLeftTheFirmHasNoTask() {
        Example gone = back().left("2026-08-31")
                .log("contact_plan_made", "done", "2026-07-01")
                .touched();

        assertThat(toDo(ALL, gone)).extracting(ToDo::owner).doesNotContain(Owner.SECONDEE);
        assertThat(toDo(ALL, back())).extracting(ToDo::owner).contains(Owner.SECONDEE);
    }

    @Test
    void wholeMonthsThatEndedLongEnoughAgoAreToBeBilled() {
        Example charged = Example.of(8, "2026-01-15", "2026-08-31").fee(Period.MONTH, "9000", "36000.00");
        ToDo recharge = only(Task.RECHARGE, charged);

        assertThat(recharge.details()).containsExactly("27000.00 GBP not billed");
        assertThat(recharge.owner()).isEqualTo(Owner.ORGANISER);
        assertThat(asks(Task.RECHARGE, charged.fee(Period.MONTH, "9000", "63000")))
                .isFalse();
        assertThat(asks(Task.RECHARGE, charged.fee(Period.MONTH, "9000", ""))).isFalse();
        assertThat(only(Task.RECHARGE, charged.fee(Period.TOTAL, "50000", "20000"))
                        .details())
                .containsExactly("30000.00 GBP not billed");
        assertThat(asks(Task.RECHARGE, Example.of(9, "2026-06-01", "").fee(Period.TOTAL, "50000", "0")))
                .isFalse();
    }

    @Test
    void whatOnlyAMissingFileCouldTellIsNotListed() {
        Example running = Example.of(4, "2026-06-01", "");

        assertThat(toDo(Set.of(), back(), running)).isEmpty();
        assertThat(toDo(Set.of("agreement_terms"), back(), running))
                .extracting(ToDo::task)
                .containsExactly(Task.AGREEMENT);
    }
}
