package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;

/** Finds a partner who was there on a day. */
final class Roster {

    private static final int TRIES = 30;

    private final Person always;
    private final List<Person> partners;

    Roster(List<Person> people) {
        this.always = people.get(0);
        this.partners = people.stream()
                .filter(p -> p.jobs().lastEntry().getValue().grade() == Grade.PARTNER)
                .toList();
    }

    String partner(LocalDate day, Draws draws) {
        for (int i = 0; i < TRIES; i++) {
            Person person = draws.oneOf(partners);
            if (person.employedOn(day) && person.gradeOn(day) == Grade.PARTNER) {
                return person.id();
            }
        }
        return always.id();
    }
}
