package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scorecards of the invented clients. */
public final class InventedNext {

    private static final LocalDate FREE = LocalDate.of(2026, 11, 2);

    /** K1 can go to tax and finance, K2 to disputes but not to C3, K3 to nobody's practice; K4 and K5 are away. */
    static List<Candidate> candidates() {
        return List.of(
                candidate("K1", Set.of("tax"), Set.of(), Optional.empty()),
                candidate("K2", Set.of("disputes", "energy"), Set.of("C3", "C1a"), Optional.empty()),
                candidate("K3", Set.of("shipping"), Set.of(), Optional.empty()),
                candidate("K4", Set.of("tax"), Set.of(), Optional.of(Barrier.AWAY)),
                candidate("K5", Set.of("tax"), Set.of(), Optional.of(Barrier.AWAY)));
    }

    private static Candidate candidate(
            String id, Set<String> interests, Set<String> exclusions, Optional<Barrier> bar) {
        return new Candidate(id, FREE, interests, exclusions, bar);
    }

    static Evidence evidence() {
        return new Evidence(
                Map.of("C1", new Posterior(3_000, 1_500, 0.61), "C2", new Posterior(-4_000, 2_000, 0.02)), "");
    }

    static Pool pool(Evidence evidence) {
        return new Pool(
                List.of(Cases.blank(), Cases.quay(), Cases.petrel(), Cases.north()),
                Cases.OFFERED,
                Optional.of(candidates()),
                evidence,
                Optional.of(new BreakEven(60_000, 0.4, 0.9)));
    }

    /** With clients that evidence tells apart. */
    public static NextClients ranked() {
        return Scorecards.of(pool(evidence()), Cases.WEIGHTS, 2);
    }

    /** With clients that nothing tells apart. */
    public static NextClients withheld() {
        return Scorecards.of(
                pool(new Evidence(Map.of(), "no detectable difference between them: a ranking would be noise")),
                Cases.WEIGHTS,
                2);
    }

    private InventedNext() {}
}
