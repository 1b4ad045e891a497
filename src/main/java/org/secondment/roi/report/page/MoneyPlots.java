package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.Bridge.Kind;
import org.secondment.roi.report.Ranges;
import org.secondment.roi.report.RunningSums;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.Sensitivity;
import org.secondment.roi.value.Sensitivity.Ends;
import org.secondment.roi.value.Worth;

/** From fees to the NPV, money back over time, and what drives it. */
final class MoneyPlots {

    private final MoneyWords words;

    MoneyPlots(MoneyWords words) {
        this.words = words;
    }

    /** One for each convention that is told. */
    List<Plot> bridges() {
        return words.told().stream()
                .map(one -> bridge(one, one.worth().orElseThrow()))
                .toList();
    }

    private Plot bridge(ConventionReturn one, Worth worth) {
        String title = Words.capital(MoneyWords.manner(one.convention())) + ": " + words.money(worth.benefit())
                + " earned of fees beyond expectation and " + words.money(worth.hostFees())
                + " from hosts stand against "
                + words.money(worth.costs()) + " of costs";
        Bridge figure = new Bridge(Figure.Unit.MONEY, Words.symbol(words.currency()), steps(one, worth));
        return new Plot(
                "money-bridge-" + one.convention().label(),
                title,
                "From fees beyond expectation to the NPV, at the start, " + words.currency(),
                "n = " + words.main().fees().clients().size() + " clients, " + MoneyWords.horizon(words.main())
                        + " after the return."
                        + (one.npv().isPresent()
                                ? " Black line: 95 % limits of the NPV."
                                : " Too few clients for limits."),
                Alternative.of(title, figure),
                figure);
    }

    private List<Bridge.Step> steps(ConventionReturn one, Worth worth) {
        List<Bridge.Step> steps = new ArrayList<>();
        double level = worth.incremental();
        steps.add(step("Fees beyond expectation", Kind.LEVEL, 0, level, level));
        level = add(steps, "Cost of earning and collecting them", Kind.CHANGE, level, worth.benefit() - level);
        level = add(steps, "Fees from hosts", Kind.EFFECT, level, worth.hostFees());
        level = add(
                steps,
                one.convention() == Convention.CASH ? "Pay while away" : "Own work forgone",
                Kind.EFFECT,
                level,
                -worth.timeAway());
        if (worth.hostLoss() != 0) {
            level = add(steps, "Hosts billed less while away", Kind.EFFECT, level, -worth.hostLoss());
        }
        add(steps, "Training, travel, backfill", Kind.EFFECT, level, -worth.other());
        double low = one.npv().map(Interval::low).orElse(Double.NaN);
        double high = one.npv().map(Interval::high).orElse(Double.NaN);
        steps.add(new Bridge.Step("NPV", Kind.LEVEL, 0, worth.npv(), low, high, words.change(worth.npv())));
        return steps;
    }

    private double add(List<Bridge.Step> steps, String label, Kind kind, double from, double by) {
        steps.add(step(label, kind, from, from + by, by));
        return from + by;
    }

    private Bridge.Step step(String label, Kind kind, double from, double to, double figure) {
        return new Bridge.Step(label, kind, from, to, Double.NaN, Double.NaN, words.change(figure));
    }

    /** Sums so far from the return on; a point has no payback. */
    List<Plot> cumulative() {
        List<ConventionReturn> told = words.told();
        if (told.stream().noneMatch(one -> one.npv().isPresent())) {
            return List.of();
        }
        String title = back(told);
        RunningSums figure = new RunningSums(
                Words.symbol(words.currency()),
                words.period(),
                told.stream().map(MoneyPlots::sum).toList());
        return List.of(new Plot(
                "money-payback",
                title,
                "Money so far: fees from hosts and what was earned since the return, less costs; present values at the"
                        + " start, " + words.currency(),
                "At 0 all costs and fees from hosts; then what was earned of fees beyond expectation in each "
                        + words.period() + " after the return. n = "
                        + words.main().fees().clients().size()
                        + " clients. Costs are back where a line crosses zero and"
                        + " stays above. Upright lines: 95% limits of the last sum, which is the NPV.",
                Alternative.of(title, figure),
                figure));
    }

    private String back(List<ConventionReturn> told) {
        List<String> times = told.stream()
                .map(one -> words.payback(one.worth().orElseThrow().payback()))
                .toList();
        if (told.size() > 1 && times.stream().distinct().count() == 1) {
            return "Money back: " + times.get(0) + ", "
                    + told.stream()
                            .map(one -> MoneyWords.manner(one.convention()))
                            .collect(Collectors.joining(" and "))
                    + " alike";
        }
        return "Money back: "
                + IntStream.range(0, told.size())
                        .mapToObj(at -> MoneyWords.manner(told.get(at).convention()) + " " + times.get(at))
                        .collect(Collectors.joining(", "));
    }

    private static RunningSums.Sum sum(ConventionReturn one) {
        Worth worth = one.worth().orElseThrow();
        return new RunningSums.Sum(
                one.convention() == Convention.CASH ? "Cash" : "Margin forgone",
                worth.running(),
                one.npv().map(Interval::low).orElse(Double.NaN),
                one.npv().map(Interval::high).orElse(Double.NaN),
                worth.payback().stays().orElse(Double.NaN));
    }

    /** One for each convention that is told and that any assumption moves. */
    List<Plot> tornados() {
        return words.told().stream()
                .flatMap(one -> tornado(one.convention(), one.worth().orElseThrow()).stream())
                .toList();
    }

    private List<Plot> tornado(Convention convention, Worth worth) {
        List<Sensitivity> moving = words.programme().sensitivities().stream()
                .filter(one -> ends(one.npv(), convention).reach() > 0)
                .sorted(Comparator.comparingDouble(
                        (Sensitivity one) -> -ends(one.npv(), convention).reach()))
                .toList();
        if (moving.isEmpty()) {
            return List.of();
        }
        String title = most(convention, moving.get(0));
        Ranges figure = new Ranges(
                Figure.Unit.MONEY,
                Words.symbol(words.currency()),
                moving.stream()
                        .map(one -> range(one, ends(one.npv(), convention), worth.npv()))
                        .toList());
        return List.of(new Plot(
                "money-drivers-" + convention.label(),
                title,
                "Change of the NPV at the worse and the better end of each assumption, the others unchanged, "
                        + words.currency(),
                "The NPV is " + words.money(worth.npv()) + " at base values. Limits of chance are apart from this.",
                Alternative.of(title, figure),
                figure));
    }

    private String most(Convention convention, Sensitivity first) {
        Ends range = ends(first.npv(), convention);
        return Words.capital(MoneyWords.manner(convention)) + " the NPV moves most with the "
                + first.driver().shortTitle().toLowerCase(Locale.UK) + ", from " + words.money(range.atLow())
                + " at " + MoneyWords.value(first.driver(), first.range().low()) + " to " + words.money(range.atHigh())
                + " at " + MoneyWords.value(first.driver(), first.range().high());
    }

    private static Ranges.Range range(Sensitivity one, Ends ends, double npv) {
        boolean worseLow = ends.atLow() <= ends.atHigh();
        return new Ranges.Range(
                one.driver().shortTitle(),
                ends.lower() - npv,
                ends.upper() - npv,
                MoneyWords.value(
                        one.driver(), worseLow ? one.range().low() : one.range().high()),
                MoneyWords.value(
                        one.driver(),
                        worseLow ? one.range().high() : one.range().low()));
    }

    private static Ends ends(Map<Convention, Ends> npv, Convention convention) {
        return Objects.requireNonNull(npv.get(convention), convention.label());
    }
}
