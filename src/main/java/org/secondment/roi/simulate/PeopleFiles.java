package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes lawyers and their job histories. */
final class PeopleFiles {

    static final List<String> PEOPLE = List.of(
            "employee_id",
            "display_name",
            "start_date",
            "leave_date",
            "leave_kind",
            "joined_client_id",
            "grade",
            "practice_area",
            "office",
            "fte",
            "qualified_on");

    static final List<String> JOBS = List.of(
            "employee_id", "effective_from", "grade", "title", "practice_area", "office", "fte", "change_reason");

    static void write(List<Person> people, CsvFile file) throws IOException {
        for (Person person : people) {
            Person.Self self = person.self();
            boolean stays = person.lastDay().equals(LocalDate.MAX);
            boolean qualified = person.gradeOn(self.started()) != Grade.TRAINEE;
            file.write(
                    person.id(),
                    Names.ofLawyer(self.number()),
                    self.started().toString(),
                    stays ? "" : person.lastDay().toString(),
                    person.leaveKind(),
                    person.joined(),
                    person.jobs().lastEntry().getValue().grade().word(),
                    self.practice(),
                    self.office(),
                    self.fte(),
                    qualified ? self.qualified().toString() : "");
        }
    }

    static void writeJobs(List<Person> people, CsvFile file) throws IOException {
        for (Person person : people) {
            Person.Self self = person.self();
            for (Map.Entry<LocalDate, Person.Job> job : person.jobs().entrySet()) {
                file.write(
                        person.id(),
                        job.getKey().toString(),
                        job.getValue().grade().word(),
                        job.getValue().grade().title(),
                        self.practice(),
                        self.office(),
                        self.fte(),
                        job.getValue().reason());
            }
        }
    }

    private PeopleFiles() {}
}
