package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes who could go next. */
final class CandidateFile {

    static final List<String> COLUMNS =
            List.of("employee_id", "available_from", "willing", "areas_of_interest", "exclusions");

    private static final double ASKED = 0.3;

    static void write(Registers firm, CsvFile file) throws IOException {
        LocalDate last = firm.world().span().last();
        for (Person person : firm.people()) {
            Draws draws = Draws.of(
                    firm.world().firm().seed(), "candidates", person.self().number());
            Grade grade = person.gradeOn(last);
            boolean could = grade != Grade.PARTNER && grade != Grade.COUNSEL && person.employedOn(last);
            if (could && person.lastDay().equals(LocalDate.MAX) && !person.awayFrom(last) && draws.chance(ASKED)) {
                String own = person.self().practice();
                String other = draws.oneOf(Careers.PRACTICES);
                file.write(
                        person.id(),
                        last.plusDays(draws.between(1, 180)).toString(),
                        draws.chance(0.8) ? "Y" : "N",
                        own.equals(other) ? own : own + ";" + other,
                        draws.chance(0.15) ? draws.oneOf(firm.clients()).id() : "");
            }
        }
    }

    private CandidateFile() {}
}
