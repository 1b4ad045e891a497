package org.secondment.roi.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything by which clients for the next secondments are judged.
 *
 * @param offered practices that the firm offers
 * @param candidates lawyers put forward; empty where none were supplied
 * @param breakEven empty where costs are not known
 */
public record Pool(
        List<ClientCase> clients,
        Set<String> offered,
        Optional<List<Candidate>> candidates,
        Evidence evidence,
        Optional<BreakEven> breakEven) {

    public Pool {
        clients = List.copyOf(clients);
        offered = Collections.unmodifiableSet(new TreeSet<>(offered));
        candidates = candidates.map(List::copyOf);
    }
}
