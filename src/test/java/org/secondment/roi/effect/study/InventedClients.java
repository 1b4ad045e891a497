package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.Group;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.SampleUnit;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.UnitSeries;

/** Panels of 24 quarters with a known effect: fees of treated clients are higher by a share after the return. */
final class InventedClients {

    static final int PERIODS = 24;

    /** Clients of which the first so many have a secondment of two quarters, spread over four starts. */
    static UnitPanel panel(int treated, int controls, double effect, long seed) {
        return panel(treated, controls, effect, 0.1, seed);
    }

    /** Treated clients without any fees up to the return. */
    static UnitPanel newcomers(int treated, int controls, long seed) {
        UnitPanel all = panel(treated, controls, 0, seed);
        List<SampleUnit> sample = new ArrayList<>();
        for (SampleUnit unit : all.sample()) {
            UnitSeries row = Objects.requireNonNull(unit.series().get(Outcome.FEES_BILLED));
            long[] pence = IntStream.rangeClosed(1, PERIODS)
                    .mapToLong(period -> row.group().cohort().equals(Cohort.NEVER)
                                    || period > row.group().cohort().last()
                            ? row.amount(period)
                            : 0)
                    .toArray();
            SortedMap<Outcome, UnitSeries> series = new TreeMap<>();
            series.put(Outcome.FEES_BILLED, new UnitSeries(row.unit(), row.cluster(), row.group(), pence));
            sample.add(new SampleUnit(unit.segment(), series));
        }
        return of(sample, new TreeMap<>(), Set.of());
    }

    /** The same fees had each secondment been of the one quarter before its start. */
    static UnitPanel awayTheQuarterBefore(UnitPanel panel) {
        List<SampleUnit> sample = new ArrayList<>();
        for (SampleUnit unit : panel.sample()) {
            UnitSeries row = Objects.requireNonNull(unit.series().get(Outcome.FEES_BILLED));
            Cohort cohort = row.group().cohort();
            Group group = new Group(
                    cohort.equals(Cohort.NEVER) ? cohort : new Cohort(cohort.first() - 1, cohort.first() - 1),
                    row.group().strata(),
                    row.group().presence());
            long[] pence =
                    IntStream.rangeClosed(1, PERIODS).mapToLong(row::amount).toArray();
            SortedMap<Outcome, UnitSeries> series = new TreeMap<>();
            series.put(Outcome.FEES_BILLED, new UnitSeries(row.unit(), row.cluster(), group, pence));
            sample.add(new SampleUnit(unit.segment(), series));
        }
        return of(sample, new TreeMap<>(), Set.of());
    }

    /** The same where units have second episodes, by the period in which they start. */
    static UnitPanel withSecondStarts(UnitPanel panel, Map<String, Integer> starts) {
        return of(panel.sample(), new TreeMap<>(starts), Set.of());
    }

    /** The same where units were expected to grow. */
    static UnitPanel withGrowing(UnitPanel panel, String... units) {
        return of(panel.sample(), new TreeMap<>(), Set.of(units));
    }

    /** The same with noise of so many log points in each quarter. */
    static UnitPanel panel(int treated, int controls, double effect, double noise, long seed) {
        UniformRandomProvider source = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(source);
        List<SampleUnit> sample = new ArrayList<>();
        for (int number = 0; number < treated + controls; number++) {
            int start = 11 + number % 4;
            Cohort cohort = number < treated ? new Cohort(start, start + 1) : Cohort.NEVER;
            double level = Math.exp(11 + 0.6 * normal.sample());
            long[] pence = new long[PERIODS];
            for (int period = 1; period <= PERIODS; period++) {
                double share = period > cohort.last() ? 1 + effect : 1;
                pence[period - 1] =
                        Math.round(100 * level * Math.pow(1.01, period) * Math.exp(noise * normal.sample()) * share);
            }
            String name = String.format(java.util.Locale.ROOT, "C%04d", number);
            Strata strata = Strata.always(number % 2 == 0 ? "even" : "odd");
            Group group = new Group(cohort, strata, Presence.throughout(PERIODS));
            SortedMap<Outcome, UnitSeries> series = new TreeMap<>();
            series.put(Outcome.FEES_BILLED, new UnitSeries(name, name, group, pence));
            sample.add(new SampleUnit(number % 3 == 0 ? "banking" : "energy", series));
        }
        return of(sample, new TreeMap<>(), Set.of());
    }

    /** The same as a panel of lawyers. */
    static UnitPanel lawyers(UnitPanel panel) {
        List<SampleUnit> sample = new ArrayList<>();
        for (SampleUnit unit : panel.sample()) {
            SortedMap<Outcome, UnitSeries> series = new TreeMap<>();
            series.put(
                    Outcome.CREDITED_FEES, Objects.requireNonNull(unit.series().get(Outcome.FEES_BILLED)));
            sample.add(new SampleUnit(unit.segment(), series));
        }
        return of(Outcome.CREDITED_FEES, sample, new TreeMap<>(), Set.of());
    }

    private static UnitPanel of(List<SampleUnit> sample, SortedMap<String, Integer> secondStarts, Set<String> growing) {
        return of(Outcome.FEES_BILLED, sample, secondStarts, growing);
    }

    private static UnitPanel of(
            Outcome outcome, List<SampleUnit> sample, SortedMap<String, Integer> secondStarts, Set<String> growing) {
        SortedMap<Outcome, PanelMoments> moments = new TreeMap<>();
        moments.put(
                outcome,
                PanelMoments.of(
                        PERIODS,
                        100,
                        sample.stream()
                                .flatMap(unit -> unit.series().values().stream())
                                .toList()));
        return new UnitPanel(
                outcome.question(),
                IntStream.range(0, PERIODS)
                        .mapToObj(at -> (2019 + at / 4) + "-Q" + (at % 4 + 1))
                        .toList(),
                moments,
                sample,
                List.of(),
                List.of(),
                secondStarts,
                growing);
    }

    static EffectSettings settings() {
        return new EffectSettings(
                8,
                8,
                1,
                4,
                4,
                TrendForm.PROPORTIONAL,
                BasePeriod.UNIVERSAL,
                Controls.NOT_YET,
                TreatmentStarts.AFTER_AWAY,
                199,
                7);
    }

    private InventedClients() {}
}
