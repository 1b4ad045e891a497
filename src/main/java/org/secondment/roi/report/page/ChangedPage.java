package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.UnitEffect;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** What secondments changed, against what would have happened anyway. */
final class ChangedPage {

    static Page of(Findings findings) {
        String currency = findings.scope().currency();
        List<Block> blocks = new ArrayList<>();
        findings.study(Question.CLIENT).ifPresent(study -> blocks.addAll(clients(study, findings)));
        findings.study(Question.PERSON).ifPresent(study -> blocks.addAll(lawyers(study, currency)));
        if (blocks.isEmpty()) {
            blocks.add(new Text("", List.of(Sentences.NOTHING_ESTIMATED)));
        }
        return new Page(
                "What changed",
                findings.study(Question.CLIENT)
                        .map(study -> EffectSentences.of(study, currency).finding())
                        .orElse("What secondments changed for clients was not estimated in this run"),
                "Effect = what came after the return less what would have come anyway, judged by others like"
                        + " them without a secondment; " + currency
                        + "; a range holds the true effect 95 times in 100",
                blocks);
    }

    private static List<Block> clients(Study study, Findings findings) {
        StudyWords words = new StudyWords(study, findings.scope().currency());
        List<Block> blocks = new ArrayList<>();
        List<String> said =
                new ArrayList<>(EffectSentences.of(study, words.currency()).explained());
        said.addAll(refused(words));
        Reconciliation.of(words, findings).ifPresent(said::add);
        add(blocks, "", said);
        blocks.addAll(EffectPlots.of(words));
        blocks.add(EffectTables.byOutcome(words));
        if (!study.units().isEmpty()) {
            blocks.add(new Text("Client by client", List.of(byClient(words))));
            blocks.add(EffectTables.byClient(words, findings));
        }
        return blocks;
    }

    private static String byClient(StudyWords words) {
        String noise = "Each row is one client's own difference, noise included: no range can be given for a single"
                + " client, and clients stand in order of size, which is no ranking.";
        Optional<MainEffect> main = words.study().mainOutcome().main();
        if (!EffectSentences.printed(words.study())) {
            return "Before and after of each client; too few to say what would have happened anyway.";
        }
        double sum =
                words.study().units().stream().mapToDouble(UnitEffect::effect).sum();
        return noise + " The differences add up to " + words.main().change(sum) + " a " + words.period()
                + ", the effect of "
                + words.main().change(main.orElseThrow().effect().value()) + " times "
                + words.counted(main.orElseThrow().treated()) + ".";
    }

    private static List<Block> lawyers(Study study, String currency) {
        StudyWords words = new StudyWords(study, currency);
        EffectSentences sentences = EffectSentences.of(study, currency);
        List<String> said = new ArrayList<>();
        said.add(sentences.finding() + ".");
        said.addAll(sentences.explained());
        said.addAll(refused(words));
        said.add(
                "What a lawyer gains may be moved from colleagues: it is no gain of the firm, and is never added to that"
                        + " of clients.");
        List<Block> blocks = new ArrayList<>();
        add(blocks, "Lawyers who returned", said);
        blocks.addAll(EffectPlots.of(words));
        blocks.add(EffectTables.byOutcome(words));
        return blocks;
    }

    /** What would unlock a figure that is not printed. */
    private static List<String> refused(StudyWords words) {
        Study study = words.study();
        return EffectSentences.printed(study) || study.mainOutcome().main().isEmpty()
                ? List.of()
                : List.of("More finished secondments, or more " + words.units() + " like those with one, would unlock a"
                        + " figure. Until then only the plain before and after of each case is shown.");
    }

    private static void add(List<Block> blocks, String heading, List<String> said) {
        if (!said.isEmpty()) {
            blocks.add(new Text(heading, said));
        }
    }

    private ChangedPage() {}
}
