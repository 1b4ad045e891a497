package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;
import org.secondment.roi.simulate.EngagementLog.Event;
import org.secondment.roi.simulate.Placement.Ending;

/** What is done, and what goes wrong, while a secondee is away. */
final class EventsDuring {

    static void note(Secondment secondment, LocalDate lastDay, Draws draws, List<Event> events) {
        LocalDate end = Days.earlier(secondment.end(), lastDay);
        if (secondment.start().isAfter(end)) {
            return;
        }
        checkIns(secondment, end, draws, events);
        LocalDate start = secondment.start();
        for (LocalDate day = start.plusDays(35); day.isBefore(end); day = day.plusDays(60)) {
            Event.note(draws.chance(0.6), "training_attended", day, "secondee", draws, events);
            if (draws.chance(0.25)) {
                events.add(Event.missed("training_missed", day.plusDays(7), "secondee"));
            }
            if (draws.chance(0.5)) {
                events.add(Event.done("firm_contact", day.plusDays(draws.between(0, 20)), "secondee"));
            }
        }
        if (secondment.did(Practice.TRAINING_WITH_CLIENT_GUEST)) {
            events.add(
                    Event.counted("training_with_client_guest", start.plusDays(50), draws.between(1, 4), "secondee"));
        }
        if (draws.chance(0.5)) {
            events.add(Event.counted("insight_shared", start.plusDays(60), draws.between(1, 5), "secondee"));
        }
        troubles(secondment, end, draws, events);
        events.removeIf(event -> event.day().isAfter(end));
    }

    private static void checkIns(Secondment secondment, LocalDate end, Draws draws, List<Event> events) {
        boolean regular = secondment.did(Practice.CHECKED_IN_REGULARLY);
        LocalDate day = secondment.start().plusDays(draws.between(20, 28));
        for (int month = 0; !day.isAfter(end); month++) {
            boolean asked = regular || draws.chance(0.15);
            Event.note(asked, "checkin_secondee", day, "supervising_partner", draws, events);
            if (month % 2 == 1) {
                Event.note(asked, "checkin_client", day.plusDays(2), "relationship_partner", draws, events);
            }
            day = day.plusDays(draws.between(27, 33));
        }
    }

    private static void troubles(Secondment secondment, LocalDate end, Draws draws, List<Event> events) {
        Ending ending = secondment.placement().ending();
        boolean failed = ending == Ending.ENDED_EARLY || ending == Ending.SECONDEE_CHANGED;
        boolean trouble = draws.chance(0.3) || failed;
        LocalDate raised = secondment.start().plusDays(draws.between(25, 70));
        if (trouble) {
            events.add(Event.done("problem_raised", raised, "secondee"));
        }
        if (trouble && !failed && draws.chance(0.8)) {
            events.add(Event.done("problem_resolved", raised.plusDays(draws.between(3, 50)), "supervising_partner"));
        }
        if (failed) {
            String how = ending == Ending.ENDED_EARLY ? "ended_early" : "secondee_changed";
            events.add(Event.done("termination_considered", end.minusDays(15), "relationship_partner"));
            events.add(Event.done(how, end, "relationship_partner"));
        }
    }

    private EventsDuring() {}
}
