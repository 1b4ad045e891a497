package org.secondment.roi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.design.Factor;

/**
 * How effects are estimated; times are periods of {@code effects.grain}.
 *
 * @param estimator with the trend that is asked for
 * @param winsorise share of clients' periods that lies below the cap of the capped view; empty where there is no such
 *     view
 * @param strata what units are compared within; empty where all are compared with each other
 * @param minAwayDays a secondment of fewer days is too short
 * @param minActivityPeriods a unit idle in so many periods before a cohort's anticipation is left out; empty where none
 *     is
 * @param outcomes of the units that are asked for; the capped view is one of them
 */
record EffectsSettings(
        EffectSettings estimator,
        OptionalDouble winsorise,
        List<Factor> strata,
        Cluster cluster,
        int minAwayDays,
        OptionalInt minActivityPeriods,
        List<Outcome> outcomes) {

    private static final int MOST_PERIODS = 120;
    private static final int MOST_DAYS = 366;
    private static final int MOST_DRAWS = 999_999;
    private static final BigDecimal LOWEST_CAP = new BigDecimal("0.5");

    EffectsSettings {
        strata = List.copyOf(strata);
        outcomes = List.copyOf(outcomes);
    }

    /** What clients are rolled up to. */
    enum Cluster {
        PARENT,
        /** Nothing: every client stands for itself. */
        CLIENT
    }

    /** @throws SettingsProblem naming the key, what was found and what was expected */
    static EffectsSettings of(SettingText text) {
        OptionalDouble winsorise = winsorise(text);
        return new EffectsSettings(
                estimator(text),
                winsorise,
                text.isOff(Setting.EFFECTS_STRATA) ? List.of() : text.someOf(Setting.EFFECTS_STRATA, Factor.class),
                text.oneOf(Setting.EFFECTS_CLUSTER, Cluster.class),
                text.whole(Setting.EFFECTS_MIN_AWAY_DAYS, 0, MOST_DAYS),
                minActivityPeriods(text),
                outcomes(text, winsorise.isPresent()));
    }

    /** Those known of the question's units. */
    List<Factor> strata(Question question) {
        return strata.stream().filter(factor -> factor.question() == question).toList();
    }

    /** Those of the question; none where its units are not asked for. */
    List<Outcome> outcomes(Question question) {
        return outcomes.stream()
                .filter(outcome -> outcome.question() == question)
                .toList();
    }

    private static EffectSettings estimator(SettingText text) {
        int minBefore = text.whole(Setting.EFFECTS_MIN_BEFORE, 1, MOST_PERIODS);
        return new EffectSettings(
                text.whole(Setting.EFFECTS_BEFORE, 0, MOST_PERIODS),
                text.whole(Setting.EFFECTS_AFTER, 1, MOST_PERIODS),
                text.whole(Setting.EFFECTS_ANTICIPATION, 0, MOST_PERIODS),
                minBefore,
                text.whole(
                        Setting.EFFECTS_BASE_LENGTH,
                        1,
                        minBefore,
                        "a whole number from 1 to " + minBefore + ", which is " + Setting.EFFECTS_MIN_BEFORE.key()
                                + ": every cohort must have the periods of its base"),
                text.oneOf(Setting.EFFECTS_TREND, TrendForm.class),
                text.oneOf(Setting.EFFECTS_BASE_PERIOD, BasePeriod.class),
                text.oneOf(Setting.EFFECTS_CONTROLS, Controls.class),
                text.oneOf(Setting.EFFECTS_TREATMENT_STARTS, TreatmentStarts.class),
                text.whole(Setting.EFFECTS_DRAWS, EffectSettings.LEAST_DRAWS, MOST_DRAWS),
                text.read(Setting.EFFECTS_SEED, Long::valueOf, "a whole number"));
    }

    private static OptionalDouble winsorise(SettingText text) {
        if (text.isOff(Setting.EFFECTS_WINSORISE)) {
            return OptionalDouble.empty();
        }
        BigDecimal share = text.read(
                Setting.EFFECTS_WINSORISE,
                BigDecimal::new,
                value -> value.compareTo(LOWEST_CAP) >= 0 && value.compareTo(BigDecimal.ONE) < 0,
                "off or a share from 0.5 to below 1, such as 0.99");
        return OptionalDouble.of(share.doubleValue());
    }

    private static OptionalInt minActivityPeriods(SettingText text) {
        return text.isOff(Setting.EFFECTS_MIN_ACTIVITY_PERIODS)
                ? OptionalInt.empty()
                : OptionalInt.of(text.whole(
                        Setting.EFFECTS_MIN_ACTIVITY_PERIODS,
                        1,
                        MOST_PERIODS,
                        "off or a whole number from 1 to " + MOST_PERIODS));
    }

    private static List<Outcome> outcomes(SettingText text, boolean capped) {
        List<Question> units = text.someOf(Setting.EFFECTS_UNIT, Question.class);
        List<Outcome> asked = asked(text, units);
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome == Outcome.FEES_BILLED_WINSORISED
                        ? capped && asked.contains(Outcome.FEES_BILLED)
                        : asked.contains(outcome))
                .toList();
    }

    private static List<Outcome> asked(SettingText text, List<Question> units) {
        List<Outcome> all = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.FEES_BILLED_WINSORISED)
                .toList();
        List<Outcome> known = all.stream()
                .filter(outcome -> units.contains(outcome.question()))
                .toList();
        if (text.of(Setting.EFFECTS_OUTCOMES).equals("all")) {
            return known;
        }
        List<Outcome> asked = text.someOf(Setting.EFFECTS_OUTCOMES, all, Outcome::label);
        if (!known.containsAll(asked)) {
            throw text.wrong(
                    Setting.EFFECTS_OUTCOMES,
                    "some of " + known.stream().map(Outcome::label).toList() + ", because " + Setting.EFFECTS_UNIT.key()
                            + " is '" + text.of(Setting.EFFECTS_UNIT) + "'");
        }
        return asked;
    }
}
