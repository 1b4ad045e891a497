package org.secondment.roi.practice;

import static org.secondment.roi.practice.Owner.ORGANISER;
import static org.secondment.roi.practice.Owner.RELATIONSHIP_PARTNER;
import static org.secondment.roi.practice.Owner.SECONDEE;
import static org.secondment.roi.practice.Owner.SUPERVISING_PARTNER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.practice.ToDo.Task;

/**
 * What is missing on the as-of day. Here a gap in the records is a task, whoever forgot what: to do it, or to record it.
 * What only a file that was not supplied could tell is not listed. What was not done within 24 months of the return has
 * lapsed, except money.
 */
final class ToDos {

    /** Days after the return by which everybody should be debriefed. */
    private static final int DEBRIEF = 30;

    private final Set<String> supplied;

    /** Takes the names of the tables that the run has. */
    ToDos(Set<String> supplied) {
        this.supplied = Set.copyOf(supplied);
    }

    List<ToDo> of(List<Engagement> engagements) {
        return engagements.stream()
                .flatMap(one -> of(one).stream())
                .sorted(ToDo.ORDER)
                .toList();
    }

    private List<ToDo> of(Engagement one) {
        List<ToDo> list = new ArrayList<>();
        boolean log = supplied.contains("engagement_log");
        if (log && !one.started()) {
            brief(one, "brief_supervising_partner", SUPERVISING_PARTNER, Task.BRIEF_SUPERVISING_PARTNER, list);
            brief(one, "brief_relationship_partner", RELATIONSHIP_PARTNER, Task.BRIEF_RELATIONSHIP_PARTNER, list);
        }
        if (log && one.running()) {
            checkIn(one, "checkin_secondee", SUPERVISING_PARTNER, Task.CHECK_IN_SECONDEE, list);
            checkIn(one, "checkin_client", RELATIONSHIP_PARTNER, Task.CHECK_IN_CLIENT, list);
        }
        if (log && followed(one)) {
            problem(one, list);
        }
        if (log && one.ended() && followed(one)) {
            debrief(one, "debrief_client", RELATIONSHIP_PARTNER, Task.DEBRIEF_CLIENT, list);
            debrief(one, "debrief_supervising_partner", SUPERVISING_PARTNER, Task.DEBRIEF_SUPERVISING_PARTNER, list);
            debrief(one, "debrief_relationship_partner", RELATIONSHIP_PARTNER, Task.DEBRIEF_RELATIONSHIP_PARTNER, list);
            ownReturn(one, list);
        }
        if (supplied.contains("agreement_terms") && !one.ended()) {
            agreement(one, list);
        }
        one.fee()
                .ifPresent(fee -> Recharges.unbilled(one)
                        .filter(open -> open.signum() > 0)
                        .ifPresent(open -> list.add(recharge(one, fee, open))));
        return list;
    }

    /** Not started, running, or back for at most 24 months. */
    private static boolean followed(Engagement one) {
        return !one.last().plusMonths(Gaps.FOLLOWED_MONTHS).isBefore(one.asOf());
    }

    private static boolean settled(Engagement one, String event) {
        Kept kept = Rules.event(event).of(one);
        return kept == Kept.DONE || kept == Kept.NOT_APPLICABLE;
    }

    private static void brief(Engagement one, String event, Owner owner, Task task, List<ToDo> list) {
        if (!settled(one, event)) {
            list.add(ToDo.of(owner, task, one, one.secondment().start().minusDays(1)));
        }
    }

    private static void checkIn(Engagement one, String event, Owner owner, Task task, List<ToDo> list) {
        LocalDate start = one.secondment().start();
        LocalDate last = one.doneOn(event).stream()
                .filter(start::isBefore)
                .reduce((before, later) -> later)
                .orElse(start);
        LocalDate due = last.plusDays(Gaps.CHECK_IN_DUE);
        if (due.isBefore(one.asOf())) {
            list.add(ToDo.of(owner, task, one, due, last.equals(start) ? "none recorded yet" : "last on " + last));
        }
    }

    /** One that ended the secondment is over. */
    private static void problem(Engagement one, List<ToDo> list) {
        Optional<Gaps.Problem> open = Gaps.problems(one).stream()
                .filter(problem -> problem.resolved().isEmpty())
                .findFirst();
        LocalDate due =
                open.map(problem -> problem.raised().plusDays(Gaps.PROBLEM)).orElse(one.asOf());
        if (open.isPresent() && due.isBefore(one.asOf()) && one.ending() != Ending.EARLY) {
            list.add(ToDo.of(
                    SUPERVISING_PARTNER,
                    Task.PROBLEM,
                    one,
                    due,
                    "raised on " + open.orElseThrow().raised()));
        }
    }

    private static void debrief(Engagement one, String event, Owner owner, Task task, List<ToDo> list) {
        if (!settled(one, event)) {
            list.add(ToDo.of(owner, task, one, one.last().plusDays(DEBRIEF)));
        }
    }

    /** What a secondee does, while at the firm. */
    private static void ownReturn(Engagement one, List<ToDo> list) {
        if (!one.employedOn(one.asOf())) {
            return;
        }
        if (!settled(one, "career_plan_reviewed")) {
            list.add(ToDo.of(SECONDEE, Task.CAREER_PLAN, one, one.last().plusDays(ReturnPractices.CAREER_REVIEW)));
        }
        LocalDate touched = one.touches().stream()
                .flatMap(List::stream)
                .filter(one.last()::isBefore)
                .reduce((before, later) -> later)
                .orElse(one.last());
        LocalDate due = touched.plusDays(Gaps.CONTACT);
        if (one.logged("contact_plan_made") && one.touches().isPresent() && due.isBefore(one.asOf())) {
            list.add(ToDo.of(
                    SECONDEE,
                    Task.CONTACT_PLAN,
                    one,
                    due,
                    touched.equals(one.last()) ? "no touch since the return" : "last touch on " + touched));
        }
    }

    private static void agreement(Engagement one, List<ToDo> list) {
        List<String> missing = new ArrayList<>();
        AgreementPractices.byTitle(one).forEach((term, kept) -> {
            if (kept == Kept.NOT_DONE || kept == Kept.UNKNOWN) {
                missing.add(kept == Kept.UNKNOWN ? term + " (unknown)" : term);
            }
        });
        if (!missing.isEmpty()) {
            list.add(ToDo.of(ORGANISER, Task.AGREEMENT, one, one.secondment().start(), missing.toArray(String[]::new)));
        }
    }

    private static ToDo recharge(Engagement one, Engagement.Fee fee, BigDecimal open) {
        LocalDate month = one.secondment().start().plusMonths(1).minusDays(1);
        LocalDate due = fee.period() == Engagement.Fee.Period.TOTAL ? one.last() : month;
        String amount = open.setScale(2, RoundingMode.HALF_EVEN).toPlainString() + " " + fee.currency() + " not billed";
        return ToDo.of(ORGANISER, Task.RECHARGE, one, due.plusDays(Recharges.GRACE), amount);
    }

    /** Secondments that ended so long ago that what was not recorded of the debrief has lapsed. */
    static int lapsed(List<Engagement> engagements) {
        return (int) engagements.stream()
                .filter(one -> one.ended() && !followed(one))
                .filter(one -> !settled(one, "debrief_client"))
                .count();
    }
}
