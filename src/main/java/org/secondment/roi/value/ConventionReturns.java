package org.secondment.roi.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Fieller;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.study.IncrementalFees.Spread;
import org.secondment.roi.value.ConventionReturn.PaidBack;

/** The return of one horizon by one convention, with as much of its uncertainty as the data carry. */
record ConventionReturns(Counting counting, Values values, Fees fees, int quarters) {

    ConventionReturn of(Convention convention) {
        String withheld = withheld(convention);
        if (!withheld.isEmpty()) {
            return ConventionReturn.withheld(convention, withheld);
        }
        Worth worth = Worth.of(counting.flows(), convention, values);
        if (!counting.fees().printing().hasInterval()) {
            return new ConventionReturn(
                    convention, "", Optional.of(worth), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new ConventionReturn(
                convention,
                "",
                Optional.of(worth),
                npv(convention, worth),
                roi(convention, worth),
                paidBack(convention));
    }

    private String withheld(Convention convention) {
        int clients = counting.clients().size();
        if (!counting.fees().printing().hasPoint()) {
            return "too few to measure: " + clients + " counted and "
                    + counting.fees().controls() + " compared clients; at least 3 and 10 are needed";
        }
        if (counting.withoutCosts() > 0) {
            return "no secondment of " + counting.withoutCosts() + " of " + clients + " counted clients is costed";
        }
        List<SecondmentCost> secondments = counting.secondments();
        List<String> reasons = secondments.stream()
                .flatMap(cost -> Optional.ofNullable(cost.notMeasurable().get(convention)).stream())
                .toList();
        return reasons.isEmpty()
                ? ""
                : "the cost of " + reasons.size() + " of " + secondments.size() + " counted secondments is not known ("
                        + String.join("; ", new TreeSet<>(reasons)) + ")";
    }

    /** In cash those of the fees; where hosts' losses while away are a cost, of both jointly. */
    private Optional<Interval> npv(Convention convention, Worth worth) {
        double earned = values.earned();
        if (convention == Convention.CASH) {
            double rest = worth.hostFees() - worth.costs();
            return counting.fees()
                    .after()
                    .map(after -> new Interval(after.low() * earned + rest, after.high() * earned + rest));
        }
        return counting.fees().spread().map(spread -> {
            double reach =
                    spread.critical() * earned * Math.sqrt(spread.after() + spread.away() + 2 * spread.covariance());
            return new Interval(worth.npv() - reach, worth.npv() + reach);
        });
    }

    /** In cash the costs are certain; else a ratio of two estimates. */
    private Optional<Interval> roi(Convention convention, Worth worth) {
        if (!(worth.costs() > 0)) {
            return Optional.empty();
        }
        if (convention == Convention.CASH) {
            return npv(convention, worth)
                    .map(npv -> new Interval(npv.low() / worth.costs(), npv.high() / worth.costs()));
        }
        return counting.fees()
                .spread()
                .flatMap(spread ->
                        Fieller.of(ratio(worth, spread), spread.critical()).interval());
    }

    /** A gain while away adds to the NPV and takes from the costs. */
    private Fieller.Ratio ratio(Worth worth, Spread spread) {
        double square = values.earned() * values.earned();
        return new Fieller.Ratio(
                worth.npv(),
                worth.costs(),
                square * (spread.after() + spread.away() + 2 * spread.covariance()),
                square * spread.away(),
                -square * (spread.covariance() + spread.away()));
    }

    private Optional<PaidBack> paidBack(Convention convention) {
        List<Worth> clients = new ArrayList<>();
        counting.clients().forEach(client -> clients.add(Worth.of(counting.flows(client), convention, values)));
        OptionalDouble chance = fees.placeboShare(quarters, cohort -> needed(cohort, clients));
        if (chance.isEmpty()) {
            return Optional.empty();
        }
        double[] times = clients.stream()
                .mapToDouble(worth -> worth.payback().stays().orElse(Double.POSITIVE_INFINITY))
                .sorted()
                .toArray();
        long paid = clients.stream()
                .filter(worth -> worth.payback().stays().isPresent())
                .count();
        return Optional.of(new PaidBack(clients.size(), paid, chance.getAsDouble(), median(times)));
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** On average of the cohort's clients; of all clients for a cohort that has none. */
    private double needed(Cohort cohort, List<Worth> worths) {
        double earned = values.earned();
        double ofAll = 0;
        double own = 0;
        int count = 0;
        for (int i = 0; i < worths.size(); i++) {
            double needed = (worths.get(i).costs() - worths.get(i).hostFees()) / earned;
            ofAll += needed;
            if (counting.clients().get(i).fees().cohort().equals(cohort)) {
                own += needed;
                count++;
            }
        }
        return count == 0 ? ofAll / worths.size() : own / count;
    }
}
