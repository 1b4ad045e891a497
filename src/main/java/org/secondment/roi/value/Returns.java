package org.secondment.roi.value;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;

/** Sets what was brought back against what was spent, as the design's methods rule under "Money". */
public final class Returns {

    private static final List<Integer> HORIZONS = List.of(4, 8, 12);
    private static final int MONTHS_TO_COLLECT = 12;

    private final CostStudy costs;
    private final Assumptions assumptions;
    private final Fees fees;
    private final LocalDate asOf;

    private Returns(CostStudy costs, Fees fees, LocalDate asOf) {
        this.costs = costs;
        this.assumptions = costs.assumptions();
        this.fees = fees;
        this.asOf = asOf;
    }

    /** Of 4, 8 and 12 quarters after the return, and the horizon assumed. */
    public static ReturnStudy of(CostStudy costs, Fees fees, Optional<Credited> credited, LocalDate asOf) {
        return new ReturnStudy(costs, Optional.of(new Returns(costs, fees, asOf).programme(credited)));
    }

    private Programme programme(Optional<Credited> credited) {
        TreeSet<Integer> quarters = new TreeSet<>(HORIZONS);
        quarters.add(assumptions.horizon());
        List<Integer> ascending = List.copyOf(quarters);
        List<Counting> countings = ascending.stream()
                .map(each -> Counting.of(fees.of(each), costs, fees))
                .toList();
        List<HorizonReturn> horizons = IntStream.range(0, ascending.size())
                .mapToObj(i -> horizon(ascending.get(i), countings.get(i)))
                .toList();
        Counting counting = countings.get(ascending.indexOf(assumptions.horizon()));
        List<Convention> told = told(horizons);
        Sensitivities sensitivities = new Sensitivities(counting.flows(), assumptions, told);
        return new Programme(
                assumptions,
                horizons,
                new SecondmentReturns(counting, Values.base(assumptions), asOf).all(),
                told.isEmpty() ? List.of() : sensitivities.all(),
                told.isEmpty() ? Map.of() : sensitivities.cases(),
                credited,
                provisional(counting));
    }

    private List<Convention> told(List<HorizonReturn> horizons) {
        HorizonReturn main = horizons.stream()
                .filter(one -> one.quarters() == assumptions.horizon())
                .findFirst()
                .orElseThrow();
        return Arrays.stream(Convention.values())
                .filter(one -> main.by(one).worth().isPresent())
                .toList();
    }

    private HorizonReturn horizon(int quarters, Counting counting) {
        ConventionReturns returns = new ConventionReturns(counting, Values.base(assumptions), fees, quarters);
        return new HorizonReturn(
                quarters,
                counting.fees(),
                counting.flows(),
                counting.secondments().size(),
                Arrays.stream(Convention.values()).map(returns::of).toList());
    }

    /** By the last day of the period that was billed. */
    private double provisional(Counting counting) {
        LocalDate settled = asOf.minusMonths(MONTHS_TO_COLLECT);
        double young = 0;
        double all = 0;
        for (CountedClient client : counting.clients()) {
            for (PeriodFees period : client.fees().periods()) {
                if (period.sinceReturn() >= 1
                        && period.sinceReturn() <= counting.fees().horizon()) {
                    all += period.actual();
                    young += end(client.fees(), period).isAfter(settled) ? period.actual() : 0;
                }
            }
        }
        return all > 0 ? young / all : 0;
    }

    private LocalDate end(ClientFees client, PeriodFees period) {
        return fees.firstDay(client.cohort().first() + period.sinceStart() + 1).minusDays(1);
    }
}
