package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.practice.Phase;
import org.secondment.roi.practice.Practice;
import org.secondment.roi.practice.PracticeComparison;
import org.secondment.roi.practice.PracticeCoverage;
import org.secondment.roi.practice.PracticeOutcome;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Shares;
import org.secondment.roi.report.Words;

/** Bars of what was done, and differences with their intervals. */
final class PracticePlots {

    private final PracticeStudy study;
    private final PracticeWords words;

    PracticePlots(PracticeStudy study, PracticeWords words) {
        this.study = study;
        this.words = words;
    }

    /** By phase, the agreement's terms on their own; practices of which nothing is known are left to the table. */
    List<Plot> coverage() {
        Predicate<Practice> agreement = one -> one.tables().contains("agreement_terms");
        List<Plot> plots = new ArrayList<>();
        coverage("before", "before the start", one -> one.phase() == Phase.BEFORE && !agreement.test(one), plots);
        coverage("agreement", "in the agreement", agreement, plots);
        coverage("away", "while away", one -> one.phase() == Phase.DURING, plots);
        coverage("return", "on return", one -> one.phase() == Phase.RETURN, plots);
        return plots;
    }

    private void coverage(String id, String when, Predicate<Practice> wanted, List<Plot> plots) {
        List<PracticeCoverage> shown = study.coverage().stream()
                .filter(one -> wanted.test(one.practice()) && one.done() + one.notDone() > 0)
                .sorted(Comparator.comparingDouble((PracticeCoverage one) -> -(double) one.done() / one.applicable())
                        .thenComparing(one -> one.practice().title()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        PracticeCoverage least = shown.get(shown.size() - 1);
        PracticeCoverage most = shown.get(0);
        String title = Words.capital(when) + ": done most, " + quoted(most) + "; done least, " + quoted(least);
        Shares figure = new Shares(
                List.of("done", "not done", "unknown"),
                shown.stream()
                        .map(one -> new Shares.Stack(
                                one.practice().title(), List.of(one.done(), one.notDone(), one.unknown())))
                        .toList());
        plots.add(new Plot(
                "practices-" + id,
                title,
                "Secondments by what is known of each practice, share of those to which it applies",
                "n = secondments to which the practice applies. Unknown: no row says whether it was done; it is neither"
                        + " done nor not done.",
                Alternative.of(title, figure),
                figure));
    }

    private static String quoted(PracticeCoverage one) {
        return "\u201c" + one.practice().title() + "\u201d (" + one.done() + " of " + one.applicable() + ")";
    }

    /** One for each outcome of which something could be compared. */
    List<Plot> comparisons() {
        return PracticeTables.printed(study).stream().map(this::comparisons).toList();
    }

    private Plot comparisons(PracticeOutcome outcome) {
        List<PracticeComparison> shown = study.comparisons().stream()
                .filter(one -> one.outcome() == outcome && one.qValue().isPresent())
                .sorted(Comparator.comparing((PracticeComparison one) -> !one.registered())
                        .thenComparing(Comparator.comparingDouble((PracticeComparison one) ->
                                        one.difference().orElse(0))
                                .reversed()))
                .toList();
        List<String> standing = shown.stream()
                .filter(PracticeComparison::standsOut)
                .map(one -> one.practice().title())
                .toList();
        String title = outcome.title() + ": "
                + (standing.isEmpty()
                        ? "no practice differs by more than chance"
                        : String.join(", ", standing) + (standing.size() == 1 ? " stands out" : " stand out"));
        Forest figure = new Forest(
                words.of(outcome).figureUnit(),
                Words.symbol(words.findings().scope().currency()),
                List.of("difference", "with", "without", "unknown", "q"),
                shown.stream().map(this::row).toList());
        return new Plot(
                "practice-" + outcome.label().replace('_', '-'),
                title,
                words.measure(outcome) + ": with the practice less without it, within tiers of clients",
                "Lines: 95%, from 10 clients on each side on; arrows: no limit. * decided on beforehand (hash "
                        + study.settings().registeredHash()
                        + "); the others are exploratory. q: false discovery rate over"
                        + " all "
                        + study.comparisons().stream()
                                .filter(one -> one.qValue().isPresent())
                                .count()
                        + " comparisons of this page. Nobody drew lots: no measure of cause.",
                Alternative.of(title, figure),
                figure);
    }

    private Forest.Difference row(PracticeComparison one) {
        return new Forest.Difference(
                (one.registered() ? "* " : "") + one.practice().title(),
                one.difference().orElse(0),
                one.interval().map(Interval::low).orElse(Double.NaN),
                one.interval().map(Interval::high).orElse(Double.NaN),
                !one.standsOut() ? Forest.Mark.HOLLOW : one.isGain() ? Forest.Mark.GAIN : Forest.Mark.LOSS,
                List.of(
                        words.of(one.outcome()).change(one.difference().orElse(0)),
                        Integer.toString(one.groups().with()),
                        Integer.toString(one.groups().without()),
                        Integer.toString(one.groups().unknown()),
                        Words.probability(one.qValue().orElse(1))));
    }
}
