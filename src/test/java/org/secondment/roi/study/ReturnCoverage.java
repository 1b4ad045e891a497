package org.secondment.roi.study;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.study.IncrementalFees;
import org.secondment.roi.effect.study.IncrementalStudy;
import org.secondment.roi.simulate.QuarterPanel.Movement;

/** Prints how often the true return of invented programmes lies in its 95 % interval: {@code ReturnCoverage FIRMS SEED}. */
final class ReturnCoverage {

    private static final double DISCOUNT = 0.08;
    private static final double MEAN_EFFECT = 0.2;
    private static final double SPREAD = 0.3;
    private static final double MARKET = 0.08;
    private static final int FIFTHS = 5;
    private static final int HORIZON = 8;
    private static final int DRAWS = 199;

    /** Whether every host gains the same share. */
    private enum Effects {
        NONE("none"),
        ALIKE("+20 % at every host"),
        APART("+20 % on average, hosts apart by 30 points");

        private final String words;

        Effects(String words) {
            this.words = words;
        }
    }

    /** Whether limits hold the truth: of fees after the return, as in cash; with fees while away, as by margin forgone. */
    private record Outcome(boolean heldInCash, boolean heldByOpportunity, boolean seen) {}

    public static void main(String[] arguments) {
        int firms = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "| secondments | effect | programmes | NPV in cash within its limits % | NPV by margin forgone within its"
                        + " limits % | Monte Carlo error | return shown % |\n|--:|---|--:|--:|--:|--:|--:|");
        for (int secondments : List.of(30, 60)) {
            for (Effects effects : Effects.values()) {
                out.println(row(secondments, effects, firms, seed));
            }
        }
    }

    private static String row(int secondments, Effects effects, int firms, long seed) {
        List<Outcome> outcomes = IntStream.range(0, firms)
                .parallel()
                .mapToObj(firm -> outcome(secondments, effects, seed * 1_000_003L + firm))
                .flatMap(Optional::stream)
                .toList();
        return String.format(
                Locale.ROOT,
                "| %d | %s | %d | %.1f | %.1f | %.1f | %.1f |",
                secondments,
                effects.words,
                outcomes.size(),
                share(outcomes.stream().filter(Outcome::heldInCash).count(), outcomes.size()),
                share(outcomes.stream().filter(Outcome::heldByOpportunity).count(), outcomes.size()),
                Math.sqrt(95.0 * 5 / outcomes.size()),
                share(outcomes.stream().filter(Outcome::seen).count(), outcomes.size()));
    }

    private static double share(long some, int all) {
        return 100.0 * some / all;
    }

    private static Optional<Outcome> outcome(int secondments, Effects effects, long seed) {
        Design without = Design.draw(
                new Case(secondments, Choice.BY_FIRST_SIZE_AND_SECTOR, Movement.PROPORTIONAL, MARKET, FIFTHS), seed);
        Design with = without.with(effect(effects, seed));
        return IncrementalStudy.of(DesignPanel.of(with), settings(seed), 4, DISCOUNT)
                .flatMap(study -> study.fees(HORIZON))
                .filter(fees -> fees.after().isPresent())
                .map(fees -> outcome(fees, without, with));
    }

    /** Costs are known, and so move truth and limits alike; nothing is true while away. */
    private static Outcome outcome(IncrementalFees fees, Design without, Design with) {
        double truth = 0;
        double found = 0;
        for (IncrementalFees.ClientFees client : fees.clients()) {
            int number = DesignPanel.client(client.client());
            for (IncrementalFees.PeriodFees period : client.periods()) {
                double factor = Math.pow(1 + DISCOUNT, -period.sinceStart() / 4.0);
                int quarter = client.cohort().first() + period.sinceStart() - 1;
                truth += factor * (with.fees(number)[quarter] - without.fees(number)[quarter]);
                found += factor * period.effect();
            }
        }
        Interval limits = fees.after().orElseThrow();
        IncrementalFees.Spread spread = fees.spread().orElseThrow();
        double reach = spread.critical() * Math.sqrt(spread.after() + spread.away() + 2 * spread.covariance());
        return new Outcome(
                limits.low() <= truth && truth <= limits.high(),
                Math.abs(found - truth) <= reach,
                limits.low() > 0 || limits.high() < 0);
    }

    private static IntToDoubleFunction effect(Effects effects, long seed) {
        if (effects != Effects.APART) {
            return client -> effects == Effects.NONE ? 0 : MEAN_EFFECT;
        }
        UniformRandomProvider source = RandomSource.XO_RO_SHI_RO_128_PP.create(~seed);
        List<Double> shares = new ArrayList<>();
        var normal = ZigguratSampler.NormalizedGaussian.of(source);
        for (int client = 0; client < Case.CLIENTS; client++) {
            shares.add(Math.max(-0.9, MEAN_EFFECT + SPREAD * normal.sample()));
        }
        return shares::get;
    }

    private static EffectSettings settings(long seed) {
        return new EffectSettings(
                8,
                8,
                Design.WINDOW.anticipation(),
                Design.WINDOW.baseLength(),
                Design.WINDOW.baseLength(),
                TrendForm.PROPORTIONAL,
                BasePeriod.UNIVERSAL,
                Controls.NOT_YET,
                TreatmentStarts.AFTER_AWAY,
                DRAWS,
                seed);
    }

    private ReturnCoverage() {}
}
