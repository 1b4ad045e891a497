package org.secondment.roi.practice;

import static org.secondment.roi.practice.Owner.ORGANISER;
import static org.secondment.roi.practice.Owner.RELATIONSHIP_PARTNER;
import static org.secondment.roi.practice.Owner.SECONDEE;
import static org.secondment.roi.practice.Owner.SUPERVISING_PARTNER;
import static org.secondment.roi.practice.Phase.DURING;
import static org.secondment.roi.practice.Phase.RETURN;
import static org.secondment.roi.practice.Practice.Place.FOLLOWS;
import static org.secondment.roi.practice.Practice.Place.MAY_CAUSE;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be done while a secondee is away and on the return. */
final class LaterPractices {

    /** Days after the return by which the career plan is to be revisited. */
    static final int CAREER_REVIEW = 90;

    private static final int GOAL_REVIEW_MONTHS = 12;

    static final List<Practice> ALL = List.of(
            of(
                    "work_challenging",
                    "Work is challenging",
                    List.of(3),
                    "secondments.work_challenging",
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.answer("work_challenging")),
            of(
                    "authority_level",
                    "Authority to advise or decide",
                    List.of(3),
                    "secondments.authority_level",
                    DURING,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.oneOf("authority_level", Set.of("advises", "decides"))),
            event(
                    "checkin_secondee",
                    "Secondee asked every month",
                    List.of(13),
                    DURING,
                    SUPERVISING_PARTNER,
                    MAY_CAUSE,
                    Rules.noGapOver(Gaps.CHECK_IN_KEPT, "checkin_secondee")),
            event(
                    "checkin_client",
                    "Client asked every month",
                    List.of(13),
                    DURING,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.noGapOver(Gaps.CHECK_IN_KEPT, "checkin_client")),
            event(
                    "firm_contact",
                    "In touch with the firm",
                    List.of(13),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.event("firm_contact")),
            event(
                    "training_missed",
                    "No training missed",
                    List.of(11),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    LaterPractices::training),
            event(
                    "training_with_client_guest",
                    "Client guest brought to training",
                    List.of(12),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.event("training_with_client_guest")),
            event(
                    "problem_resolved",
                    "Problems resolved in 30 days",
                    List.of(14),
                    DURING,
                    SUPERVISING_PARTNER,
                    FOLLOWS,
                    LaterPractices::problems),
            event(
                    "insight_shared",
                    "Insight shared",
                    List.of(30),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.event("insight_shared")),
            of(
                    "goals_reviewed",
                    "Career goal reviewed in a year",
                    List.of(39),
                    "career_goals.last_reviewed_on",
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    LaterPractices::goalsReviewed),
            event(
                    "termination_considered",
                    "Termination considered",
                    List.of(31),
                    DURING,
                    RELATIONSHIP_PARTNER,
                    FOLLOWS,
                    Rules.where(LaterPractices::inTrouble, LaterPractices::considered)),
            event(
                    "debrief_client",
                    "Client debriefed",
                    List.of(15),
                    RETURN,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.event("debrief_client")),
            event(
                    "debrief_supervising_partner",
                    "Debriefed by supervising partner",
                    List.of(16),
                    RETURN,
                    SUPERVISING_PARTNER,
                    MAY_CAUSE,
                    Rules.event("debrief_supervising_partner")),
            event(
                    "debrief_relationship_partner",
                    "Debriefed by relationship partner",
                    List.of(16),
                    RETURN,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.event("debrief_relationship_partner")),
            event(
                    "insight_used",
                    "Insight used",
                    List.of(16, 30),
                    RETURN,
                    RELATIONSHIP_PARTNER,
                    FOLLOWS,
                    Rules.where(engagement -> engagement.logged("insight_shared"), Rules.event("insight_used"))),
            event(
                    "career_plan_reviewed",
                    "Career plan revisited in 90 days",
                    List.of(17),
                    RETURN,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.eventBy(
                            "career_plan_reviewed",
                            engagement -> engagement.last().plusDays(CAREER_REVIEW))),
            event(
                    "contact_plan_made",
                    "Contact plan made",
                    List.of(18),
                    RETURN,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.event("contact_plan_made")),
            new Practice(
                    "contact_plan_kept",
                    "Contacts touched every quarter",
                    List.of(18),
                    List.of("contact_touches.touch_date", "contacts.met_on_secondment_id"),
                    RETURN,
                    SECONDEE,
                    FOLLOWS,
                    LaterPractices::contacts),
            new Practice(
                    "recharge_billed",
                    "Charges billed",
                    List.of(22),
                    List.of("secondments.fee_agreed", "secondment_costs.kind[recovery]"),
                    RETURN,
                    ORGANISER,
                    FOLLOWS,
                    LaterPractices::recharge),
            event(
                    "hated_it_reason_sought",
                    "Reason sought where it failed",
                    List.of(33),
                    RETURN,
                    ORGANISER,
                    FOLLOWS,
                    Rules.where(
                            engagement -> engagement.ending() == Ending.EARLY, Rules.event("hated_it_reason_sought"))));

    private static Practice event(
            String event,
            String title,
            List<Integer> statements,
            Phase phase,
            Owner owner,
            Practice.Place place,
            Rule rule) {
        return of(event, title, statements, "engagement_log.event[" + event + "]", phase, owner, place, rule);
    }

    private static Practice of(
            String id,
            String title,
            List<Integer> statements,
            String column,
            Phase phase,
            Owner owner,
            Practice.Place place,
            Rule rule) {
        return new Practice(id, title, statements, List.of(column), phase, owner, place, rule);
    }

    /** Missed where a row says so, whatever its status; kept where training was attended and none missed. */
    private static Kept training(Engagement engagement) {
        boolean missed = Stream.concat(
                        engagement.rows("training_missed").stream()
                                .filter(row -> !row.status().equals("na")),
                        engagement.rows("training_attended").stream()
                                .filter(row -> row.status().equals("missed")))
                .findAny()
                .isPresent();
        return missed ? Kept.NOT_DONE : engagement.logged("training_attended") ? Kept.DONE : Kept.UNKNOWN;
    }

    /** Without a problem on record there is nothing to resolve; one that is open and young tells nothing yet. */
    private static Kept problems(Engagement engagement) {
        List<Gaps.Problem> problems = Gaps.problems(engagement);
        if (engagement.log().isEmpty()) {
            return Kept.UNKNOWN;
        }
        if (problems.isEmpty()) {
            return Kept.NOT_APPLICABLE;
        }
        if (problems.stream().anyMatch(problem -> problem.days(engagement.last()) > Gaps.PROBLEM)) {
            return Kept.NOT_DONE;
        }
        return problems.stream().allMatch(problem -> problem.resolved().isPresent()) ? Kept.DONE : Kept.UNKNOWN;
    }

    private static boolean inTrouble(Engagement engagement) {
        return engagement.ending() == Ending.EARLY
                || Gaps.problems(engagement).stream()
                        .anyMatch(problem -> problem.days(engagement.last()) > Gaps.PROBLEM);
    }

    private static Kept considered(Engagement engagement) {
        return engagement.ending() == Ending.EARLY
                ? Kept.DONE
                : Rules.event("termination_considered").of(engagement);
    }

    private static Kept goalsReviewed(Engagement engagement) {
        return Rules.goals(goals -> goals.stream()
                        .anyMatch(goal -> goal.reviewed()
                                .filter(day -> ChronoUnit.MONTHS.between(goal.set(), day) < GOAL_REVIEW_MONTHS)
                                .isPresent()))
                .of(engagement);
    }

    private static Kept contacts(Engagement engagement) {
        return Gaps.withoutTouch(engagement).isEmpty()
                ? Kept.UNKNOWN
                : Rules.done(Gaps.withoutTouch(engagement).getAsLong() <= Gaps.CONTACT);
    }

    private static Kept recharge(Engagement engagement) {
        return engagement.fee().isEmpty()
                ? (engagement.answer("charge_basis").equals("none") ? Kept.NOT_APPLICABLE : Kept.UNKNOWN)
                : Rules.done(Recharges.unbilled(engagement).map(open -> open.signum() <= 0));
    }

    private LaterPractices() {}
}
