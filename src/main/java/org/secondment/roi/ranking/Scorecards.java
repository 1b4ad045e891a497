package org.secondment.roi.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Judges every client of the pool, and ranks them where evidence tells them apart. */
public final class Scorecards {

    private static final Comparator<Scorecard> BY_NAME = Comparator.comparing((Scorecard one) ->
                    one.about().name().isEmpty() ? one.client() : one.about().name())
            .thenComparing(Scorecard::client);

    private final Pool pool;
    private final Weights weights;
    private final Criteria criteria;

    private Scorecards(Pool pool, Weights weights) {
        this.pool = pool;
        this.weights = weights;
        this.criteria = new Criteria(pool);
    }

    /** At most {@code top} are proposed. */
    public static NextClients of(Pool pool, Weights weights, int top) {
        if (pool.clients().isEmpty()) {
            return NextClients.NONE;
        }
        Scorecards scorecards = new Scorecards(pool, weights);
        List<Scorecard> all = pool.clients().stream()
                .map(scorecards::scorecard)
                .sorted(BY_NAME)
                .toList();
        String withheld = pool.evidence().refusal();
        return new NextClients(withheld.isEmpty() ? scorecards.ranked(all) : all, weights, top, withheld);
    }

    private Scorecard scorecard(ClientCase one) {
        Shortlist shortlist = shortlist(one);
        List<Assessment> assessments = criteria.of(one, shortlist);
        return new Scorecard(
                one,
                assessments,
                weights,
                Optional.empty(),
                pool.evidence().of(one.client()),
                pool.breakEven()
                        .map(known -> OptionalDouble.of(known.fees(one.realisation())))
                        .orElse(OptionalDouble.empty()),
                Word.of(
                        one.permission(),
                        value(assessments, Criterion.NEED),
                        value(assessments, Criterion.EVIDENCE),
                        value(assessments, Criterion.CAPACITY)),
                shortlist);
    }

    private static OptionalDouble value(List<Assessment> assessments, Criterion criterion) {
        return assessments.stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Interest may meet any practice where the client has given no work. */
    private Shortlist shortlist(ClientCase one) {
        Set<String> topics = new HashSet<>(one.practices().isEmpty() ? pool.offered() : one.practices());
        topics.addAll(one.sectors());
        List<Willing> free = new ArrayList<>();
        Map<Barrier, Integer> barred = new EnumMap<>(Barrier.class);
        for (Candidate candidate : pool.candidates().orElse(List.of())) {
            Optional<Barrier> barrier = candidate.barrier(one.members(), topics);
            barrier.ifPresentOrElse(
                    reason -> barred.merge(reason, 1, Integer::sum), () -> free.add(candidate.willing(topics)));
        }
        return new Shortlist(free.size(), free, barred, 0);
    }

    /** By place; those of which nothing that counts is known come last and have none. */
    private List<Scorecard> ranked(List<Scorecard> all) {
        Ranks ranks = new Ranks(
                all.stream().map(Scorecards::values).toArray(double[][]::new),
                Arrays.stream(Criterion.values()).mapToDouble(weights::of).toArray());
        List<Scorecard> placed = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            placed.add(ranks.score(at).isPresent() ? placed(all.get(at), ranks, at) : all.get(at));
        }
        placed.sort(Comparator.comparingInt(
                one -> one.place().map(Scorecard.Place::rank).orElse(Integer.MAX_VALUE)));
        return placed;
    }

    private static double[] values(Scorecard one) {
        return one.assessments().stream()
                .mapToDouble(each -> each.value().orElse(Double.NaN))
                .toArray();
    }

    private static Scorecard placed(Scorecard one, Ranks ranks, int at) {
        Ranks.Range range = ranks.range(at, Weights.MOVED);
        return new Scorecard(
                one.about(),
                one.assessments(),
                one.weights(),
                Optional.of(
                        new Scorecard.Place(ranks.score(at).orElseThrow(), ranks.rank(at), range.low(), range.high())),
                one.posterior(),
                one.breakEven(),
                one.word(),
                one.shortlist());
    }
}
