package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;
import org.secondment.roi.simulate.EngagementLog.Event;

/** What is done before a secondee goes. */
final class EventsBefore {

    private static final double LATE = 0.1;

    static void note(Secondment secondment, Draws draws, List<Event> events) {
        LocalDate start = secondment.start();
        briefings(secondment, draws, events);
        Event.note(
                secondment.did(Practice.CLIENT_RESEARCHED),
                "client_research",
                start.minusDays(draws.between(7, 28)),
                "secondee",
                draws,
                events);
        Event.note(draws.chance(0.5), "red_flags_shared", start.minusDays(10), "relationship_partner", draws, events);
        Event.note(draws.chance(0.4), "working_style_asked", start.minusDays(8), "secondee", draws, events);
        Event.note(
                draws.chance(0.5), "firm_expectations_set", start.minusDays(6), "supervising_partner", draws, events);
    }

    /** Where not both brief in time, one may, and a few catch up after the start. */
    private static void briefings(Secondment secondment, Draws draws, List<Event> events) {
        LocalDate day = secondment.start().minusDays(draws.between(5, 25));
        boolean both = secondment.did(Practice.BRIEFED_BY_BOTH_BEFORE_START);
        boolean one = draws.chance(0.4);
        boolean supervising = both || (one && draws.chance(0.7));
        boolean relationship = both || (one && !supervising);
        Event.note(supervising, "brief_supervising_partner", day, "supervising_partner", draws, events);
        if (!both && draws.chance(LATE)) {
            LocalDate late = secondment.start().plusDays(draws.between(5, 30));
            events.add(Event.done("brief_relationship_partner", late, "relationship_partner"));
        } else {
            LocalDate next = day.plusDays(draws.between(0, 3));
            Event.note(relationship, "brief_relationship_partner", next, "relationship_partner", draws, events);
        }
    }

    private EventsBefore() {}
}
