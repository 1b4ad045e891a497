package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.PanelUnit;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.SyntheticControl;
import org.secondment.roi.effect.SyntheticForm;
import org.secondment.roi.effect.study.SamplePanel.Member;
import org.secondment.roi.effect.study.Trust.Synthetic;

/**
 * The largest treated units of the headline one by one, each beside a mixture of the never-treated units nearest to it in
 * size before, and there in every period.
 */
final class Twins {

    private static final int MOST_UNITS = 3;
    private static final int MOST_DONORS = 40;

    private final SamplePanel sample;
    private final EffectSettings settings;

    Twins(SamplePanel sample, EffectSettings settings) {
        this.sample = sample;
        this.settings = settings;
    }

    /** Of the units that a headline counts, those with the largest fees before. */
    List<Synthetic> of(List<UnitEffect> counted) {
        return counted.stream()
                .sorted(Comparator.comparingDouble(UnitEffect::base).reversed().thenComparing(UnitEffect::unit))
                .limit(MOST_UNITS)
                .map(this::twin)
                .toList();
    }

    private Synthetic twin(UnitEffect unit) {
        Member client = sample.members().stream()
                .filter(member -> member.series().unit().equals(unit.unit()))
                .findFirst()
                .orElseThrow();
        int[] periods = periods(client);
        int before = (int) IntStream.of(periods)
                .filter(period -> period < client.cohort().first() - settings.anticipation())
                .count();
        List<PanelUnit> donors = donors(client, periods, before);
        if (before < SyntheticControl.LEAST_BEFORE || donors.size() < SyntheticControl.LEAST_DONORS) {
            String refusal = SyntheticControl.tooFew(before, donors.size()).orElseThrow();
            return new Synthetic(unit.unit(), Double.NaN, Double.NaN, OptionalDouble.empty(), donors.size(), refusal);
        }
        PanelUnit own = series(client, periods);
        SyntheticControl control = SyntheticControl.of(own, donors, before, SyntheticForm.SYNTHETIC_CONTROL);
        SyntheticControl differences = SyntheticControl.of(own, donors, before, SyntheticForm.SYNTHETIC_DID);
        return new Synthetic(
                unit.unit(),
                control.client().estimate(),
                differences.client().estimate(),
                OptionalDouble.of(control.rankP()),
                donors.size(),
                control.refusal().orElse(""));
    }

    /** All periods in which the client is there, but for the anticipation and the time away. */
    private int[] periods(Member client) {
        int last = Math.min(sample.periods(), client.cohort().last() + settings.after());
        return IntStream.rangeClosed(1, last)
                .filter(period -> client.series().group().presence().in(period))
                .filter(period -> period < client.cohort().first() - settings.anticipation()
                        || period > client.cohort().last())
                .toArray();
    }

    private List<PanelUnit> donors(Member client, int[] periods, int before) {
        int[] earlier = Arrays.copyOf(periods, before);
        double size = size(client, earlier);
        List<Member> never = new ArrayList<>(sample.members().stream()
                .filter(member -> !member.treated())
                .filter(member -> IntStream.of(periods)
                        .allMatch(period -> member.series().group().presence().in(period)))
                .toList());
        never.sort(Comparator.comparingDouble((Member member) -> Math.abs(size(member, earlier) - size))
                .thenComparing(member -> member.series().unit()));
        return never.stream()
                .limit(MOST_DONORS)
                .map(member -> series(member, periods))
                .toList();
    }

    private double size(Member member, int[] periods) {
        return IntStream.of(periods)
                .mapToDouble(period -> member.value(period, sample.minorUnits()))
                .average()
                .orElse(0);
    }

    private PanelUnit series(Member member, int[] periods) {
        return new PanelUnit(
                0,
                Strata.NONE,
                IntStream.of(periods)
                        .mapToDouble(period -> member.value(period, sample.minorUnits()))
                        .toArray());
    }
}
