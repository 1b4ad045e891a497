package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.Headline;
import org.secondment.roi.effect.Imputation;
import org.secondment.roi.effect.ImputedEffect;
import org.secondment.roi.effect.PanelUnit;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.study.Ranged.IntervalKind;
import org.secondment.roi.effect.study.SamplePanel.Member;
import org.secondment.roi.effect.study.Trust.Variant;

/** The main outcome's headline under other choices; points with standard errors, no intervals of their own. */
final class Variants {

    static final String IMPUTATION = "imputation";

    private static final int MOST_ANTICIPATION = 2;

    private final SamplePanel sample;
    private final EffectSettings settings;

    Variants(SamplePanel sample, EffectSettings settings) {
        this.sample = sample;
        this.settings = settings;
    }

    /**
     * Other anticipations, only never-treated controls, twice as long after, nothing after a second start,
     * none where growth was expected, and the imputation estimator.
     *
     * @param counted treated units of the headline
     */
    List<Variant> all(Headline headline, List<UnitEffect> counted) {
        List<Variant> variants = new ArrayList<>();
        for (int a = 0; a <= MOST_ANTICIPATION; a++) {
            if (a != settings.anticipation()) {
                int anticipation = a;
                headline(sample, settings.withAnticipation(a), settings.baseLength())
                        .ifPresent(other -> variants.add(variant("anticipation_" + anticipation, other)));
            }
        }
        if (settings.controls() == Controls.NOT_YET) {
            headline(sample, settings.with(Controls.NEVER), settings.baseLength())
                    .ifPresent(other -> variants.add(variant("never_treated_controls", other)));
        }
        headline(sample, settings, 2 * settings.baseLength())
                .ifPresent(other -> variants.add(variant("first_" + 2 * settings.baseLength() + "_periods", other)));
        if (sample.members().stream().anyMatch(member -> member.secondStart().isPresent())) {
            headline(sample.untilSecondStarts(settings.anticipation()), settings, settings.baseLength())
                    .ifPresent(other -> variants.add(variant("until_second_starts", other)));
        }
        if (sample.members().stream().anyMatch(Member::growing)) {
            headline(sample.where(member -> !member.growing()), settings, settings.baseLength())
                    .ifPresent(other -> variants.add(variant("without_expected_growth", other)));
        }
        imputation(headline, counted).ifPresent(variants::add);
        return variants;
    }

    /** Each segment of treated units left out in turn, from its controls too. */
    List<Variant> withoutEachSegment() {
        List<Variant> variants = new ArrayList<>();
        for (String segment : segments(sample)) {
            headline(sample.where(member -> !member.segment().equals(segment)), settings, settings.baseLength())
                    .ifPresent(other -> variants.add(variant(segment, other)));
        }
        return variants;
    }

    /** Segments of treated units, by name; only where there are at least two. */
    static List<String> segments(SamplePanel sample) {
        List<String> segments = sample.members().stream()
                .filter(Member::treated)
                .map(Member::segment)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .sorted()
                .toList();
        return segments.size() > 1 ? segments : List.of();
    }

    static Optional<Headline> headline(SamplePanel sample, EffectSettings settings, int periods) {
        return Estimation.of(sample.moments(), settings).headline(periods);
    }

    private static Variant variant(String name, Headline headline) {
        Estimate effect = headline.overall().effect();
        return new Variant(
                name,
                Ranged.withoutInterval(effect),
                headline.overall().percent().map(Ranged::withoutInterval),
                effect.treated(),
                effect.controls());
    }

    /** The mean effect over the same cohorts and periods by Borusyak, Jaravel and Spiess 2024. */
    private Optional<Variant> imputation(Headline headline, List<UnitEffect> counted) {
        List<Member> members = sample.within(settings).members();
        List<PanelUnit> units = new ArrayList<>();
        List<Cohort> cohorts = new ArrayList<>();
        members.forEach(member -> {
            units.add(PanelUnit.of(member.series(), units.size(), sample.minorUnits()));
            cohorts.add(member.cohort());
        });
        Set<String> names = counted.stream().map(UnitEffect::unit).collect(Collectors.toSet());
        int last = headline.byEventTime().lastKey();
        ImputedEffect effect = new Imputation(units, cohorts, settings.anticipation()).effect(cell -> {
            int time = TreatmentStarts.AFTER_AWAY.eventTime(cell.cohort(), cell.period());
            return time >= 1
                    && time <= last
                    && names.contains(members.get(cell.unit()).series().unit());
        });
        long treated = headline.overall().effect().treated();
        return effect.cells() == 0
                ? Optional.empty()
                : Optional.of(new Variant(
                        IMPUTATION,
                        new Ranged(
                                effect.estimate(),
                                OptionalDouble.of(effect.standardError()),
                                Optional.empty(),
                                IntervalKind.NONE),
                        Optional.empty(),
                        treated,
                        members.size() - treated));
    }
}
