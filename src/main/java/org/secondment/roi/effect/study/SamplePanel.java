package org.secondment.roi.effect.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Assignments;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.HeadlineWindow;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.PanelUnit;
import org.secondment.roi.effect.PeriodWeights;
import org.secondment.roi.effect.PermutationInference;
import org.secondment.roi.effect.SampleUnit;
import org.secondment.roi.effect.StudentisedEffect;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.UnitSeries;

/** The rows of one outcome that are known one by one: all treated units and a sample of controls. */
record SamplePanel(List<Member> members, int periods, int minorUnits) {

    /**
     * One unit.
     *
     * @param secondStart first period away of its second episode
     * @param growing whether it is treated and was expected to grow
     */
    record Member(String segment, UnitSeries series, OptionalInt secondStart, boolean growing) {

        Cohort cohort() {
            return series.group().cohort();
        }

        boolean treated() {
            return !cohort().equals(Cohort.NEVER);
        }

        /** In units of the outcome; not a number where absent. */
        double value(int period, int minorUnits) {
            return series.group().presence().in(period) ? (double) series.amount(period) / minorUnits : Double.NaN;
        }
    }

    SamplePanel {
        members = List.copyOf(members);
    }

    static SamplePanel of(UnitPanel panel, Outcome outcome) {
        PanelMoments moments = Objects.requireNonNull(panel.moments().get(outcome), outcome.label());
        List<Member> members = new ArrayList<>();
        for (SampleUnit unit : panel.sample()) {
            UnitSeries series = unit.series().get(outcome);
            if (series != null) {
                Integer second = panel.secondStarts().get(series.unit());
                members.add(new Member(
                        unit.segment(),
                        series,
                        second == null ? OptionalInt.empty() : OptionalInt.of(second),
                        panel.growing().contains(series.unit())));
            }
        }
        return new SamplePanel(members, moments.periods(), moments.minorUnits());
    }

    SamplePanel where(Predicate<Member> wanted) {
        return new SamplePanel(members.stream().filter(wanted).toList(), periods, minorUnits);
    }

    /** Without what treated units did from so many periods before their second episode on. */
    SamplePanel untilSecondStarts(int anticipation) {
        List<Member> until = members.stream()
                .map(member -> member.secondStart().isEmpty()
                        ? member
                        : new Member(
                                member.segment(),
                                member.series().until(member.secondStart().getAsInt() - anticipation),
                                member.secondStart(),
                                member.growing()))
                .toList();
        return new SamplePanel(until, periods, minorUnits);
    }

    /** Without units whose cohort has too few periods before it. */
    SamplePanel within(EffectSettings settings) {
        return where(member -> !settings.excludes(member.cohort()));
    }

    PanelMoments moments() {
        return PanelMoments.of(
                periods, minorUnits, members.stream().map(Member::series).toList());
    }

    List<Cohort> cohorts() {
        return members.stream()
                .filter(Member::treated)
                .map(Member::cohort)
                .distinct()
                .sorted()
                .toList();
    }

    /** The permutation test of the headline over the first periods after the return, all alike. */
    PermutationInference inference(EffectSettings settings, int horizon) {
        return inference(settings, horizon, new PeriodWeights.AfterReturn());
    }

    /** The permutation test of the weighted mean of so many periods. */
    PermutationInference inference(EffectSettings settings, int horizon, PeriodWeights weights) {
        return new PermutationInference(effect(settings, horizon, weights), assignments(settings));
    }

    /** Clusters are the eligible members in their order, labels the eligible cohorts in theirs. */
    StudentisedEffect effect(EffectSettings settings, int horizon, PeriodWeights weights) {
        SamplePanel eligible = within(settings);
        List<PanelUnit> units = IntStream.range(0, eligible.members.size())
                .mapToObj(at -> PanelUnit.of(eligible.members.get(at).series(), at, minorUnits))
                .toList();
        HeadlineWindow window = new HeadlineWindow(
                settings.baseLength(), settings.anticipation(), horizon, settings.controls(), weights);
        return new StudentisedEffect(units, eligible.within(settings.anticipation()), window, settings.trend());
    }

    /** The cohorts that labels stand for, from 1, in this order. */
    List<Cohort> labelled(EffectSettings settings) {
        return within(settings).within(settings.anticipation());
    }

    /** Cohorts that start within the periods, as far as anticipation goes. */
    private List<Cohort> within(int anticipation) {
        return cohorts().stream()
                .filter(cohort -> cohort.first() <= periods + anticipation)
                .toList();
    }

    private Assignments assignments(EffectSettings settings) {
        SamplePanel eligible = within(settings);
        List<Cohort> cohorts = eligible.within(settings.anticipation());
        int[] labels = eligible.members.stream()
                .mapToInt(member -> cohorts.indexOf(member.cohort()) + 1)
                .toArray();
        return Assignments.of(
                labels,
                cohorts,
                eligible.members.stream()
                        .map(member -> member.series().group().strata())
                        .toList(),
                settings.draws(),
                settings.seed());
    }
}
