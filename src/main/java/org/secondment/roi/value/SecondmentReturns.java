package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.value.SecondmentReturn.Allocated;

/** Divides the whole among secondments: their own money is theirs, their client's fees are divided by days away. */
record SecondmentReturns(Counting counting, Values values, LocalDate asOf) {

    /** One secondment's own money, and its share of its client's fees. */
    private record Share(CountedClient client, SecondmentCost secondment, double ofClient) {}

    /** By start; counted ones add up to the whole of their columns. */
    List<SecondmentReturn> all() {
        List<SecondmentReturn> all = new ArrayList<>(counted());
        counting.uncounted().forEach(cost -> all.add(uncounted(cost)));
        all.sort(Comparator.comparing((SecondmentReturn one) -> one.secondment().start())
                .thenComparing(one -> one.secondment().secondment()));
        return all;
    }

    private List<SecondmentReturn> counted() {
        List<Share> shares = counting.clients().stream()
                .flatMap(client -> shares(client).stream())
                .toList();
        List<BigDecimal> hostFees = Parts.of(shares.stream()
                .map(share -> own(share, Convention.CASH).hostFees())
                .toList());
        Map<Convention, List<BigDecimal>> costs = costs(shares);
        List<BigDecimal> actual = Parts.of(
                shares.stream().map(share -> share.ofClient() * actual(share)).toList());
        List<BigDecimal> expected = Parts.of(
                shares.stream().map(share -> share.ofClient() * expected(share)).toList());
        List<SecondmentReturn> counted = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            int place = i;
            Map<Convention, BigDecimal> own = new EnumMap<>(Convention.class);
            costs.forEach((convention, parts) -> own.put(convention, parts.get(place)));
            Optional<Allocated> fees = counting.fees().printing().hasPoint()
                    ? Optional.of(new Allocated(actual.get(i), expected.get(i)))
                    : Optional.empty();
            counted.add(of(shares.get(i).secondment(), true, hostFees.get(i), own, fees));
        }
        return counted;
    }

    private Map<Convention, List<BigDecimal>> costs(List<Share> shares) {
        Map<Convention, List<BigDecimal>> costs = new EnumMap<>(Convention.class);
        for (Convention convention : Convention.values()) {
            costs.put(
                    convention,
                    Parts.of(shares.stream()
                            .map(share -> cost(share, convention))
                            .toList()));
        }
        return costs;
    }

    private SecondmentReturn uncounted(SecondmentCost cost) {
        Flows flows = flows(cost.start(), cost);
        Map<Convention, BigDecimal> costs = new EnumMap<>(Convention.class);
        for (Convention convention : Convention.values()) {
            costs.put(
                    convention,
                    Parts.rounded(Worth.of(flows, convention, values).costs()));
        }
        BigDecimal hostFees =
                Parts.rounded(Worth.of(flows, Convention.CASH, values).hostFees());
        return of(cost, false, hostFees, costs, Optional.empty());
    }

    private SecondmentReturn of(
            SecondmentCost cost,
            boolean counted,
            BigDecimal hostFees,
            Map<Convention, BigDecimal> costs,
            Optional<Allocated> fees) {
        Map<Convention, BigDecimal> known = new EnumMap<>(costs);
        known.keySet().removeAll(cost.notMeasurable().keySet());
        Map<Convention, BigDecimal> breakEven = new EnumMap<>(Convention.class);
        double kept = values.of(Driver.MARGIN) * values.of(Driver.COLLECTION);
        known.forEach((convention, amount) -> breakEven.put(
                convention, Parts.rounded(amount.subtract(hostFees).doubleValue() / kept)));
        return new SecondmentReturn(cost, counted, hostFees, known, breakEven, fees);
    }

    private List<Share> shares(CountedClient client) {
        double all = client.secondments().stream().mapToLong(this::daysAway).sum();
        return client.secondments().stream()
                .map(cost -> new Share(client, cost, daysAway(cost) / all))
                .toList();
    }

    private long daysAway(SecondmentCost cost) {
        return Math.max(1, ChronoUnit.DAYS.between(cost.start(), cost.end().orElse(asOf)) + 1);
    }

    private Worth own(Share share, Convention convention) {
        return Worth.of(flows(share.client().start(), share.secondment()), convention, values);
    }

    /** With its share of what the host was billed less while lawyers were away. */
    private double cost(Share share, Convention convention) {
        double loss =
                Worth.of(counting.flows(share.client()), convention, values).hostLoss();
        return own(share, convention).costs() + share.ofClient() * loss;
    }

    private Flows flows(LocalDate start, SecondmentCost cost) {
        return Flows.ofCosts(counting.fees().horizon(), counting.fees().periodsPerYear(), start, cost);
    }

    private double actual(Share share) {
        return after(share).stream().mapToDouble(PeriodFees::actual).sum();
    }

    private double expected(Share share) {
        return after(share).stream().mapToDouble(PeriodFees::counterfactual).sum();
    }

    private List<PeriodFees> after(Share share) {
        return share.client().fees().periods().stream()
                .filter(period -> period.sinceReturn() >= 1
                        && period.sinceReturn() <= counting.fees().horizon())
                .toList();
    }
}
