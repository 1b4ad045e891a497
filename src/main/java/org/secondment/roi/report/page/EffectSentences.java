package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.Ranged;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.report.Words;

/** What one study found, in plain sentences that say no more than may be printed. */
final class EffectSentences {

    private final StudyWords words;
    private final OutcomeWords amounts;

    private EffectSentences(Study study, String currency) {
        words = new StudyWords(study, currency);
        amounts = words.main();
    }

    static EffectSentences of(Study study, String currency) {
        return new EffectSentences(study, currency);
    }

    /** Whether a figure of the main outcome may be printed at all. */
    static boolean printed(Study study) {
        return study.mainOutcome()
                .main()
                .filter(main -> main.printing().hasPoint())
                .isPresent();
    }

    /** The finding, or why there is none; without a full stop. */
    String finding() {
        return words.study()
                .mainOutcome()
                .main()
                .map(this::finding)
                .orElseGet(() -> "What secondments changed for "
                        + words.units() + " cannot be told: "
                        + withoutStop(words.study().mainOutcome().refusal()));
    }

    private String finding(MainEffect main) {
        if (!main.printing().hasPoint()) {
            return tooFew(main);
        }
        if (main.evidence() == Evidence.ANECDOTE) {
            return "An anecdote, no finding: after a secondment " + words.counted(main.treated()) + " "
                    + difference(main) + chance(main, amounts);
        }
        String range = main.effect()
                .interval()
                .map(one -> "range " + amounts.range(one) + ", ")
                .orElse("");
        String shown = "after a secondment " + words.units() + " " + difference(main) + " (" + range
                + words.counted(main.treated()) + ")";
        return main.evidence() == Evidence.NOT_SHOWN
                ? "No effect is shown: chance alone can explain that " + shown
                : Words.capital(shown) + ": " + main.words();
    }

    /** Where even an anecdote would be allowed, only a band will do: the textbook's clock. */
    private String tooFew(MainEffect main) {
        boolean band = EffectCells.printing(main.treated(), main.controls()).hasPoint();
        return "Too few to measure: " + words.counted(main.treated()) + " after a secondment and "
                + words.counted(main.controls()) + " like them without; at least "
                + Words.number(band ? Printing.LEAST_FOR_BAND : Printing.LEAST_TREATED) + " and "
                + Words.number(band ? Printing.LEAST_FOR_BAND : Printing.LEAST_CONTROLS) + " are needed";
    }

    /** Such as "were billed £12k a quarter more than they would have anyway". */
    private String difference(MainEffect main) {
        double effect = main.effect().value();
        String size = amounts.amount(Math.abs(effect));
        String than = size.equals(amounts.amount(0))
                ? "as much a " + words.period() + " as they would have anyway"
                : size + " a " + words.period() + (effect > 0 ? " more" : " less") + " than they would have anyway";
        return amounts.verb() + " " + than;
    }

    /** Where the effect would lie by chance, in brackets. */
    static String chance(MainEffect main, OutcomeWords amounts) {
        List<String> parts = new ArrayList<>();
        main.placeboRange().map(amounts::range).ifPresent(range -> parts.add("chance alone gives " + range));
        main.pValue().ifPresent(p -> parts.add("p = " + Words.probability(p)));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** The same in steps, for those who want to add up; nothing where no figure may be printed. */
    List<String> explained() {
        return words.study()
                .mainOutcome()
                .main()
                .filter(main -> main.printing().hasPoint())
                .map(this::explained)
                .orElse(List.of());
    }

    private List<String> explained(MainEffect main) {
        List<String> said = new ArrayList<>();
        said.add("Over the first " + words.periods(main.periods()) + " after the return they " + amounts.verb() + " "
                + amounts.amount(main.actual()) + " a " + words.period() + " on average, against "
                + amounts.amount(main.base()) + " before: a plain change of " + amounts.change(main.naive())
                + ". Of it "
                + amounts.change(main.anyway()) + " would have come anyway, as like " + words.units()
                + " without a secondment show; " + amounts.change(main.effect().value()) + " is the effect.");
        if (main.printing().hasInterval()) {
            main.percent()
                    .ifPresent(percent -> said.add("That is "
                            + Words.percentChange(percent.value() / 100) + percentRange(percent)
                            + " of what they would have "
                            + amounts.verb().replaceFirst("^were ", "been ") + " anyway."));
        }
        return List.copyOf(said);
    }

    private static String percentRange(Ranged percent) {
        return percent.interval()
                .map(one -> " (range " + OutcomeWords.range(one, end -> Words.percentChange(end / 100)) + ")")
                .orElse("");
    }

    static String withoutStop(String sentence) {
        String text = sentence.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
