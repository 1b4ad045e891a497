package org.secondment.roi.simulate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes who spoke to which contact: secondees often while away, then as their contact plan says, partners seldom. */
final class TouchFile {

    static final List<String> COLUMNS = List.of("touch_id", "contact_id", "employee_id", "touch_date", "kind");

    private static final int MONTHS_AFTER = 24;
    private static final int DAYS_WITH_A_PLAN = 60;
    private static final int DAYS_WITHOUT = 270;
    private static final int DAYS_OF_PARTNERS = 600;

    private final World world;
    private final CsvFile file;
    private final Numbering ids = new Numbering("H", 6);

    TouchFile(World world, CsvFile file) {
        this.world = world;
        this.file = file;
    }

    void write() throws IOException {
        int number = 0;
        for (Contact contact : world.network().contacts()) {
            Draws draws = Draws.of(world.firm().seed(), "touches", number);
            number++;
            Optional<Secondment> met = contact.metOn();
            if (met.isPresent()) {
                bySecondee(contact, met.get(), draws);
            } else {
                byPartners(contact, draws);
            }
        }
    }

    private void bySecondee(Contact contact, Secondment secondment, Draws draws) throws IOException {
        LocalDate start = secondment.start();
        for (LocalDate day = start.plusDays(draws.between(2, 30));
                !day.isAfter(secondment.end());
                day = day.plusDays(draws.between(20, 70))) {
            touch(contact, secondment.person(), day, draws);
        }
        int typical = secondment.did(Practice.CONTACT_PLAN_MADE) ? DAYS_WITH_A_PLAN : DAYS_WITHOUT;
        LocalDate until = secondment.end().plusMonths(MONTHS_AFTER);
        for (LocalDate day = secondment.end().plusDays(draws.between(typical / 3, typical));
                secondment.placement().returned() && day.isBefore(until);
                day = day.plusDays(draws.between(typical / 2, typical * 3 / 2))) {
            touch(contact, secondment.person(), day, draws);
        }
    }

    private void touch(Contact contact, Person person, LocalDate day, Draws draws) throws IOException {
        if (person.employedOn(day) && world.span().contains(day)) {
            write(contact, person.id(), day, draws);
        }
    }

    private void byPartners(Contact contact, Draws draws) throws IOException {
        LocalDate day = world.span().first().plusDays(draws.between(0, DAYS_OF_PARTNERS));
        while (world.span().contains(day)) {
            write(contact, world.roster().partner(day, draws), day, draws);
            day = day.plusDays(draws.between(DAYS_OF_PARTNERS / 2, DAYS_OF_PARTNERS * 3 / 2));
        }
    }

    private void write(Contact contact, String employee, LocalDate day, Draws draws) throws IOException {
        String kind = draws.oneOf("meeting", "call", "call", "email", "email", "event");
        file.write(ids.next(), contact.id(), employee, day.toString(), kind);
    }
}
