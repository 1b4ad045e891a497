package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what was done for each secondment; most of it is noted, and what was not done is seldom forgotten. */
final class EngagementLog {

    static final List<String> COLUMNS =
            List.of("event_id", "secondment_id", "event_date", "event", "status", "quantity", "by_role");

    /** The chance that something done has a row. */
    static final double NOTED_WHEN_DONE = 0.95;
    /** The chance that something left undone has a row that says so. */
    static final double NOTED_WHEN_MISSED = 0.8;

    private final Firm firm;
    private final CsvFile file;
    private final Numbering ids = new Numbering("E", 5);

    EngagementLog(Firm firm, CsvFile file) {
        this.firm = firm;
        this.file = file;
    }

    void write(List<Secondment> secondments) throws IOException {
        for (Secondment secondment : secondments) {
            List<Event> events = new ArrayList<>();
            Draws draws = Draws.of(firm.seed(), "log", secondment.placement().number());
            EventsBefore.note(secondment, draws, events);
            EventsDuring.note(secondment, firm.lastDay(), draws, events);
            if (secondment.placement().returned()) {
                EventsAfter.note(secondment, draws, events);
            }
            events.removeIf(event -> event.day().isAfter(firm.lastDay()));
            events.sort(Comparator.comparing(Event::day));
            for (Event event : events) {
                file.write(
                        ids.next(),
                        secondment.id(),
                        event.day().toString(),
                        event.what(),
                        event.status(),
                        event.quantity(),
                        event.by());
            }
        }
    }

    /**
     * One line of the log.
     *
     * @param quantity how many, such as guests; empty where that is no question
     */
    record Event(LocalDate day, String what, String status, String quantity, String by) {

        static Event done(String what, LocalDate day, String by) {
            return new Event(day, what, "done", "", by);
        }

        static Event counted(String what, LocalDate day, int quantity, String by) {
            return new Event(day, what, "done", Integer.toString(quantity), by);
        }

        static Event missed(String what, LocalDate day, String by) {
            return new Event(day, what, "missed", "", by);
        }

        /** Notes whether something was done, as far as anybody wrote it down. */
        static void note(boolean done, String what, LocalDate day, String by, Draws draws, List<Event> events) {
            boolean noted = draws.chance(done ? NOTED_WHEN_DONE : NOTED_WHEN_MISSED);
            if (noted) {
                events.add(done ? done(what, day, by) : missed(what, day, by));
            }
        }
    }
}
