package org.secondment.roi.practice;

import static org.secondment.roi.practice.Owner.ORGANISER;
import static org.secondment.roi.practice.Owner.RELATIONSHIP_PARTNER;
import static org.secondment.roi.practice.Owner.SECONDEE;
import static org.secondment.roi.practice.Owner.SUPERVISING_PARTNER;
import static org.secondment.roi.practice.Phase.RETURN;
import static org.secondment.roi.practice.Practice.Place.FOLLOWS;
import static org.secondment.roi.practice.Practice.Place.MAY_CAUSE;

import java.util.List;

/** What is to be done on the return. */
final class ReturnPractices {

    /** Days after the return by which the career plan is to be revisited. */
    static final int CAREER_REVIEW = 90;

    static final List<Practice> ALL = List.of(
            Practice.event(
                    "debrief_client",
                    "Client debriefed",
                    List.of(15),
                    RETURN,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.event("debrief_client")),
            Practice.event(
                    "debrief_supervising_partner",
                    "Debriefed by supervising partner",
                    List.of(16),
                    RETURN,
                    SUPERVISING_PARTNER,
                    MAY_CAUSE,
                    Rules.event("debrief_supervising_partner")),
            Practice.event(
                    "debrief_relationship_partner",
                    "Debriefed by relationship partner",
                    List.of(16),
                    RETURN,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.event("debrief_relationship_partner")),
            Practice.event(
                    "insight_used",
                    "Insight used",
                    List.of(16, 30),
                    RETURN,
                    RELATIONSHIP_PARTNER,
                    FOLLOWS,
                    Rules.where(engagement -> engagement.logged("insight_shared"), Rules.event("insight_used"))),
            Practice.event(
                    "career_plan_reviewed",
                    "Career plan revisited in 90 days",
                    List.of(17),
                    RETURN,
                    SECONDEE,
                    MAY_CAUSE,
                    Rules.eventBy(
                            "career_plan_reviewed",
                            engagement -> engagement.last().plusDays(CAREER_REVIEW))),
            Practice.event(
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
                    ReturnPractices::contacts),
            new Practice(
                    "recharge_billed",
                    "Charges billed",
                    List.of(22),
                    List.of("secondments.fee_agreed", "secondment_costs.kind[recovery]"),
                    RETURN,
                    ORGANISER,
                    FOLLOWS,
                    ReturnPractices::recharge),
            new Practice(
                    "hated_it_reason_sought",
                    "Reason sought where it failed",
                    List.of(33),
                    List.of("engagement_log.event[hated_it_reason_sought]", "secondments.outcome"),
                    RETURN,
                    ORGANISER,
                    FOLLOWS,
                    Rules.where(
                            engagement -> engagement.ending() == Ending.EARLY, Rules.event("hated_it_reason_sought"))));

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

    private ReturnPractices() {}
}
