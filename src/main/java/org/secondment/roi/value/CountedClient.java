package org.secondment.roi.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;

/**
 * A client whose fees count, with the secondments whose costs stand against them.
 *
 * @param start of its first secondment that counts: all money is discounted to it
 */
record CountedClient(ClientFees fees, LocalDate start, List<SecondmentCost> secondments) {

    CountedClient {
        secondments = List.copyOf(secondments);
    }

    /** With the secondments in the order of their starts; none known leaves the client's period as the start. */
    static CountedClient of(ClientFees fees, LocalDate firstDay, List<SecondmentCost> secondments) {
        List<SecondmentCost> ordered = secondments.stream()
                .sorted(Comparator.comparing(SecondmentCost::start).thenComparing(SecondmentCost::secondment))
                .toList();
        return new CountedClient(
                fees, ordered.isEmpty() ? firstDay : ordered.get(0).start(), ordered);
    }
}
