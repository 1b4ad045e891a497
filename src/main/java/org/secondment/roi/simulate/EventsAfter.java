package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;
import org.secondment.roi.simulate.EngagementLog.Event;
import org.secondment.roi.simulate.Placement.Ending;

/** What is done once a secondee is back. */
final class EventsAfter {

    static void note(Secondment secondment, Draws draws, List<Event> events) {
        LocalDate end = secondment.end();
        LocalDate debrief = end.plusDays(draws.between(3, 30));
        boolean partners = secondment.did(Practice.PARTNERS_DEBRIEFED);
        boolean client = secondment.did(Practice.CLIENT_DEBRIEFED);
        Event.note(client, "debrief_client", debrief.plusDays(3), "relationship_partner", draws, events);
        Event.note(partners, "debrief_supervising_partner", debrief, "supervising_partner", draws, events);
        Event.note(
                partners, "debrief_relationship_partner", debrief.plusDays(1), "relationship_partner", draws, events);
        career(secondment, draws, events);
        boolean shared = events.stream().anyMatch(event -> event.what().equals("insight_shared"));
        if (shared && draws.chance(0.6)) {
            events.add(Event.counted("insight_used", end.plusDays(75), draws.between(1, 3), "relationship_partner"));
        }
        if (secondment.placement().ending() == Ending.ENDED_EARLY) {
            Event.note(draws.chance(0.5), "hated_it_reason_sought", end.plusDays(14), "hr", draws, events);
        }
    }

    private static void career(Secondment secondment, Draws draws, List<Event> events) {
        LocalDate end = secondment.end();
        boolean reviewed = secondment.did(Practice.CAREER_PLAN_REVIEWED);
        boolean planned = secondment.did(Practice.CONTACT_PLAN_MADE);
        LocalDate review = end.plusDays(draws.between(20, 85));
        LocalDate plan = end.plusDays(draws.between(5, 45));
        Event.note(reviewed, "career_plan_reviewed", review, "supervising_partner", draws, events);
        Event.note(planned, "contact_plan_made", plan, "secondee", draws, events);
    }

    private EventsAfter() {}
}
