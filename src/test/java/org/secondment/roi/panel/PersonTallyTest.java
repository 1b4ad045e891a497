package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.SmallWindows.AT_C1;
import static org.secondment.roi.panel.SmallWindows.BEFORE;
import static org.secondment.roi.panel.SmallWindows.DURING;
import static org.secondment.roi.panel.SmallWindows.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondment.roi.panel.Window.Span;

/** Days are small numbers: before = 100 to 199, during = 200 to 249, after = 250 to 349. */
class PersonTallyTest {

    private static final List<String> GRADES = List.of("trainee", "associate", "partner");

    @Test
    void aSecondeesReferredWorkIsThatOfTheHostOnly() {
        PersonTally tally = tally(AT_C1);
        tally.add(
                "E1",
                lawyer(Event.STILL_HERE, credited(150, 10, "C1"), credited(150, 7, "C2"), credited(300, 200, "C1")));

        assertThat(lines(tally, "REFERRED_FEES_BILLED")).containsExactly("S1 12 REFERRED_FEES_BILLED OWN 1 10 0 200");
    }

    @Test
    void aColleaguesReferredWorkIsThatOfAllClients() {
        PersonTally tally = tally(AT_C1);
        tally.add(
                "E2",
                lawyer(Event.STILL_HERE, credited(150, 10, "C1"), credited(210, 7, "C2"), credited(300, 1, "C3")));
        tally.add("E3", lawyer(Event.STILL_HERE, credited(349, 500, "C9"), credited(350, 9, "C9")));

        assertThat(lines(tally, "REFERRED_FEES_BILLED"))
                .containsExactly("S1 12 REFERRED_FEES_BILLED COMPARISON 2 10 7 501");
    }

    @Test
    void colleaguesHeldTheSecondeesGradeOnTheFirstDayAway() {
        PersonTally tally = tally(AT_C1);
        tally.add("PROMOTED-ON-THE-DAY", lawyer(Event.STILL_HERE, grade(200, "partner")));
        tally.add("PROMOTED-LATER", lawyer(Event.STILL_HERE, grade(201, "partner")));
        tally.add("HIRED-LATER", List.of(employed(201, Event.STILL_HERE), grade(0, "associate")));
        tally.add("LEFT-BEFORE", lawyer(199));
        tally.add("LEFT-ON-THE-DAY", lawyer(200));
        tally.add("NEVER-EMPLOYED", List.of(grade(0, "associate"), credited(150, 5, "C1")));

        assertThat(lines(tally, "PROMOTED")).containsExactly("S1 12 PROMOTED COMPARISON 2 0 1 0");
    }

    @Test
    void otherSecondeesAreNoColleaguesAndNobodyComparesWithAnUnknownGradeOrAnIncompleteWindow() {
        PersonTally secondees = tally(AT_C1, "E1", "E2");
        secondees.add("E2", lawyer(Event.STILL_HERE));
        PersonTally unknown = tally(window("S1", "C1", "", true));
        unknown.add("E2", List.of(employed(0, Event.STILL_HERE)));
        PersonTally incomplete = tally(window("S1", "C1", "associate", false));
        incomplete.add("E2", lawyer(Event.STILL_HERE));

        assertThat(secondees.result().lines()).isEmpty();
        assertThat(unknown.result().lines()).isEmpty();
        assertThat(incomplete.result().lines()).isEmpty();
    }

    @Test
    void aPromotionIsAHigherGradeWithinTheSpan() {
        assertThat(promotions(grade(250, "partner"))).isEqualTo("0 1");
        assertThat(promotions(grade(249, "partner"))).isEqualTo("1 0");
        assertThat(promotions(grade(349, "partner"))).isEqualTo("0 1");
        assertThat(promotions(grade(350, "partner"))).isEqualTo("0 0");
        assertThat(promotions(grade(260, "associate")))
                .as("the same grade again")
                .isEqualTo("0 0");
        assertThat(promotions(grade(260, "trainee"))).as("a step down").isEqualTo("0 0");
        assertThat(promotions(grade(260, "of_counsel")))
                .as("a grade that the settings do not rank")
                .isEqualTo("0 0");
    }

    @Test
    void whoLeavesBeforeTheNextGradeWasNotPromoted() {
        PersonTally tally = tally(AT_C1);
        tally.add("E1", lawyer(259, grade(260, "partner")));

        assertThat(lines(tally, "PROMOTED")).containsExactly("S1 12 PROMOTED OWN 1 0 0 0");
        assertThat(lines(tally, "LEFT")).containsExactly("S1 12 LEFT OWN 1 0 0 1");
    }

    @Test
    void leavingCountsInTheSpanOfTheLastDay() {
        assertThat(left(249)).isEqualTo("1 0");
        assertThat(left(250)).isEqualTo("0 1");
        assertThat(left(349)).isEqualTo("0 1");
        assertThat(left(350)).isEqualTo("0 0");
        assertThat(left(Event.STILL_HERE)).isEqualTo("0 0");
    }

    @Test
    void aRunningSecondmentHasNothingAfter() {
        Window running = new Window("S1", "E1", "C1", 12, BEFORE, DURING, new Span(0, -1), false, false, "associate");
        PersonTally tally = tally(running);
        tally.add("E1", lawyer(Event.STILL_HERE, credited(0, 9, "C1"), grade(240, "partner")));

        assertThat(lines(tally, "PROMOTED")).containsExactly("S1 12 PROMOTED OWN 1 0 1 0");
        assertThat(lines(tally, "REFERRED_FEES_BILLED")).containsExactly("S1 12 REFERRED_FEES_BILLED OWN 1 0 0 0");
    }

    private static String promotions(Event step) {
        PersonTally tally = tally(AT_C1);
        tally.add("E1", lawyer(Event.STILL_HERE, step));
        return duringAndAfter(tally, "PROMOTED");
    }

    private static String left(long lastDay) {
        PersonTally tally = tally(AT_C1);
        tally.add("E1", lawyer(lastDay));
        return duringAndAfter(tally, "LEFT");
    }

    private static String duringAndAfter(PersonTally tally, String measure) {
        String line = lines(tally, measure).get(0);
        return line.substring(("S1 12 " + measure + " OWN 1 0 ").length());
    }

    private static PersonTally tally(Window window) {
        return tally(window, "E1");
    }

    private static PersonTally tally(Window window, String... secondees) {
        return new PersonTally(new Exposure(List.of(window), Set.of("C1"), Set.of("C1"), Set.of(secondees), GRADES));
    }

    private static List<String> lines(PersonTally tally, String measure) {
        return TallyText.of(tally.result(), List.of(AT_C1), measure);
    }

    /** An associate since day 0. */
    private static List<Event> lawyer(long lastDay, Event... others) {
        List<Event> events = new ArrayList<>(List.of(employed(0, lastDay), grade(0, "associate")));
        events.addAll(List.of(others));
        return events;
    }

    private static Event employed(int first, long last) {
        return new Event("", Event.Kind.EMPLOYED, first, last, "");
    }

    private static Event grade(int day, String grade) {
        return new Event("", Event.Kind.GRADE, day, 0, grade);
    }

    private static Event credited(int day, long amount, String client) {
        return new Event("", Event.Kind.CREDITED, day, amount, client);
    }
}
