package org.secondment.roi.practice;

import static org.secondment.roi.practice.Owner.ORGANISER;
import static org.secondment.roi.practice.Owner.RELATIONSHIP_PARTNER;
import static org.secondment.roi.practice.Owner.SECONDEE;
import static org.secondment.roi.practice.Owner.SUPERVISING_PARTNER;
import static org.secondment.roi.practice.Practice.Place.MAY_CAUSE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be done before a secondee goes. */
final class BeforePractices {

    /** Fewer days from the offer to the start are a rush. */
    static final int RUSH = 28;

    static final Set<String> EASY_GIVES = Set.of("panel_term", "pitch_offer");

    static final List<Practice> ALL = List.of(
            briefed("brief_supervising_partner", "Briefed by supervising partner", SUPERVISING_PARTNER),
            briefed("brief_relationship_partner", "Briefed by relationship partner", RELATIONSHIP_PARTNER),
            logged("client_research", "Client and its needs researched", 10, SECONDEE),
            logged("red_flags_shared", "Red flags shared", 10, RELATIONSHIP_PARTNER),
            logged("working_style_asked", "Client asked how it works", 5, SECONDEE),
            logged("firm_expectations_set", "Firm's expectations set", 8, SUPERVISING_PARTNER),
            answered("advice_style_asked", "Client asked how it wants advice", List.of(29), RELATIONSHIP_PARTNER),
            answered("secondee_consent", "Secondee asked and willing", List.of(32), ORGANISER),
            answered("aim_told_to_client", "Aims told to the client", List.of(26, 27), RELATIONSHIP_PARTNER),
            answered("aim_told_to_secondee", "Aims told to the secondee", List.of(26, 27), SUPERVISING_PARTNER),
            answered("fits_career_plan", "Fits the secondee's career plan", List.of(9), SECONDEE),
            goals(
                    "goals_linked",
                    "Career goal linked to it",
                    List.of(9),
                    "linked_secondment_id",
                    Rules.goals(goals -> goals.stream().anyMatch(Engagement.Goal::linked))),
            goals(
                    "goals_dated",
                    "All career goals dated",
                    List.of(38),
                    "due_on",
                    Rules.goals(
                            goals -> goals.stream().allMatch(goal -> goal.due().isPresent()))),
            goals(
                    "goals_own",
                    "Career goal of one's own",
                    List.of(37),
                    "owner",
                    Rules.goals(goals ->
                            goals.stream().anyMatch(goal -> goal.owner().equals("self")))),
            goals(
                    "goals_outside_work",
                    "Goal outside work",
                    List.of(37),
                    "area",
                    Rules.goals(
                            goals -> goals.stream().anyMatch(goal -> goal.area().equals("outside_work")))),
            new Practice(
                    "area_of_interest",
                    "In the secondee's area of interest",
                    List.of(2),
                    List.of("secondments.area_of_interest", "matters.practice_area", "clients.sector"),
                    Phase.BEFORE,
                    SECONDEE,
                    MAY_CAUSE,
                    BeforePractices::interest),
            new Practice(
                    "person_matched",
                    "Expertise that the client buys",
                    List.of(25),
                    List.of("secondments.aim_need", "people.practice_area", "matters.practice_area"),
                    Phase.BEFORE,
                    ORGANISER,
                    MAY_CAUSE,
                    BeforePractices::matched),
            new Practice(
                    "time_to_prepare",
                    "Offered four weeks before",
                    List.of(35),
                    List.of("secondments.offered_on", "secondments.start_date"),
                    Phase.BEFORE,
                    ORGANISER,
                    MAY_CAUSE,
                    engagement -> Rules.done(daysToStart(engagement).map(days -> days >= RUSH))),
            new Practice(
                    "no_routine_rotation",
                    "Not a routine rotation",
                    List.of(35),
                    List.of("secondments.offered_how"),
                    Phase.BEFORE,
                    ORGANISER,
                    MAY_CAUSE,
                    Rules.oneOf("offered_how", Set.of("client_asked", "firm_offered", "panel_term", "pitch_offer"))),
            new Practice(
                    "no_easy_give",
                    "Not an easy give",
                    List.of(20),
                    List.of("secondments.offered_how", "secondments.charge_basis"),
                    Phase.BEFORE,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    BeforePractices::noEasyGive),
            new Practice(
                    "organiser_seconded",
                    "Organiser seconded, on record",
                    List.of(19),
                    List.of(
                            "secondments.supervising_partner_id",
                            "secondments.relationship_partner_id",
                            "secondments.employee_id"),
                    Phase.BEFORE,
                    ORGANISER,
                    MAY_CAUSE,
                    Rules.answer("organiser_seconded")),
            new Practice(
                    "strategic_client",
                    "Client is strategic",
                    List.of(1),
                    List.of("clients.strategic"),
                    Phase.BEFORE,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.answer("strategic")),
            new Practice(
                    "referral_rule_settled",
                    "Settled if work may be referred",
                    List.of(28),
                    List.of("secondments.referral_rule_agreed"),
                    Phase.BEFORE,
                    RELATIONSHIP_PARTNER,
                    MAY_CAUSE,
                    Rules.oneOf("referral_rule_agreed", Set.of("permitted", "procurement_only", "forbidden"))),
            new Practice(
                    "charges_agreed",
                    "Fee agreed where charged",
                    List.of(22),
                    List.of("secondments.charge_basis", "secondments.fee_agreed"),
                    Phase.BEFORE,
                    ORGANISER,
                    MAY_CAUSE,
                    Rules.where(
                            engagement -> !engagement.answer("charge_basis").equals("none"),
                            engagement -> engagement.answer("charge_basis").isEmpty()
                                    ? Kept.UNKNOWN
                                    : Rules.done(engagement.fee().isPresent()))));

    private static Practice briefed(String event, String title, Owner owner) {
        return Practice.event(
                event, title, List.of(8, 32), Phase.BEFORE, owner, MAY_CAUSE, Rules.eventBy(event, Rules::start));
    }

    private static Practice logged(String event, String title, int statement, Owner owner) {
        return Practice.event(event, title, List.of(statement), Phase.BEFORE, owner, MAY_CAUSE, Rules.event(event));
    }

    private static Practice answered(String column, String title, List<Integer> statements, Owner owner) {
        return Practice.of(
                column,
                title,
                statements,
                "secondments." + column,
                Phase.BEFORE,
                owner,
                MAY_CAUSE,
                Rules.answer(column));
    }

    private static Practice goals(String id, String title, List<Integer> statements, String column, Rule rule) {
        return Practice.of(id, title, statements, "career_goals." + column, Phase.BEFORE, SECONDEE, MAY_CAUSE, rule);
    }

    /** Within what the host buys or the sector it is in. */
    private static Kept interest(Engagement engagement) {
        String interest = engagement.answer("area_of_interest");
        boolean known = !engagement.answer("host_practices").isEmpty();
        return interest.isEmpty() || !known
                ? Kept.UNKNOWN
                : Rules.done(buys(engagement, interest) || interest.equals(engagement.answer("sector")));
    }

    /** Only where expertise was asked for; an extra pair of hands may come from anywhere. */
    private static Kept matched(Engagement engagement) {
        if (engagement.answer("aim_need").equals("extra_body")) {
            return Kept.NOT_APPLICABLE;
        }
        boolean known = !engagement.answer("aim_need").isEmpty()
                && !engagement.answer("practice_area").isEmpty()
                && !engagement.answer("host_practices").isEmpty();
        return known ? Rules.done(buys(engagement, engagement.answer("practice_area"))) : Kept.UNKNOWN;
    }

    private static boolean buys(Engagement engagement, String practice) {
        return List.of(engagement.answer("host_practices").split(";", -1)).contains(practice);
    }

    private static Kept noEasyGive(Engagement engagement) {
        String how = engagement.answer("offered_how");
        String charged = engagement.answer("charge_basis");
        if (EASY_GIVES.contains(how) || charged.equals("none")) {
            return Kept.NOT_DONE;
        }
        return how.isEmpty() || charged.isEmpty() ? Kept.UNKNOWN : Kept.DONE;
    }

    static Optional<Long> daysToStart(Engagement engagement) {
        LocalDate start = engagement.secondment().start();
        return Optional.ofNullable(engagement.days().get("offered_on"))
                .map(offered -> ChronoUnit.DAYS.between(offered, start));
    }

    private BeforePractices() {}
}
