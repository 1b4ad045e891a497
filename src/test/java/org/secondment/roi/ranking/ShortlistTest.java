package org.secondment.roi.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    @Test
    void everybodyPutForwardCouldGoOrIsBarredForOneReason() {
        NextClients next = InventedNext.ranked();

        assertThat(list(next, "C1"))
                .isEqualTo(new Shortlist(
                        1, List.of("K1"), Map.of(Barrier.AWAY, 2, Barrier.EXCLUDED, 1, Barrier.NO_INTEREST, 1), 0));
        assertThat(list(next, "C2"))
                .as("K2 is interested in energy and disputes")
                .isEqualTo(new Shortlist(2, List.of("K1", "K2"), Map.of(Barrier.AWAY, 2, Barrier.NO_INTEREST, 1), 0));
        assertThat(list(next, "C4"))
                .as("without any bill every practice is open")
                .isEqualTo(new Shortlist(2, List.of("K1", "K2"), Map.of(Barrier.AWAY, 2, Barrier.NO_INTEREST, 1), 0));
        assertThat(next.clients())
                .allSatisfy(one -> assertThat(one.shortlist().total()).isEqualTo(5));
        assertThat(next.candidates()).isEqualTo(5);
    }

    @Test
    void aBoardSeesCountsAndNoReasonOfFewLawyers() {
        Shortlist list = new Shortlist(
                3,
                List.of("K1", "K2", "K3"),
                Map.of(Barrier.NO_INTEREST, 40, Barrier.NO_CONSENT, 8, Barrier.LEFT, 1, Barrier.EXCLUDED, 2),
                0);

        assertThat(list.forGroupsOf(3))
                .isEqualTo(new Shortlist(3, List.of(), Map.of(Barrier.NO_INTEREST, 40, Barrier.NO_CONSENT, 8), 3));
        assertThat(list.forGroupsOf(5))
                .as("three others are too few, and take the next reason with them")
                .isEqualTo(new Shortlist(3, List.of(), Map.of(Barrier.NO_INTEREST, 40), 11));
        assertThat(list.forGroupsOf(5).total()).isEqualTo(list.total()).isEqualTo(54);
        assertThat(list.forGroupsOf(1).barred()).hasSize(4);
    }

    private static Shortlist list(NextClients next, String client) {
        return next.clients().stream()
                .filter(one -> one.client().equals(client))
                .findFirst()
                .orElseThrow()
                .shortlist();
    }
}
