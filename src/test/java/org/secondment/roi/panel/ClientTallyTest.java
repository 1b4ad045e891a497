package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.SmallWindows.AT_C1;
import static org.secondment.roi.panel.SmallWindows.window;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondment.roi.panel.Window.Span;

/** Days are small numbers: before = 100 to 199, during = 200 to 249, after = 250 to 349. */
class ClientTallyTest {

    private static final Window AT_C2 = window("S2", "C2", "associate", true);
    private static final List<Window> WINDOWS = List.of(AT_C1, AT_C2);

    @Test
    void aHostsFiguresAreItsOwn() {
        ClientTally tally = tally(List.of(AT_C1), "C1");
        tally.add(
                "C1",
                List.of(
                        billed(99, 7, "tax"),
                        billed(100, 10, "tax"),
                        billed(199, 200, "tax"),
                        opened(199),
                        billed(200, 3_000, "tax"),
                        billed(249, 40_000, "tax"),
                        opened(250),
                        billed(250, 500_000, "tax"),
                        opened(349),
                        billed(349, 6_000_000, "tax"),
                        billed(350, 7, "tax"),
                        opened(350)));

        assertThat(lines(tally, "CLIENT_FEES_BILLED"))
                .containsExactly("S1 12 CLIENT_FEES_BILLED OWN 1 210 43000 6500000");
        assertThat(lines(tally, "MATTERS_OPENED")).containsExactly("S1 12 MATTERS_OPENED OWN 1 1 0 2");
        assertThat(lines(tally, "CLIENT_FEES_COLLECTED")).containsExactly("S1 12 CLIENT_FEES_COLLECTED OWN 1 0 0 0");
    }

    @Test
    void collectedFeesAreApartFromBilledOnes() {
        ClientTally tally = tally(List.of(AT_C1), "C1");
        tally.add("C1", List.of(billed(150, 10, "tax"), new Event("C1", Event.Kind.COLLECTED, 260, 9, "150")));

        assertThat(lines(tally, "CLIENT_FEES_BILLED")).containsExactly("S1 12 CLIENT_FEES_BILLED OWN 1 10 0 0");
        assertThat(lines(tally, "CLIENT_FEES_COLLECTED")).containsExactly("S1 12 CLIENT_FEES_COLLECTED OWN 1 0 0 9");
    }

    @Test
    void aPracticeCountsOnceAndOnlyWithNetFeesAboveZero() {
        ClientTally tally = tally(List.of(AT_C1), "C1");
        tally.add(
                "C1",
                List.of(
                        billed(110, 10, "tax"),
                        billed(120, 10, "tax"),
                        billed(130, 5, "disputes"),
                        billed(140, -5, "disputes"),
                        billed(260, 1, "tax"),
                        billed(270, 1, "disputes"),
                        billed(280, 1, "pensions"),
                        opened(290)));

        assertThat(lines(tally, "PRACTICES_BILLING")).containsExactly("S1 12 PRACTICES_BILLING OWN 1 1 0 3");
    }

    @Test
    void clientsThatWereThereBeforeTheWindowAreTheComparison() {
        ClientTally tally = tally(List.of(AT_C1), "C1");
        tally.add("C2", List.of(billed(100, 10, "tax"), billed(300, 30, "tax")));
        tally.add("C3", List.of(opened(40), billed(300, 500, "tax")));
        tally.add("C4", List.of(billed(101, 7_000, "tax")));

        assertThat(lines(tally, "CLIENT_FEES_BILLED"))
                .as("C4 came after the window began")
                .containsExactly("S1 12 CLIENT_FEES_BILLED COMPARISON 2 10 0 530");
    }

    @Test
    void hostsAndTheirGroupsAreNeverAComparison() {
        ClientTally tally = tally(WINDOWS, "C1", "C2", "C1-SUBSIDIARY");
        tally.add("C1", List.of(billed(50, 1, "tax"), billed(150, 10, "tax")));
        tally.add("C2", List.of(billed(50, 1, "tax"), billed(150, 200, "tax")));
        tally.add("C1-SUBSIDIARY", List.of(billed(50, 1, "tax"), billed(150, 3_000, "tax")));

        assertThat(lines(tally, "CLIENT_FEES_BILLED"))
                .containsExactly("S1 12 CLIENT_FEES_BILLED OWN 1 10 0 0", "S2 12 CLIENT_FEES_BILLED OWN 1 200 0 0");
    }

    @Test
    void anIncompleteWindowHasItsOwnFiguresButNoComparison() {
        ClientTally tally = tally(List.of(window("S1", "C1", "associate", false)), "C1");
        tally.add("C1", List.of(billed(150, 10, "tax")));
        tally.add("C2", List.of(billed(50, 10, "tax"), billed(150, 10, "tax")));

        assertThat(lines(tally, "CLIENT_FEES_BILLED")).containsExactly("S1 12 CLIENT_FEES_BILLED OWN 1 10 0 0");
    }

    @Test
    void twoSecondmentsAtOneClientHaveFiguresEach() {
        Window later = new Window(
                "S2",
                "E2",
                "C1",
                12,
                new Span(300, 399),
                new Span(400, 449),
                new Span(450, 549),
                true,
                true,
                "partner");
        ClientTally tally = tally(List.of(AT_C1, later), "C1");
        tally.add("C1", List.of(billed(310, 10, "tax"), billed(420, 200, "tax")));

        assertThat(lines(tally, "CLIENT_FEES_BILLED"))
                .containsExactly("S1 12 CLIENT_FEES_BILLED OWN 1 0 0 10", "S2 12 CLIENT_FEES_BILLED OWN 1 10 200 0");
    }

    @Test
    void feesOfHostsAreApartFromThoseOfOthersAndTheHostsGroupIsInNeither() {
        ClientTally tally = tally(List.of(AT_C1), "C1", "C1-SUBSIDIARY");
        tally.add("C1", List.of(opened(5), billed(7, 10, "tax"), billed(7, 3, "tax")));
        tally.add("C1-SUBSIDIARY", List.of(billed(7, 500, "tax")));
        tally.add("C2", List.of(billed(6, 40, "tax"), billed(7, -2, "tax")));

        assertThat(tally.result().feesByDay()).containsOnlyKeys(6, 7);
        assertThat(tally.result().feesByDay().get(6)).containsExactly(0, 40);
        assertThat(tally.result().feesByDay().get(7)).containsExactly(13, -2);
        assertThat(tally.result().firstSeen()).isEqualTo(Map.of("C1", 5, "C1-SUBSIDIARY", 7, "C2", 6));
    }

    @Test
    void aClientsAccountTellsTheLastYearFromBefore() {
        ClientTally tally = tally(List.of(AT_C1), "C1");
        tally.add(
                "C1",
                List.of(
                        billed(99, 1, "pensions"),
                        billed(100, 300, "tax"),
                        billed(120, -300, "disputes"),
                        billed(249, 5_000, "disputes"),
                        new Event("C1", Event.Kind.COLLECTED, 262, 40, "100"),
                        billed(250, 70_000, "tax"),
                        new Event("C1", Event.Kind.COLLECTED, 290, 600, "249"),
                        new Event("C1", Event.Kind.COLLECTED, 300, 7_000, "250")));

        assertThat(tally.result().accounts().get("C1"))
                .isEqualTo(new ClientAccount(
                        70_000, Set.of("disputes", "tax"), 5_001, 640, 7_640, 40L * 162 + 600L * 41 + 7_000L * 50));
    }

    @Test
    void accountsOfAGroupAddUp() {
        ClientAccount one = new ClientAccount(1, Set.of("tax"), 20, 300, 4_000, 50_000);
        ClientAccount other = new ClientAccount(6, Set.of("disputes"), 70, 800, 9_000, 10_000);

        assertThat(one.plus(other))
                .isEqualTo(new ClientAccount(7, Set.of("disputes", "tax"), 90, 1_100, 13_000, 60_000));
        assertThat(one.plus(ClientAccount.NONE)).isEqualTo(one);
    }

    private static ClientTally tally(List<Window> windows, String... hostGroups) {
        Set<String> hosts = windows.stream().map(Window::clientId).collect(Collectors.toSet());
        return new ClientTally(
                new Exposure(windows, hosts, Set.of(hostGroups), Set.of(), List.of()),
                new ClientAccount.Since(250, 100));
    }

    private static List<String> lines(ClientTally tally, String measure) {
        return TallyText.of(tally.result().sums(), WINDOWS, measure);
    }

    private static Event billed(int day, long amount, String practice) {
        return new Event("", Event.Kind.BILLED, day, amount, practice);
    }

    private static Event opened(int day) {
        return new Event("", Event.Kind.OPENED, day, 1, "tax");
    }
}
