package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes the career goals of secondees and of some colleagues. */
final class GoalFile {

    static final List<String> COLUMNS = List.of(
            "employee_id",
            "goal_id",
            "set_on",
            "area",
            "due_on",
            "progress_pct",
            "status",
            "last_reviewed_on",
            "owner",
            "linked_secondment_id");

    private static final double COLLEAGUES = 0.25;

    private final Registers firm;
    private final CsvFile file;
    private final Numbering ids = new Numbering("G", 5);

    GoalFile(Registers firm, CsvFile file) {
        this.firm = firm;
        this.file = file;
    }

    void write() throws IOException {
        for (Person person : firm.people()) {
            Draws draws =
                    Draws.of(firm.world().firm().seed(), "goals", person.self().number());
            boolean has = draws.chance(COLLEAGUES) || !person.away().isEmpty();
            LocalDate from =
                    Days.later(person.self().started(), firm.world().span().first());
            LocalDate to = Days.earlier(person.lastDay(), firm.world().span().last());
            int days = (int) ChronoUnit.DAYS.between(from, to);
            for (int i = draws.between(1, 3); i > 0 && has && days > 0; i--) {
                goal(person, from.plusDays(draws.between(0, days)), to, draws);
            }
        }
    }

    private void goal(Person person, LocalDate set, LocalDate to, Draws draws) throws IOException {
        LocalDate due = set.plusMonths(draws.between(6, 24));
        int progress = draws.between(0, 10) * 10;
        boolean over = due.isBefore(to);
        String status = progress == 100 ? "met" : over ? draws.oneOf("changed", "dropped", "open") : "open";
        LocalDate reviewed = set.plusMonths(draws.between(2, 12));
        boolean dated = draws.chance(0.8);
        file.write(
                person.id(),
                ids.next(),
                set.toString(),
                draws.oneOf(
                        "technical",
                        "sector",
                        "sector",
                        "client",
                        "client",
                        "leadership",
                        "partnership",
                        "outside_work"),
                dated ? due.toString() : "",
                Integer.toString(progress),
                status,
                reviewed.isAfter(to) ? "" : reviewed.toString(),
                draws.oneOf("self", "self", "firm"),
                linked(person, set, draws));
    }

    /** A secondment that came within a year of the goal, if the two belong together. */
    private static String linked(Person person, LocalDate set, Draws draws) {
        boolean fits = draws.chance(0.7);
        return person.away().stream()
                .filter(p -> fits && !p.start().isBefore(set) && p.start().isBefore(set.plusMonths(18)))
                .map(Placement::id)
                .findFirst()
                .orElse("");
    }
}
