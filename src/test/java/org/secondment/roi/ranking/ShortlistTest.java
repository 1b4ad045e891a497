package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    @Test
    void everybodyPutForwardCouldGoOrIsBarredForOneReason() {
        NextClients next = InventedNext.ranked();

        assertThat(Counts.of(list(next, "C1")))
                .isEqualTo(new Counts(
                        1, List.of("K1"), Map.of(Barrier.AWAY, 2, Barrier.EXCLUDED, 1, Barrier.NO_INTEREST, 1), 0));
        assertThat(Counts.of(list(next, "C2")))
                .as("K2 is interested in energy and disputes")
                .isEqualTo(new Counts(2, List.of("K1", "K2"), Map.of(Barrier.AWAY, 2, Barrier.NO_INTEREST, 1), 0));
        assertThat(Counts.of(list(next, "C4")))
                .as("without any bill every practice is open")
                .isEqualTo(new Counts(2, List.of("K1", "K2"), Map.of(Barrier.AWAY, 2, Barrier.NO_INTEREST, 1), 0));
        assertThat(next.clients())
                .allSatisfy(one -> assertThat(one.shortlist().total()).isEqualTo(5));
        assertThat(next.candidates()).isEqualTo(5);
    }

    @Test
    void aBoardSeesCountsAndNoReasonOfFewLawyers() {
        Shortlist list = new Shortlist(
                3,
                Stream.of("K1", "K2", "K3").map(id -> willing(id, "energy")).toList(),
                Map.of(Barrier.NO_INTEREST, 40, Barrier.NO_CONSENT, 8, Barrier.LEFT, 1, Barrier.EXCLUDED, 2),
                0);

        assertThat(Counts.of(list.naming(id -> "").forGroupsOf(3)))
                .isEqualTo(new Counts(3, List.of(), Map.of(Barrier.NO_INTEREST, 40, Barrier.NO_CONSENT, 8), 3));
        assertThat(Counts.of(list.naming(id -> "").forGroupsOf(5)))
                .as("three others are too few, and take the next reason with them")
                .isEqualTo(new Counts(3, List.of(), Map.of(Barrier.NO_INTEREST, 40), 11));
        assertThat(list.forGroupsOf(5).total()).isEqualTo(list.total()).isEqualTo(54);
        assertThat(list.forGroupsOf(1).barred()).hasSize(4);
    }

    @Test
    void whoCouldGoIsNamedInTheOrderOfTheOtherNames() {
        Shortlist list = new Shortlist(
                3, List.of(willing("K1", "energy"), willing("K2", "tax"), willing("K3", "energy")), Map.of(), 0);

        assertThat(list.naming(id -> id.equals("K1") ? "Z" : id.equals("K2") ? "A" : ""))
                .isEqualTo(new Shortlist(3, List.of(willing("A", "tax"), willing("Z", "energy")), Map.of(), 0));
    }

    @Test
    void theReasonIsTheInterestThatTheClientMeets() {
        Willing first = list(InventedNext.ranked(), "C2").willing().get(1);

        assertThat(first.employee()).isEqualTo("K2");
        assertThat(first.topics()).isNotEmpty().isSubsetOf("disputes", "energy");
    }

    private static Willing willing(String id, String topic) {
        return new Willing(id, LocalDate.of(2026, 10, 5), Set.of(topic));
    }

    private record Counts(int available, List<String> ids, Map<Barrier, Integer> barred, int otherwise) {

        static Counts of(Shortlist list) {
            return new Counts(list.available(), list.employees(), list.barred(), list.barredOtherwise());
        }
    }

    private static Shortlist list(NextClients next, String client) {
        return next.clients().stream()
                .filter(one -> one.client().equals(client))
                .findFirst()
                .orElseThrow()
                .shortlist();
    }
}
