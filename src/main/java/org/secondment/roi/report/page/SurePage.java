package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** How far the effects can be trusted: sentences first, small tables after. */
final class SurePage {

    static Page of(Findings findings) {
        String currency = findings.scope().currency();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(
                "",
                List.of(
                        findings.studies().isEmpty()
                                ? Sentences.NOTHING_ESTIMATED
                                : Sentences.SENT_WHERE_GROWTH_WAS_EXPECTED)));
        findings.study(Question.CLIENT).ifPresent(study -> blocks.addAll(blocks(study, findings)));
        findings.study(Question.PERSON).ifPresent(study -> {
            blocks.add(new Text(
                    "Lawyers who returned",
                    List.of(EffectSentences.of(study, currency).finding() + ".")));
            blocks.addAll(blocks(study, findings));
        });
        return new Page(
                "How sure are we",
                findings.study(Question.CLIENT)
                        .map(study -> title(new StudyWords(study, currency)))
                        .orElse("How sure: no effect on clients was estimated in this run"),
                "Who is compared with whom, what trends did before, and what other choices would have given",
                blocks);
    }

    private static String title(StudyWords words) {
        Optional<MainEffect> main = words.study().mainOutcome().main();
        if (main.isEmpty()) {
            return "Nothing can be measured yet, so nothing is sure";
        }
        MainEffect effect = main.orElseThrow();
        return switch (effect.evidence()) {
            case STRONG, MODERATE, WEAK ->
                Words.capital(effect.evidence().words(effect.effect().value()))
                        + ": chance alone does not explain what " + words.counted(effect.treated())
                        + " did; what could still explain it stands below";
            case NOT_SHOWN ->
                "Not sure that there is any effect: chance alone can explain what " + words.counted(effect.treated())
                        + " did";
            case ANECDOTE ->
                "An anecdote: "
                        + Words.counted(effect.treated(), words.unit() + " is", words.units() + " are")
                        + " too few for a range";
            case TOO_FEW -> "Too few to measure: how sure cannot be told for " + words.counted(effect.treated());
        };
    }

    private static List<Block> blocks(Study study, Findings findings) {
        StudyWords words = new StudyWords(study, findings.scope().currency());
        List<Block> blocks = new ArrayList<>();
        Optional<MainEffect> main =
                study.mainOutcome().main().filter(one -> one.printing().hasPoint());
        if (main.isPresent() && study.trust().isPresent()) {
            blocks.addAll(trust(words, main.orElseThrow(), study.trust().orElseThrow()));
        }
        blocks.addAll(ComparisonGroup.of(words, findings));
        if (main.isPresent() && study.trust().isPresent()) {
            Trust trust = study.trust().orElseThrow();
            blocks.addAll(SegmentBlocks.of(words, trust.segments()));
            if (study.question() == Question.CLIENT) {
                blocks.addAll(SingleClients.of(words, trust.synthetic(), trust.ranking(), findings));
            }
        }
        return blocks;
    }

    private static List<Block> trust(StudyWords words, MainEffect main, Trust trust) {
        TrustSentences sentences = new TrustSentences(words, main, trust);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("Trends before and after", sentences.trends()));
        if (main.printing().hasInterval() && !trust.sensitivity().isEmpty()) {
            blocks.add(TrustTables.sensitivity(words, trust.sensitivity()));
        }
        List<String> choices = sentences.choices();
        if (!choices.isEmpty()) {
            blocks.add(new Text("Other choices", choices));
        }
        if (!trust.variants().isEmpty() || !trust.withoutSegment().isEmpty()) {
            blocks.add(TrustTables.checks(words, main, trust));
        }
        return blocks;
    }

    private SurePage() {}
}
