package org.secondment.roi.effect.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.CellEffect;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.HeadlineSums;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.PeriodWeights.PresentAfterReturn;
import org.secondment.roi.effect.PeriodWeights.PresentWhileAway;
import org.secondment.roi.effect.PermutationInference;
import org.secondment.roi.effect.Placebos;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.Quantiles;
import org.secondment.roi.effect.StratumEffect;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.effect.study.IncrementalFees.Spread;

/**
 * Fees billed to clients beyond what would have been billed anyway, at their present value in the period of the start:
 * the headline's comparison with every period weighted by the discount of its delay, its test inverted for the limits
 * (methods, "Money"). Limits are found as shares of what would have been billed anyway and carried over to what was billed,
 * which is known: of it, theta / (1 + theta) is due to a share theta.
 */
public final class IncrementalStudy {

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);

    private final Estimation estimation;
    private final SamplePanel sample;
    private final int periodsPerYear;
    private final double factor;

    private IncrementalStudy(Estimation estimation, SamplePanel sample, int periodsPerYear, double discountYear) {
        this.estimation = estimation;
        this.sample = sample;
        this.periodsPerYear = periodsPerYear;
        this.factor = Math.pow(1 + discountYear, -1.0 / periodsPerYear);
    }

    /**
     * Of fees billed; empty where these are not in the panel, or effects count from the start.
     *
     * @param discountYear by which a year's delay is discounted, r
     */
    public static Optional<IncrementalStudy> of(
            UnitPanel panel, EffectSettings set, int periodsPerYear, double discountYear) {
        if (set.treatmentStarts() == TreatmentStarts.AT_START
                || !panel.moments().containsKey(Outcome.FEES_BILLED)) {
            return Optional.empty();
        }
        EffectSettings settings = set.with(Outcome.FEES_BILLED.trend(set.trend()));
        PanelMoments moments = Objects.requireNonNull(panel.moments().get(Outcome.FEES_BILLED));
        return Optional.of(new IncrementalStudy(
                Estimation.of(moments, settings),
                SamplePanel.of(panel, Outcome.FEES_BILLED),
                periodsPerYear,
                discountYear));
    }

    /** Until so many periods after the return; empty where no client has them all. */
    public Optional<IncrementalFees> fees(int horizon) {
        return fees(horizon, estimation.settings());
    }

    /** The same for what stands beside the main horizon, by a fifth of the draws. */
    public Optional<IncrementalFees> feesBeside(int horizon) {
        return fees(horizon, estimation.settings().withFewerDraws());
    }

    private Optional<IncrementalFees> fees(int horizon, EffectSettings drawn) {
        return estimation.effects().headline(1, horizon).map(headline -> fees(headline, horizon, drawn));
    }

    private IncrementalFees fees(Headline headline, int horizon, EffectSettings drawn) {
        Estimate effect = headline.overall().effect();
        Printing printing = Printing.of(effect);
        List<ClientFees> clients = new UnitEffects(sample, headline).byPeriod(away());
        PermutationInference inference = sample.inference(drawn, horizon, new PresentAfterReturn(factor));
        Optional<Placebos> placebos = printing.hasPoint() ? Optional.of(inference.statistics()) : Optional.empty();
        return new IncrementalFees(
                horizon,
                periodsPerYear,
                effect.controls(),
                clients,
                printing,
                placebos.map(found -> OptionalDouble.of(found.pValue())).orElse(OptionalDouble.empty()),
                printing.hasInterval() ? Optional.of(limits(inference, clients, horizon, printing)) : Optional.empty(),
                placebos.filter(found -> printing.hasInterval())
                        .map(found -> spread(
                                inference.observed(),
                                clients,
                                horizon,
                                printing == Printing.UNIFORM_BAND ? TWO_SIDED_95 : found.critical())));
    }

    private List<StratumEffect> away() {
        return estimation.effects().cells().stream()
                .filter(cell -> cell.cell().period() >= cell.cell().cohort().first()
                        && cell.cell().period() <= cell.cell().cohort().last())
                .map(CellEffect::strata)
                .flatMap(List::stream)
                .toList();
    }

    /** Of the sum over clients; the wider of two where the number of clients allows the normal interval too. */
    private Interval limits(PermutationInference inference, List<ClientFees> clients, int horizon, Printing printing) {
        double periods = clients.size() * (double) horizon;
        double weights = present(clients, period -> 1);
        double expected = present(clients, PeriodFees::counterfactual);
        boolean proportional = estimation.settings().trend() == TrendForm.PROPORTIONAL;
        Interval limits = proportional ? inference.shareInterval() : inference.amountInterval(weights / periods);
        if (printing == Printing.UNIFORM_BAND) {
            double scale = proportional ? expected : weights;
            double effect = present(clients, PeriodFees::effect);
            double reach = TWO_SIDED_95 * inference.observed().standardError() * periods;
            limits = Printing.wider(new Interval((effect - reach) / scale, (effect + reach) / scale), limits);
        }
        return proportional
                ? limits.gainsOf(present(clients, PeriodFees::actual))
                : new Interval(limits.low() * weights, limits.high() * weights);
    }

    private double present(List<ClientFees> clients, ToDoubleFunction<PeriodFees> figure) {
        return clients.stream()
                .flatMap(client -> client.periods().stream())
                .filter(period -> period.sinceReturn() >= 1)
                .mapToDouble(period -> Math.pow(factor, period.sinceStart()) * figure.applyAsDouble(period))
                .sum();
    }

    private Spread spread(HeadlineSums observed, List<ClientFees> clients, int horizon, double critical) {
        int longest = clients.stream()
                .map(ClientFees::cohort)
                .mapToInt(cohort -> cohort.last() - cohort.first() + 1)
                .max()
                .orElse(1);
        double[] after = influence(observed, horizon * shareScale(clients));
        double[] away = influence(
                sample.inference(estimation.settings(), longest, new PresentWhileAway(factor))
                        .observed(),
                longest);
        return new Spread(product(after, after), product(away, away), product(after, away), critical);
    }

    /**
     * Expected over actual: a share moves what is due to it, actual x theta / (1 + theta), by that much less than it moves
     * theta times what is expected.
     */
    private double shareScale(List<ClientFees> clients) {
        double actual = present(clients, PeriodFees::actual);
        double expected = present(clients, PeriodFees::counterfactual);
        boolean proportional = estimation.settings().trend() == TrendForm.PROPORTIONAL;
        return proportional && actual > 0 && expected > 0 ? expected / actual : 1;
    }

    /** Of the sum over clients and so many periods, by unit. */
    private static double[] influence(HeadlineSums sums, double periods) {
        double[] influence = sums.influence();
        for (int i = 0; i < influence.length; i++) {
            influence[i] *= sums.counted() * periods;
        }
        return influence;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /**
     * Of clients to which the same secondments are dealt out by chance, the share whose incremental fees after the return
     * reach what their cohort needs; a mean over a fifth of the draws.
     *
     * @param needed present value in the period of the start, by cohort
     */
    public OptionalDouble placeboShare(int horizon, ToDoubleFunction<Cohort> needed) {
        EffectSettings settings = estimation.settings().withFewerDraws();
        double[] byLabel = sample.labelled(settings).stream()
                .mapToDouble(cohort -> needed.applyAsDouble(cohort) / horizon)
                .toArray();
        return sample.inference(settings, horizon, new PresentAfterReturn(factor))
                .shareReaching(byLabel);
    }
}
