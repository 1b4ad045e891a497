package org.secondment.roi.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.value.Flows.DayMoney;

/**
 * Present values in one convention, at the start: NPV = benefit + fees from hosts - costs (methods, "Money").
 *
 * @param incremental fees after the return beyond expectation, before margin and realisation
 * @param expected fees after the return that were to be expected anyway
 * @param benefit what was earned of them, B
 * @param hostFees collected from hosts for the lawyers, F
 * @param other training, travel and the like, and backfill net of its fees, K
 * @param timeAway pay, or margin forgone
 * @param hostLoss what hosts were billed less while the lawyers were away, times margin; below 0 where it was more; 0 in
 *     cash
 * @param running sums of all costs and fees from hosts, and of the benefit up to each period after the return
 * @param breakEvenFees fees beyond expectation that would have to be billed for costs to come back
 */
public record Worth(
        double incremental,
        double expected,
        double benefit,
        double hostFees,
        double other,
        double timeAway,
        double hostLoss,
        List<Double> running,
        double breakEvenFees) {

    public Worth {
        running = List.copyOf(running);
    }

    /** Sums in the order of the flows. */
    public static Worth of(Flows flows, Convention convention, Values values) {
        List<Double> after = new ArrayList<>(Collections.nCopies(flows.horizon() + 1, 0.0));
        double incremental = 0;
        double expected = 0;
        double away = 0;
        for (PeriodFees period : flows.fees()) {
            double discount = values.discount(period.sinceStart() / (double) flows.periodsPerYear());
            double present = period.effect() * discount;
            if (period.sinceReturn() >= 1) {
                incremental += present;
                expected += period.counterfactual() * discount;
                after.set(period.sinceReturn(), after.get(period.sinceReturn()) + present * values.earned());
            } else {
                away += present;
            }
        }
        double hostLoss = convention == Convention.OPPORTUNITY ? -away * values.earned() : 0;
        Spent spent = Spent.of(flows.days(), convention, values);
        double costs = spent.other() + spent.timeAway() + hostLoss;
        return new Worth(
                incremental,
                expected,
                incremental * values.earned(),
                spent.hostFees(),
                spent.other(),
                spent.timeAway(),
                hostLoss,
                running(spent.hostFees() - costs, after),
                (costs - spent.hostFees()) / (values.of(Driver.MARGIN) * values.of(Driver.COLLECTION)));
    }

    private record Spent(double hostFees, double other, double timeAway) {

        static Spent of(List<DayMoney> days, Convention convention, Values values) {
            double hostFees = 0;
            double other = 0;
            double timeAway = 0;
            for (DayMoney day : days) {
                double discount = values.discountOfDays(day.day());
                hostFees += day.hostFees().doubleValue() * discount;
                other += day.other().doubleValue() * discount;
                timeAway += discount
                        * (convention == Convention.CASH
                                ? day.pay().doubleValue()
                                : day.ownTime().doubleValue() * values.forgone());
            }
            return new Spent(hostFees, other, timeAway);
        }
    }

    private static List<Double> running(double atReturn, List<Double> after) {
        List<Double> running = new ArrayList<>();
        double sum = atReturn;
        for (double period : after) {
            sum += period;
            running.add(sum);
        }
        return running;
    }

    /** All costs, fees from hosts not taken off. */
    public double costs() {
        return other + timeAway + hostLoss;
    }

    public double npv() {
        return benefit + hostFees - costs();
    }

    /** NPV / costs; empty where nothing was spent. */
    public OptionalDouble roi() {
        return costs() > 0 ? OptionalDouble.of(npv() / costs()) : OptionalDouble.empty();
    }

    /** Whether fees from hosts alone bear the costs. */
    public boolean selfFunding() {
        return hostFees >= costs();
    }

    public Payback payback() {
        return Payback.of(running);
    }
}
