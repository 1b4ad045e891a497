package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A lawyer and the two to four matters at hand; most stay from month to month. */
final class Desk {

    private static final int KEPT_PERCENT = 60;
    private static final int OWN_PERCENT = 10;
    private static final int TRIES = 6;
    private static final int MOST_IN_A_MONTH = 2;

    private final Person person;
    private final List<WorkedMatter> matters = new ArrayList<>(4);
    private List<WorkedMatter> own = List.of();

    Desk(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    /** Clears away what is closed or done and takes on other matters of the lawyer's practice. */
    void choose(Work work, List<WorkedMatter> firmsOwn, LocalDate month, Luck luck) {
        own = firmsOwn;
        matters.removeIf(matter -> !luck.percent(KEPT_PERCENT) || !matter.runsIn(month));
        String practice = person.self().practice();
        int wanted = 2 + luck.below(3);
        for (int tries = 0; matters.size() < wanted && tries < TRIES && work.any(practice); tries++) {
            WorkedMatter matter = work.drawn(practice, luck.real());
            if (!matters.contains(matter)) {
                matters.add(matter);
            }
        }
    }

    /** A matter for the next entry; one of the firm's own where none was opened by then. */
    WorkedMatter pick(int day, Luck luck) {
        int place = luck.below(Math.max(1, matters.size()));
        if (!matters.isEmpty() && !luck.percent(OWN_PERCENT)) {
            WorkedMatter matter = matters.get(place);
            if (matter.opened() <= day) {
                return matter;
            }
        }
        return firmsOwn();
    }

    /** What most of the month's hours went to. */
    List<WorkedMatter> ofMonth(Luck luck) {
        List<WorkedMatter> all = new ArrayList<>(matters.subList(0, Math.min(MOST_IN_A_MONTH, matters.size())));
        if (all.isEmpty() || luck.percent(OWN_PERCENT)) {
            all.add(firmsOwn());
        }
        return all;
    }

    private WorkedMatter firmsOwn() {
        return own.get(person.self().number() % own.size());
    }
}
