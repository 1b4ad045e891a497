package org.secondment.roi.report;

import static org.secondment.roi.effect.study.Ranged.IntervalKind.PERMUTATION;
import static org.secondment.roi.effect.study.Ranged.IntervalKind.UNIFORM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Estimates;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.StrataStep;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.OutcomeEffects;
import org.secondment.roi.effect.study.PathPoint;
import org.secondment.roi.effect.study.Ranged;
import org.secondment.roi.effect.study.Ranged.IntervalKind;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.effect.study.UnitEffect;

/** Studies by hand: a clear gain, a loss, nothing shown, an anecdote, too few, nothing at all, and lawyers. */
public final class Studies {

    private static final List<String> PERIODS = IntStream.range(0, 27)
            .mapToObj(i -> 2020 + i / 4 + "-Q" + (1 + i % 4))
            .toList();
    private static final List<String> SECTORS = List.of("Banking", "Energy", "Retail");

    /** Sixty clients, a range well above zero. */
    public static Study gain() {
        return client(60, 240, 12_470.25, new Interval(3_120.4, 21_820.1), UNIFORM, Evidence.MODERATE);
    }

    /** Twenty clients that billed less; nothing bounds the loss. */
    public static Study loss() {
        Interval interval = new Interval(Double.NEGATIVE_INFINITY, -4_310.7);
        return client(20, 95, -18_903.6, interval, PERMUTATION, Evidence.WEAK);
    }

    /** Thirteen clients, zero inside the range. */
    public static Study nothingShown() {
        return client(13, 31, 2_236.8, new Interval(-5_480.2, 9_120.9), PERMUTATION, Evidence.NOT_SHOWN);
    }

    public static Study anecdote() {
        return client(5, 44, 7_125.5, new Interval(-9_215.3, 8_050.6), IntervalKind.PLACEBO, Evidence.ANECDOTE);
    }

    public static Study tooFew() {
        return client(2, 44, 6_001.5, new Interval(-1, 1), IntervalKind.NONE, Evidence.TOO_FEW);
    }

    /** No client to estimate anything about. */
    public static Study refused() {
        String why = "no client has four quarters before and after; more finished secondments are needed.";
        return new Study(
                Question.CLIENT,
                PERIODS,
                List.of(refused(Outcome.FEES_BILLED, why)),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Lawyers and their own hours. */
    public static Study lawyers(int treated) {
        List<UnitEffect> units = units(treated, 3_905.5);
        Interval interval = new Interval(-1_204.5, 8_777.7);
        MainEffect main = main(units, 61, interval, PERMUTATION, Evidence.NOT_SHOWN);
        MainEffect hours = main(units(treated, -11.25), 61, new Interval(-30.5, 4.75), PERMUTATION, Evidence.NOT_SHOWN);
        return new Study(
                Question.PERSON,
                PERIODS,
                List.of(
                        outcome(Outcome.CREDITED_FEES, main, StudyTrust.path(treated, 61, 3_905.5)),
                        outcome(Outcome.BILLED_HOURS, hours, StudyTrust.path(treated, 61, -11.25))),
                units,
                Optional.of(StudyTrust.lawyers(treated, 61, 3_905.5)),
                exclusions("E", 6),
                ladder(treated),
                StudyTrust.lawyerRows(treated));
    }

    private static Study client(
            int treated, int controls, double effect, Interval interval, IntervalKind kind, Evidence evidence) {
        List<UnitEffect> units = units(treated, effect);
        MainEffect main = main(units, controls, interval, kind, evidence);
        Trust trust = StudyTrust.of(treated, controls, effect, main.printing());
        List<OutcomeEffects> outcomes = new ArrayList<>();
        outcomes.add(outcome(Outcome.FEES_BILLED, main, StudyTrust.path(treated, controls, effect)));
        outcomes.add(outcome(
                Outcome.FEES_COLLECTED,
                main(units(treated, 0.4 * effect), controls, interval, kind, evidence),
                List.of()));
        outcomes.add(outcome(Outcome.CLIENTS_BILLED, share(treated, controls, interval, kind), List.of()));
        outcomes.add(refused(Outcome.MATTERS_OPENED, "no matters were supplied"));
        return new Study(
                Question.CLIENT,
                PERIODS,
                outcomes,
                units,
                Optional.of(trust),
                exclusions("C", 4),
                ladder(treated),
                StudyTrust.clientRows(main, interval, outcomes.get(0).path()));
    }

    private static OutcomeEffects outcome(Outcome outcome, MainEffect main, List<PathPoint> path) {
        return new OutcomeEffects(
                outcome,
                outcome.trend(TrendForm.PROPORTIONAL),
                Optional.of(main),
                "",
                Optional.of(Estimates.money(
                        main.actual(), main.counterfactual() + 1_030.5, main.treated(), main.controls())),
                path);
    }

    private static OutcomeEffects refused(Outcome outcome, String why) {
        return new OutcomeEffects(outcome, TrendForm.ADDITIVE, Optional.empty(), why, Optional.empty(), List.of());
    }

    /** Means of the units, so that they add up to the programme. */
    private static MainEffect main(
            List<UnitEffect> units, int controls, Interval interval, IntervalKind kind, Evidence evidence) {
        int n = units.size();
        double actual = units.stream().mapToDouble(UnitEffect::actual).sum() / n;
        double anyway = units.stream().mapToDouble(UnitEffect::counterfactual).sum() / n;
        Printing printing = Printing.of(n, controls);
        Optional<Interval> shown = kind == IntervalKind.NONE ? Optional.empty() : Optional.of(interval);
        return new MainEffect(
                4,
                n,
                controls,
                units.stream().mapToDouble(UnitEffect::base).sum() / n,
                actual,
                anyway,
                new Ranged(actual - anyway, OptionalDouble.of(4_770.2), shown, kind),
                Optional.of(new Ranged(
                        100 * (actual / anyway - 1),
                        OptionalDouble.of(4),
                        Optional.of(new Interval(100 * interval.low() / anyway, 100 * interval.high() / anyway)),
                        kind)),
                OptionalDouble.of(0.0371),
                Optional.of(new Interval(-9_215.3, 8_050.6)),
                OptionalDouble.of(13_356.6),
                printing,
                evidence);
    }

    private static MainEffect share(int treated, int controls, Interval interval, IntervalKind kind) {
        Optional<Interval> range =
                kind == IntervalKind.NONE ? Optional.empty() : Optional.of(new Interval(-0.012, 0.083));
        return new MainEffect(
                4,
                treated,
                controls,
                0.71,
                0.765,
                0.73,
                new Ranged(0.035, OptionalDouble.of(0.02), range, kind),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.of(interval),
                OptionalDouble.empty(),
                Printing.of(treated, controls),
                Evidence.of(
                        Printing.of(treated, controls),
                        new Interval(-0.012, 0.083),
                        OptionalDouble.empty(),
                        Evidence.SignsOfForms.ALIKE));
    }

    private static List<UnitEffect> units(int n, double mean) {
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    double base = 61_500.5 + 1_373.25 * ((7 * i) % n);
                    double anyway = base * (1.08 + 0.001 * (i % 5));
                    double own = mean + (i - (n - 1) / 2.0) * 911.125;
                    int first = 9 + i % 7;
                    return new UnitEffect(
                            "C" + (i + 1),
                            SECTORS.get(i % 3),
                            new Cohort(first, first + 1),
                            base,
                            anyway + own,
                            anyway);
                })
                .toList();
    }

    private static List<Exclusion> exclusions(String prefix, int n) {
        Exclusion.Reason[] reasons = Exclusion.Reason.values();
        return IntStream.range(0, n)
                .mapToObj(i -> new Exclusion(prefix + (i + 1), reasons[i % 3]))
                .toList();
    }

    private static List<StrataStep> ladder(int treated) {
        return List.of(
                new StrataStep(9, List.of("sector", "size fifth"), treated - 1, 3, 4),
                new StrataStep(12, List.of("size fifth"), 1, 1, 7),
                new StrataStep(14, List.of(), 0, 1, 2));
    }

    private Studies() {}
}
