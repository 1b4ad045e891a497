package org.secondment.roi.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.PreTrendTest;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.EffectRow;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.PathPoint;
import org.secondment.roi.effect.study.Ranged;
import org.secondment.roi.effect.study.Ranged.IntervalKind;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.effect.study.Trust.Allowance;
import org.secondment.roi.effect.study.Trust.Ranked;
import org.secondment.roi.effect.study.Trust.Ranking;
import org.secondment.roi.effect.study.Trust.Segment;
import org.secondment.roi.effect.study.Trust.Sensitivity;
import org.secondment.roi.effect.study.Trust.Synthetic;
import org.secondment.roi.effect.study.Trust.Variant;

/** Paths, trust and rows of the studies in {@link Studies}. */
final class StudyTrust {

    /** From eight periods before to eight after; the base ends two before the start, fewer stand behind late points. */
    static List<PathPoint> path(int treated, int controls, double effect) {
        return IntStream.rangeClosed(-8, 8)
                .mapToObj(time -> {
                    double value = time < 0
                            ? effect / 9 * ((time * 5) % 7) / 3
                            : effect * (time == 0 ? 0.3 : 0.7 + 0.11 * Math.min(time, 5));
                    double reach = Math.abs(effect) * (0.6 + 0.05 * Math.abs(time));
                    long n = Math.max(1, treated - 2L * Math.max(0, time - 4));
                    return new PathPoint(
                            time,
                            new Ranged(
                                    value,
                                    OptionalDouble.of(reach / 2.8),
                                    Optional.of(new Interval(value - reach, value + reach)),
                                    IntervalKind.UNIFORM),
                            n,
                            controls - time,
                            time <= -2 && time >= -5);
                })
                .toList();
    }

    static Trust of(int treated, int controls, double effect, Printing printing) {
        return new Trust(
                treated < 20
                        ? new PreTrendTest.Refused(4, "too few units or clusters to tell 4 effects apart")
                        : new PreTrendTest.Tested(5.31, 4, 0.257),
                printing.hasInterval() ? OptionalDouble.of(0.75) : OptionalDouble.empty(),
                List.of(
                        sensitivity(Allowance.RELATIVE_MAGNITUDES, 0.5, effect - 9_000, effect + 9_500),
                        sensitivity(Allowance.RELATIVE_MAGNITUDES, 2, effect - 30_000, effect + 31_000),
                        sensitivity(Allowance.SMOOTHNESS, 250, effect - 14_000, effect + 14_100)),
                variants(treated, controls, effect),
                List.of(
                        variant("Banking", effect * 0.81, treated - treated / 3, controls),
                        variant("Energy", effect * 1.13, treated - treated / 4, controls)),
                List.of(
                        segment("Banking", effect * 1.4, 0.004, 0.012, treated / 3, controls / 3),
                        segment("Energy", effect * 0.3, 0.61, 0.61, treated / 4, controls / 4)),
                OptionalDouble.of(0.137),
                List.of(
                        new Synthetic("C1", 8_123.5, 7_044.25, OptionalDouble.of(0.043), 41, ""),
                        new Synthetic("C2", 0, 0, OptionalDouble.empty(), 12, "12 clients to mix; 20 are needed")),
                ranking(effect),
                OptionalDouble.of(0.967));
    }

    private static Ranking ranking(double effect) {
        return effect > 10_000
                ? new Ranking(
                        List.of(
                                new Ranked("C2", effect + 3_100.5, 1_850.25, 0.81),
                                new Ranked("C7", effect - 2_050.75, 2_110.5, 0.19)),
                        4.4e6,
                        "")
                : new Ranking(List.of(), 0, "no difference between clients can be told from chance");
    }

    static Trust lawyers(int treated, int controls, double effect) {
        return new Trust(
                new PreTrendTest.Tested(12.4, 4, 0.0146),
                OptionalDouble.of(0),
                List.of(sensitivity(Allowance.RELATIVE_MAGNITUDES, 0.5, -9_000, 15_000)),
                variants(treated, controls, effect),
                List.of(variant("Tax", effect * 0.9, treated - 3, controls)),
                List.of(segment("Tax", effect * 2, 0.2, 0.2, 3, 20)),
                OptionalDouble.empty(),
                List.of(new Synthetic("E1", 1, 2, OptionalDouble.empty(), 30, "")),
                new Ranking(List.of(new Ranked("E1", 1, 2, 0.5)), 3, ""),
                OptionalDouble.of(1));
    }

    private static List<Variant> variants(int treated, int controls, double effect) {
        return List.of(
                variant("anticipation_0", effect * 0.92, treated, controls),
                variant("anticipation_2", effect * 1.07, treated - 1, controls),
                variant("never_treated_controls", effect * -0.05, treated, controls - 20),
                variant("imputation", effect * 0.96, treated, controls));
    }

    private static Variant variant(String name, double effect, long treated, long controls) {
        return new Variant(
                name,
                new Ranged(effect, OptionalDouble.of(4_321.1), Optional.empty(), IntervalKind.NONE),
                Optional.of(Ranged.point(effect / 1_190)),
                treated,
                controls);
    }

    private static Segment segment(String name, double effect, double p, double q, long treated, long controls) {
        boolean tested = Printing.of((int) treated, (int) controls).hasPoint();
        return new Segment(
                name,
                variant(name, effect, treated, controls).effect(),
                Optional.of(Ranged.point(effect / 1_100)),
                tested ? OptionalDouble.of(p) : OptionalDouble.empty(),
                tested ? OptionalDouble.of(q) : OptionalDouble.empty(),
                treated,
                controls);
    }

    private static Sensitivity sensitivity(Allowance allowance, double allowed, double low, double high) {
        return new Sensitivity(allowance, allowed, new Interval(low, high));
    }

    static List<EffectRow> clientRows(MainEffect main, Interval interval, List<PathPoint> path) {
        boolean printed = main.printing().hasPoint();
        Stream<EffectRow> whole = Stream.of(
                row(Question.CLIENT, "fees_billed", "cell", "2022-Q1", 2.0 / 3, 1, 12, false, Optional.empty()),
                row(
                        Question.CLIENT,
                        "fees_billed",
                        "headline",
                        "",
                        main.effect().value(),
                        main.treated(),
                        main.controls(),
                        printed,
                        Optional.of(interval)));
        return Stream.concat(whole, path.stream().map(StudyTrust::row)).toList();
    }

    private static EffectRow row(PathPoint point) {
        return row(
                Question.CLIENT,
                "fees_billed",
                "dynamic",
                "",
                point.effect().value(),
                point.treated(),
                point.controls(),
                false,
                Optional.empty());
    }

    /** By cohort, overall, and of hours. */
    static List<EffectRow> lawyerRows(int treated) {
        return List.of(
                row(Question.PERSON, "credited_fees", "group", "2022-Q1", 77.5, 6, 61, true, Optional.empty()),
                row(Question.PERSON, "credited_fees", "headline", "", 3_905.5, treated, 61, true, Optional.empty()),
                row(Question.PERSON, "billed_hours_percent", "headline", "", -0.1, treated, 61, true, Optional.empty()),
                row(Question.PERSON, "credited_fees", "dynamic", "", 4.5, 3, 61, false, Optional.empty()));
    }

    private static EffectRow row(
            Question question,
            String outcome,
            String aggregation,
            String cohort,
            double estimate,
            long treated,
            long controls,
            boolean printed,
            Optional<Interval> interval) {
        boolean cell = aggregation.equals("cell");
        return new EffectRow(
                question,
                outcome,
                "all",
                "proportional",
                aggregation,
                cohort,
                cell ? "2022-Q3" : "",
                cell ? OptionalInt.of(1) : OptionalInt.empty(),
                estimate,
                OptionalDouble.of(1.0 / 3),
                interval,
                interval.isPresent() ? "permutation_95" : "",
                printed ? OptionalDouble.of(0.0371) : OptionalDouble.empty(),
                treated,
                controls,
                printed,
                printed ? "moderate gain" : "too few to measure");
    }

    private StudyTrust() {}
}
