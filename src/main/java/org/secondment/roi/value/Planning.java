package org.secondment.roi.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.secondment.roi.effect.Quantiles;
import org.secondment.roi.effect.study.IncrementalFees;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.value.Plan.Asked;
import org.secondment.roi.value.Plan.Chance;
import org.secondment.roi.value.Plan.Detectable;
import org.secondment.roi.value.Plan.Expected;
import org.secondment.roi.value.Plan.Recovery;
import org.secondment.roi.value.Plan.Side;

/**
 * Plans secondments by past ones: costs by the month away, fees from hosts by those charged alike, and the chance of
 * payback by a normal distribution with the mean of past hosts' incremental fees, its standard error, and their spread.
 */
public final class Planning {

    /** So many finished secondments make an average that is nobody's own. */
    static final int LEAST_SECONDMENTS = 5;

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;
    private static final double[] PERCENTS = {5, 10, 20, 30};
    private static final String FREE = "none";

    private final Programme programme;
    private final Function<String, String> chargeOf;
    private final Values values;

    private Planning(Programme programme, Function<String, String> chargeOf) {
        this.programme = programme;
        this.chargeOf = chargeOf;
        this.values = Values.base(programme.assumptions());
    }

    /**
     * The plan that answers what was asked.
     *
     * @param chargeOf basis of charge by secondment; empty where not known
     * @param main effect on fees billed; empty where there is none
     */
    public static Plan of(
            Asked asked, Programme programme, Function<String, String> chargeOf, Optional<MainEffect> main) {
        return new Planning(programme, chargeOf).plan(asked, main);
    }

    private Plan plan(Asked asked, Optional<MainEffect> main) {
        Recovery recovery = recovery(asked.charge());
        List<Side> sides = Arrays.stream(Convention.values())
                .map(convention -> side(asked, recovery, convention))
                .toList();
        OptionalDouble detectable = detectable(main);
        long secondments = main.map(MainEffect::treated).orElse(0L);
        List<Detectable> needed = detectable.isEmpty()
                ? List.of()
                : DoubleStream.of(PERCENTS)
                        .mapToObj(percent -> new Detectable(percent, (long)
                                Math.ceil(secondments * Math.pow(detectable.getAsDouble() / percent, 2))))
                        .toList();
        OptionalDouble now = detectable.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        detectable.getAsDouble() * Math.sqrt(secondments / (double) (secondments + asked.clients())));
        return new Plan(asked, programme.main().quarters(), recovery, sides, needed, now, notices(asked, recovery));
    }

    /** In percent of what would have been billed anyway. */
    private static OptionalDouble detectable(Optional<MainEffect> main) {
        return main.filter(effect -> effect.minimumDetectable().isPresent() && effect.counterfactual() > 0)
                .map(effect ->
                        OptionalDouble.of(100 * effect.minimumDetectable().getAsDouble() / effect.counterfactual()))
                .orElse(OptionalDouble.empty());
    }

    private Recovery recovery(String charge) {
        List<SecondmentReturn> alike = finished(Convention.CASH)
                .filter(one -> chargeOf.apply(one.secondment().secondment()).equals(charge))
                .toList();
        if (charge.equals(FREE)) {
            return new Recovery(OptionalDouble.of(0), alike.size());
        }
        double costs =
                alike.stream().mapToDouble(one -> cost(one, Convention.CASH)).sum();
        double fees =
                alike.stream().mapToDouble(one -> one.hostFees().doubleValue()).sum();
        boolean told = alike.size() >= LEAST_SECONDMENTS && costs > 0;
        return new Recovery(told ? OptionalDouble.of(fees / costs) : OptionalDouble.empty(), alike.size());
    }

    /** The host's loss while away is known of counted secondments only. */
    private Stream<SecondmentReturn> finished(Convention convention) {
        return programme.secondments().stream()
                .filter(one -> convention == Convention.CASH || one.counted())
                .filter(one -> one.secondment().end().isPresent() && one.costs().containsKey(convention));
    }

    private static double cost(SecondmentReturn one, Convention convention) {
        return Objects.requireNonNull(one.costs().get(convention)).doubleValue();
    }

    /** Costs grow with the months away; what hosts pay is a share of those in cash, whichever convention is looked at. */
    private Side side(Asked asked, Recovery recovery, Convention convention) {
        List<SecondmentReturn> past = finished(convention).toList();
        if (past.size() < LEAST_SECONDMENTS) {
            return new Side(convention, tooFew(past, convention), Optional.empty());
        }
        double costs = asked.clients() * asked.months() * monthly(past, convention);
        List<SecondmentReturn> paid = finished(Convention.CASH).toList();
        double cash =
                paid.size() < LEAST_SECONDMENTS ? 0 : asked.clients() * asked.months() * monthly(paid, Convention.CASH);
        double fees = recovery.share().orElse(0) * cash;
        double needed = costs - fees;
        Optional<Worth> worth = programme.main().by(convention).worth();
        int clients = programme.main().fees().clients().size();
        OptionalDouble share = worth.filter(one -> one.expected() > 0)
                .map(one ->
                        OptionalDouble.of(needed / breakEvenFactor() / (one.expected() / clients * asked.clients())))
                .orElse(OptionalDouble.empty());
        return new Side(
                convention,
                "",
                Optional.of(new Expected(
                        costs, fees, past.size(), needed / breakEvenFactor(), share, chance(asked, needed))));
    }

    private static String tooFew(List<SecondmentReturn> past, Convention convention) {
        return past.stream()
                .findFirst()
                .map(one -> past.size() + " finished secondments have a cost in this convention; " + LEAST_SECONDMENTS
                        + " are needed for an average that is nobody's own")
                .orElse("no finished secondment has a cost in this convention; see "
                        + (convention == Convention.CASH ? "compensation or money.grade_pay" : "time") + " in Money");
    }

    private double breakEvenFactor() {
        return values.of(Driver.MARGIN) * values.of(Driver.COLLECTION);
    }

    private static double monthly(List<SecondmentReturn> past, Convention convention) {
        double costs = past.stream().mapToDouble(one -> cost(one, convention)).sum();
        double months =
                past.stream().mapToDouble(one -> months(one.secondment())).sum();
        return costs / months;
    }

    private static double months(SecondmentCost one) {
        LocalDate end = one.end().orElseThrow();
        return (ChronoUnit.DAYS.between(one.start(), end) + 1) / DAYS_OF_A_MONTH;
    }

    private Optional<Chance> chance(Asked asked, double needed) {
        IncrementalFees fees = programme.main().fees();
        if (fees.spread().isEmpty()) {
            return Optional.empty();
        }
        double[] each = fees.clients().stream().mapToDouble(this::present).toArray();
        double mean = DoubleStream.of(each).average().orElseThrow();
        double variance =
                DoubleStream.of(each).map(one -> (one - mean) * (one - mean)).sum() / (each.length - 1);
        double ofMean = fees.spread().orElseThrow().after() / ((double) each.length * each.length);
        double clients = asked.clients();
        double surplus = clients * mean * values.earned() - needed;
        double alone = clients * Math.sqrt(ofMean) * values.earned();
        double together = Math.sqrt(clients * clients * ofMean + clients * variance) * values.earned();
        return Optional.of(new Chance(
                Quantiles.normalShareBelow(surplus / together),
                Quantiles.normalShareBelow(surplus / alone),
                each.length));
    }

    private double present(ClientFees client) {
        int perYear = programme.main().fees().periodsPerYear();
        return client.periods().stream()
                .filter(period -> period.sinceReturn() >= 1
                        && period.sinceReturn() <= programme.main().quarters())
                .mapToDouble(period -> period.effect() * values.discount(period.sinceStart() / (double) perYear))
                .sum();
    }

    private List<String> notices(Asked asked, Recovery recovery) {
        List<String> notices = new ArrayList<>();
        if (recovery.share().isEmpty()) {
            notices.add(recovery.secondments() + " finished secondments were charged '" + asked.charge() + "'; "
                    + LEAST_SECONDMENTS
                    + " are needed to say what share of the cost hosts pay, so nothing is counted on");
        }
        return notices;
    }
}
