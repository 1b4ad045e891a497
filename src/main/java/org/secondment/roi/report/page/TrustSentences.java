package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.PreTrendTest;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.OutcomeEffects;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.effect.study.Trust.Allowance;
import org.secondment.roi.effect.study.Trust.Sensitivity;
import org.secondment.roi.effect.study.Trust.Variant;
import org.secondment.roi.report.Words;

/** How far one study's finding can be trusted, in sentences; only for a finding that may be printed. */
final class TrustSentences {

    private static final double UNLIKELY = 0.05;
    private static final String IMPUTATION = "imputation";

    private final StudyWords words;
    private final OutcomeWords amounts;
    private final OutcomeEffects outcome;
    private final MainEffect main;
    private final Trust trust;

    TrustSentences(StudyWords words, MainEffect main, Trust trust) {
        this.words = words;
        this.main = main;
        this.trust = trust;
        amounts = words.main();
        outcome = words.study().mainOutcome();
    }

    /** What trends did before the secondment, and how far they could part after it. */
    List<String> trends() {
        List<String> said = new ArrayList<>();
        EffectPlots.gapsBefore(outcome.path())
                .ifPresent(gaps -> said.add("Gaps to like " + words.units() + " before the start: "
                        + amounts.range(gaps) + " a " + words.period() + "."));
        said.add(preTrend());
        breakdown().ifPresent(said::add);
        return said;
    }

    private String preTrend() {
        if (main.treated() < Printing.LEAST_FOR_INTERVAL) {
            return "Trends before the start were not tested: fewer than " + Printing.LEAST_FOR_INTERVAL + " "
                    + words.units() + " stand behind them.";
        }
        if (trust.preTrend() instanceof PreTrendTest.Refused refused) {
            return "Trends before the start were not tested: " + EffectSentences.withoutStop(refused.reason()) + ".";
        }
        PreTrendTest.Tested test = (PreTrendTest.Tested) trust.preTrend();
        String tested = "(test of " + words.periods(test.degrees()) + ", p = " + Words.probability(test.pValue()) + ")";
        return test.pValue() < UNLIKELY
                ? "Before the start " + words.units()
                        + " with a secondment already moved otherwise than those like them " + tested
                        + ": part of the figure may be a trend that began earlier."
                : "Before the start no difference from like " + words.units() + " is found " + tested
                        + "; that does not prove that there was none.";
    }

    private Optional<String> breakdown() {
        if (trust.breakdown().isEmpty() || !main.printing().hasInterval() || main.evidence() == Evidence.NOT_SHOWN) {
            return Optional.empty();
        }
        double times = trust.breakdown().getAsDouble();
        if (times <= 0) {
            return Optional.of("The finding would not stand if trends after the secondment parted at all.");
        }
        double most = trust.sensitivity().stream()
                .filter(one -> one.allowance() == Allowance.RELATIVE_MAGNITUDES)
                .mapToDouble(Sensitivity::allowed)
                .max()
                .orElse(0);
        return Optional.of(
                Double.isInfinite(times)
                        ? "The finding would stand even if trends after the secondment parted by "
                                + TrustTables.plain(most)
                                + " times what they parted before, the most that was looked at (Mbar)."
                        : "The finding would stand as long as trends after the secondment parted by no more than "
                                + TrustTables.plain(times) + " times what they parted before (Mbar).");
    }

    /** How large an effect must be to be seen, and what other choices give. */
    List<String> choices() {
        List<String> said = new ArrayList<>();
        if (main.minimumDetectable().isPresent()) {
            said.add("An effect of " + amounts.amount(main.minimumDetectable().getAsDouble()) + " a " + words.period()
                    + " would be found four times in five; a smaller one may well be missed.");
        }
        outcome.other().ifPresent(other -> said.add(assumptions(other.effect().value())));
        trust.variants().stream()
                .filter(one -> one.name().equals(IMPUTATION) && printed(one))
                .findFirst()
                .ifPresent(one -> said.add(imputation(one.effect().value())));
        List<Variant> choices = printedOthers(trust.variants());
        spread("Under " + Words.counted(choices.size(), "other choice", "other choices"), choices)
                .ifPresent(said::add);
        spread("With one segment left out in turn", printedOthers(trust.withoutSegment()))
                .ifPresent(said::add);
        if (trust.forbiddenWeight().isPresent()) {
            said.add("A plain two-way regression would rest "
                    + Words.percent(trust.forbiddenWeight().getAsDouble()) + " of its weight on comparisons with "
                    + words.units() + " that already had a secondment; the figures here use none of them.");
        }
        return said;
    }

    private String assumptions(double other) {
        double own = main.effect().value();
        boolean proportional = outcome.trend() == TrendForm.PROPORTIONAL;
        String said = "If amounts grow in proportion, as like " + words.units() + " do, the effect is "
                + amounts.change(proportional ? own : other) + " a " + words.period() + "; if they move in parallel, "
                + amounts.change(proportional ? other : own) + ". The headline takes the "
                + (proportional ? "first." : "second.");
        return Evidence.SignsOfForms.of(own, other) == Evidence.SignsOfForms.DIFFERENT
                ? said + " The two do not agree on the direction, so the evidence is weak at most."
                : said;
    }

    private String imputation(double imputed) {
        double difference = imputed - main.effect().value();
        return "A second estimator, imputation, gives " + amounts.change(imputed) + " a " + words.period() + ", "
                + amounts.change(difference) + " beside the headline.";
    }

    private static boolean printed(Variant variant) {
        return EffectCells.printing(variant.treated(), variant.controls()).hasPoint();
    }

    private static List<Variant> printedOthers(List<Variant> variants) {
        return variants.stream()
                .filter(one -> !one.name().equals(IMPUTATION) && printed(one))
                .toList();
    }

    private Optional<String> spread(String choices, List<Variant> variants) {
        Comparator<Variant> bySize =
                Comparator.comparingDouble(one -> one.effect().value());
        return variants.stream().min(bySize).map(lowest -> {
            Variant highest = variants.stream().max(bySize).orElseThrow();
            long turned = variants.stream()
                    .filter(one -> one.effect().value() * main.effect().value() < 0)
                    .count();
            return choices + " the effect lies between "
                    + amounts.change(lowest.effect().value()) + " (" + TrustTables.choice(lowest) + ") and "
                    + amounts.change(highest.effect().value()) + " (" + TrustTables.choice(highest) + ")"
                    + (turned == 0 ? "." : "; " + Words.counted(turned, "turns", "turn") + " its sign.");
        });
    }
}
