package org.secondment.roi.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Aggregation;
import org.secondment.roi.effect.Effect;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.EventPath;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Evidence.SignsOfForms;
import org.secondment.roi.effect.GroupTimeEffects;
import org.secondment.roi.effect.HeadlineSums;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.RelativeMagnitudes;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;

/**
 * The evidence word that the report would print beside the proportional effect, by the plain interval of its standard
 * error. The path that trends are judged on: the quarters before the base, the base, the quarter that may already feel
 * the secondment, the time away, and the year after.
 */
final class ReportWord {

    private static final double TWO_SIDED_95 = 1.959963984540054;
    private static final int FIRST = -9;
    private static final int BASE_FROM = -5;
    private static final int BASE_TO = -2;
    private static final int BEFORE = BASE_FROM - FIRST;
    private static final double[] YEAR_AFTER = {0, 0, 0.25, 0.25, 0.25, 0.25};

    /** Where clients were chosen because they grew, and are enough for every word. */
    static boolean isAsked(Case drawn) {
        return drawn.choice() == Choice.ALREADY_GROWING && drawn.secondments() >= Printing.LEAST_FOR_BAND;
    }

    static String of(Design design, HeadlineSums proportional, HeadlineSums additive, long seed) {
        double reach = TWO_SIDED_95 * proportional.standardError();
        Interval interval = new Interval(proportional.effect() - reach, proportional.effect() + reach);
        boolean shown = interval.low() > 0 || interval.high() < 0;
        OptionalDouble breakdown = shown
                ? OptionalDouble.of(new RelativeMagnitudes(path(effects(design, seed))).breakdown())
                : OptionalDouble.empty();
        int hosts = design.hosts().length;
        return Evidence.of(
                        Printing.of(hosts, design.clients() - hosts),
                        interval,
                        breakdown,
                        SignsOfForms.of(proportional.effect(), additive.effect()))
                .words(proportional.effect());
    }

    private static EventPath path(GroupTimeEffects effects) {
        List<Estimate> path = new ArrayList<>();
        for (Effect effect : effects.aggregated(Aggregation.DYNAMIC)) {
            int time = effect.eventTime().orElse(BASE_FROM);
            if (time < BASE_FROM || time > BASE_TO) {
                path.add(effect.estimate());
            }
        }
        return new EventPath(
                BEFORE,
                path.stream().mapToDouble(Estimate::value).toArray(),
                effects.covariance(path).getData(),
                YEAR_AFTER);
    }

    private static GroupTimeEffects effects(Design design, long seed) {
        return GroupTimeEffects.of(DesignPanel.moments(design), settings(seed));
    }

    private static EffectSettings settings(long seed) {
        return new EffectSettings(
                -FIRST,
                Design.WINDOW.horizon(),
                Design.WINDOW.anticipation(),
                Design.WINDOW.baseLength(),
                Design.WINDOW.baseLength(),
                TrendForm.PROPORTIONAL,
                EffectSettings.BasePeriod.UNIVERSAL,
                EffectSettings.Controls.NOT_YET,
                TreatmentStarts.AFTER_AWAY,
                1,
                seed);
    }

    private ReportWord() {}
}
