package org.secondment.roi.practice;

import static org.secondment.roi.practice.Owner.RELATIONSHIP_PARTNER;
import static org.secondment.roi.practice.Owner.SECONDEE;
import static org.secondment.roi.practice.Owner.SUPERVISING_PARTNER;
import static org.secondment.roi.practice.Phase.DURING;
import static org.secondment.roi.practice.Practice.Place.FOLLOWS;
import static org.secondment.roi.practice.Practice.Place.MAY_CAUSE;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be done while a secondee is away. */
final class DuringPractices {

    private static final int GOAL_REVIEW_MONTHS = 12;

    static final List<Practice> ALL = List.of(
            Practice.of(
                    "work_challenging",
                    "Work is challenging",
                    List.of(3),
                    "secondments.work_challenging",
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.answer("work_challenging")),
            Practice.of(
                    "authority_level",
                    "Authority to advise or decide",
                    List.of(3),
                    "secondments.authority_level",
                    DURING,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.oneOf("authority_level", Set.of("advises", "decides"))),
            Practice.event(
                    "checkin_secondee",
                    "Secondee asked every month",
                    List.of(13),
                    DURING,
                    SUPERVISING_PARTNER,
                    MAY_CAUSE,
                    Rules.noGapOver(Gaps.CHECK_IN_KEPT, "checkin_secondee")),
            Practice.event(
                    "checkin_client",
                    "Client asked every month",
                    List.of(13),
                    DURING,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.noGapOver(Gaps.CHECK_IN_KEPT, "checkin_client")),
            Practice.event(
                    "firm_contact",
                    "In touch with the firm",
                    List.of(13),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.event("firm_contact")),
            Practice.event(
                    "training_missed",
                    "No training missed",
                    List.of(11),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    DuringPractices::training),
            Practice.event(
                    "training_with_client_guest",
                    "Client guest brought to training",
                    List.of(12),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.event("training_with_client_guest")),
            Practice.event(
                    "problem_resolved",
                    "Problems resolved in 30 days",
                    List.of(14),
                    DURING,
                    SUPERVISING_PARTNER,
                    FOLLOWS,
                    DuringPractices::problems),
            Practice.event(
                    "insight_shared",
                    "Insight shared",
                    List.of(30),
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.event("insight_shared")),
            Practice.of(
                    "goals_reviewed",
                    "Career goal reviewed in a year",
                    List.of(39),
                    "career_goals.last_reviewed_on",
                    DURING,
                    SECONDEE,
                    MAY_CAUSE,
                    DuringPractices::goalsReviewed),
            new Practice(
                    "termination_considered",
                    "Termination considered",
                    List.of(31),
                    List.of("engagement_log.event[termination_considered]", "secondments.outcome"),
                    DURING,
                    RELATIONSHIP_PARTNER,
                    FOLLOWS,
                    Rules.where(DuringPractices::inTrouble, DuringPractices::considered)));

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

    private DuringPractices() {}
}
