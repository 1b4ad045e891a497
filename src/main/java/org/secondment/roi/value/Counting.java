package org.secondment.roi.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondment.roi.effect.study.IncrementalFees;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;

/**
 * Which secondments stand against the fees of a horizon: those of counted clients that began between the client's first
 * start and the end of the horizon.
 */
record Counting(IncrementalFees fees, List<CountedClient> clients, List<SecondmentCost> uncounted) {

    static Counting of(IncrementalFees fees, CostStudy costs, Fees calendar) {
        List<CountedClient> clients = new ArrayList<>();
        Set<SecondmentCost> counted = new HashSet<>();
        for (ClientFees client : fees.clients()) {
            LocalDate from = calendar.firstDay(client.cohort().first());
            LocalDate until = calendar.firstDay(client.cohort().last() + fees.horizon() + 1);
            List<SecondmentCost> own = costs.secondments().stream()
                    .filter(cost -> cost.client().equals(client.client()))
                    .filter(cost -> !cost.start().isBefore(from) && cost.start().isBefore(until))
                    .toList();
            clients.add(CountedClient.of(client, from, own));
            counted.addAll(own);
        }
        return new Counting(
                fees,
                clients,
                costs.secondments().stream()
                        .filter(cost -> !counted.contains(cost))
                        .toList());
    }

    List<SecondmentCost> secondments() {
        return clients.stream().flatMap(client -> client.secondments().stream()).toList();
    }

    Flows flows() {
        return flows(clients);
    }

    Flows flows(CountedClient client) {
        return flows(List.of(client));
    }

    private Flows flows(List<CountedClient> some) {
        return Flows.of(fees.horizon(), fees.periodsPerYear(), some);
    }

    /** Clients none of whose secondments is costed. */
    long withoutCosts() {
        return clients.stream().filter(client -> client.secondments().isEmpty()).count();
    }
}
