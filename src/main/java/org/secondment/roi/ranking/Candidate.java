package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A lawyer who was put forward for the next round: filtered with reasons, never scored.
 *
 * @param interests practices or sectors; empty where none is on file
 * @param exclusions clients that the lawyer must not go to
 * @param bar what keeps the lawyer from going anywhere
 */
public record Candidate(
        String employee,
        LocalDate availableFrom,
        Set<String> interests,
        Set<String> exclusions,
        Optional<Barrier> bar) {

    public Candidate {
        interests = Set.copyOf(interests);
        exclusions = Set.copyOf(exclusions);
    }

    /** The lawyer as one who could go to a client of these topics. */
    Willing willing(Set<String> topics) {
        Set<String> met = new TreeSet<>(interests);
        met.retainAll(topics);
        return new Willing(employee, availableFrom, met);
    }

    /**
     * Why the lawyer could not go to a client; empty where nothing stands in the way.
     *
     * @param members the client and the clients of its group
     * @param topics practices that the client uses, and its sectors
     */
    Optional<Barrier> barrier(Set<String> members, Set<String> topics) {
        if (bar.isPresent()) {
            return bar;
        }
        if (exclusions.stream().anyMatch(members::contains)) {
            return Optional.of(Barrier.EXCLUDED);
        }
        return interests.stream().anyMatch(topics::contains) ? Optional.empty() : Optional.of(Barrier.NO_INTEREST);
    }
}
