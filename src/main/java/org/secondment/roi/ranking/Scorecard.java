package org.secondment.roi.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * One client, or group of clients, by all criteria.
 *
 * @param assessments one per criterion, in order
 * @param place empty where clients are not ranked
 * @param posterior what past secondments did there; empty where not known
 * @param breakEven extra fees that one more secondment must bring to pay for itself; empty where costs are not known
 */
public record Scorecard(
        ClientCase about,
        List<Assessment> assessments,
        Weights weights,
        Optional<Place> place,
        Optional<Posterior> posterior,
        OptionalDouble breakEven,
        Word word,
        Shortlist shortlist) {

    public Scorecard {
        assessments = List.copyOf(assessments);
    }

    /**
     * Where the client stands among all.
     *
     * @param low the best place that it has as each weight moves
     * @param high the last place that it has as each weight moves
     */
    public record Place(double score, int rank, int low, int high) {}

    public String client() {
        return about.client();
    }

    public Assessment by(Criterion criterion) {
        return assessments.stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** What the criterion adds to the score: its share of the weight of all known ones, times its value. */
    public OptionalDouble contribution(Criterion criterion) {
        OptionalDouble value = by(criterion).value();
        double known = weight(
                assessments.stream().filter(one -> one.value().isPresent()).toList());
        return value.isEmpty() || known == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(value.orElseThrow() * weights.of(criterion) / known);
    }

    /** Share of the weights whose criteria are known. */
    public double knownShare() {
        double all = weight(assessments);
        return all == 0
                ? 0
                : weight(assessments.stream()
                                .filter(one -> one.value().isPresent())
                                .toList())
                        / all;
    }

    private double weight(List<Assessment> some) {
        return some.stream().mapToDouble(one -> weights.of(one.criterion())).sum();
    }

    /** The criterion that adds most. */
    public Optional<Assessment> why() {
        return assessments.stream()
                .filter(one -> contribution(one.criterion()).orElse(0) > 0)
                .max(Comparator.comparingDouble(
                        one -> contribution(one.criterion()).orElseThrow()));
    }

    /** The criterion with weight that speaks least for a secondment. */
    public Optional<Assessment> whyNot() {
        return assessments.stream()
                .filter(one -> contribution(one.criterion()).isPresent() && weights.of(one.criterion()) > 0)
                .min(Comparator.comparingDouble(one -> one.value().orElseThrow()));
    }

    /** What nobody may overlook, whatever the score. */
    public List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (!about.permission().flag().isEmpty()) {
            flags.add(about.permission().flag());
        }
        if (about.redFlagsOpen().orElse(false)) {
            flags.add("open red flags: the aim would be to rectify");
        }
        if (about.walled()) {
            flags.add("an information barrier stands around it: ask the risk team");
        }
        return flags;
    }

    Scorecard naming(int least, UnaryOperator<String> name) {
        return new Scorecard(
                about,
                assessments,
                weights,
                place,
                posterior,
                breakEven,
                word,
                shortlist.forGroupsOf(least).naming(name));
    }

    Scorecard withoutCosts() {
        return new Scorecard(about, assessments, weights, place, posterior, OptionalDouble.empty(), word, shortlist);
    }
}
