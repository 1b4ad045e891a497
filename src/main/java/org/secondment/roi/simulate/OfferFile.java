package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes who was offered which secondment: those who went, those who declined, and clients that wanted nobody. */
final class OfferFile {

    static final List<String> COLUMNS =
            List.of("offer_id", "employee_id", "client_id", "offered_on", "accepted", "declined_by");

    private static final int TRIES = 40;
    private static final int SECONDMENTS_FOR_ONE_THAT_NEVER_WAS = 4;

    private final Registers firm;
    private final CsvFile file;
    private final Numbering ids = new Numbering("O", 4);

    OfferFile(Registers firm, CsvFile file) {
        this.firm = firm;
        this.file = file;
    }

    void write() throws IOException {
        for (Secondment secondment : firm.secondments()) {
            int number = secondment.placement().number();
            Draws draws = Draws.of(firm.world().firm().seed(), "offers", number);
            LocalDate offered = secondment.terms().offeredOn();
            String host = secondment.placement().host().id();
            for (int i = draws.poisson(0.6); i > 0; i--) {
                LocalDate day = offered.minusDays(draws.between(3, 25));
                declined(host, day, draws.oneOf("secondee", "secondee", "firm", "client"), secondment, draws);
            }
            file.write(ids.next(), secondment.person().id(), host, offered.toString(), "Y", "");
            if (number % SECONDMENTS_FOR_ONE_THAT_NEVER_WAS == 0) {
                Client other = draws.oneOf(firm.clients());
                declined(other.id(), offered, draws.oneOf("client", "client", "firm"), secondment, draws);
            }
        }
    }

    private void declined(String client, LocalDate day, String by, Secondment secondment, Draws draws)
            throws IOException {
        Optional<Person> person = lawyer(day, secondment.person(), draws);
        if (person.isPresent()) {
            file.write(ids.next(), person.get().id(), client, day.toString(), "N", by);
        }
    }

    private Optional<Person> lawyer(LocalDate day, Person secondee, Draws draws) {
        for (int i = 0; i < TRIES; i++) {
            Person person = draws.oneOf(firm.people());
            Grade grade = person.gradeOn(day);
            boolean right = grade == Grade.ASSOCIATE || grade == Grade.SENIOR_ASSOCIATE;
            if (right && person.employedOn(day) && !person.equals(secondee)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
